package org.tandem.intake.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.service.AuditTrail;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.StagingNow.Step;
import org.tandem.intake.service.layout.FileRefused;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.Measured;
import org.tandem.shared.service.DataVersions;

/**
 * Reads, checks and stores one file that has arrived, in the name of its sender. A database that is away when the file is
 * read or its rows are to be stored is waited for; one that was away for a moment only is asked again.
 */
@ApplicationScoped
public class StagingJob {

    private static final Logger LOG = Logger.getLogger(StagingJob.class);
    private static final int TRIES = 60;
    private static final int PAUSE_SECONDS = 5;
    private static final String ON_OUR_SIDE = "The file could not be stored for a reason on our side. Nothing of it was kept; import it again.";

    @Inject
    private FileCheck check;
    @Inject
    private StagedChecks checks;
    @Inject
    private ReleaseStaging staging;
    @Inject
    private StagingNow now;
    @Inject
    private DataVersions versions;
    @Inject
    private SignedIn signedIn;
    @Inject
    private AuditTrail audit;

    /**
     * Carries a task out. When it throws, the release says why it was not staged.
     *
     * @throws Refused with all that is wrong with the file
     */
    @ActivateRequestContext
    @Measured(of = "imports", step = "read")
    public void run(StagingTask task) {
        signedIn.as(task.who());
        int release = task.release();
        now.begin(release, task.file().size());
        boolean ended = false;
        try (UploadedFile file = task.file()) {
            FileCheck.Checked checked = whenTheDatabaseAnswers(release, () -> read(task, file));
            whenTheDatabaseAnswers(release, () -> store(task, checked));
            ended = true;
        } catch (FileRefused refused) {
            staging.refuse(release, refused.problems());
            ended = true;
            throw refusal(task, refused);
        } finally {
            // whatever failing does: a release that nobody reads any more is told so by the recovery
            now.end(release);
            if (!ended) {
                staging.fail(release, "STAGING_FAILED", ON_OUR_SIDE);
            }
        }
    }

    private Refused refusal(StagingTask task, FileRefused refused) {
        audit.refused("STAGE_RELEASE", task.upload().fileName(), refused.code() + ": " + refused.getMessage());
        return FileCheck.told(refused);
    }

    private FileCheck.Checked read(StagingTask task, UploadedFile file) {
        now.step(task.release(), Step.READING);
        return check.check(file, task.upload(), bytes -> now.read(task.release(), bytes));
    }

    private void store(StagingTask task, FileCheck.Checked checked) {
        Precedence precedence = new Precedence(checked.publishedOn(), checked.content().layout().rank(task.upload().fileName()), task.file().sha256());
        now.step(task.release(), Step.CHECKING);
        StagedChecks.Found found = checks.of(checked, precedence);
        now.step(task.release(), Step.STORING);
        staging.store(task.release(), checked, found);
    }

    private void whenTheDatabaseAnswers(int release, Runnable work) {
        whenTheDatabaseAnswers(release, () -> {
            work.run();
            return null;
        });
    }

    private <T> T whenTheDatabaseAnswers(int release, Supplier<T> work) {
        for (int attempt = 1;; attempt++) {
            try {
                return work.get();
            } catch (EJBException | IllegalStateException | PersistenceException e) {
                if (attempt == TRIES || attempt > 1 && databaseAnswers()) {
                    throw e;
                }
                LOG.warnf("Release %d waits for the database (%d of %d tries): %s", release, attempt, (Object) TRIES, e.getMessage());
                now.step(release, Step.WAITING_FOR_DATABASE);
                pause();
            }
        }
    }

    private boolean databaseAnswers() {
        try {
            versions.current();
            return true;
        } catch (EJBException | IllegalStateException away) {
            LOG.debug("The database is away", away);
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops.", e);
        }
    }
}
