package org.tandem.intake.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.intake.Problem;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseStatus;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.Settings;

/**
 * The import of published files: stage, look, publish, withdraw.
 *
 * <p>Each call has its own transaction, whatever the caller's: after publishing and withdrawing this node already shows the
 * new data when the call answers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    /**
     * A file that was taken.
     *
     * @param identical the same bytes were there already; nothing was stored
     */
    public record Staged(ReleaseView release, boolean identical) {
    }

    @Inject
    private ReleaseStaging staging;
    @Inject
    private StagingQueue queue;
    @Inject
    private StagingJob job;
    @Inject
    private ReleasePublication publication;
    @Inject
    private ReleaseShelf shelf;
    @Inject
    private ReleaseGate gate;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Reads, checks and stores a file and waits for the end of it. Nothing of it shows in figures before it is published.
     *
     * @throws org.tandem.shared.service.BusinessException.Refused   with all that is wrong; {@code PUBLISHED_ON_REQUIRED} when
     *                                                               the day of publication is not given and cannot be derived
     * @throws org.tandem.shared.service.BusinessException.Forbidden for all but data managers
     */
    public Staged stage(Upload upload) {
        return arrive(upload, task -> {
            try {
                job.run(task);
            } catch (BusinessException refused) {
                staging.forget(task.release());
                throw refused;
            }
        });
    }

    /**
     * As {@link #stage}, but in the background when it takes longer than somebody waits: the release is then STAGING, and a
     * file that turns out to be wrong is a REJECTED release that says why.
     */
    public Staged stage(Upload upload, Duration patience) {
        return arrive(upload, task -> await(task, patience));
    }

    /** Takes a file and has it read in the background; what is wrong with it stands in its release. */
    public Staged begin(Upload upload) {
        return arrive(upload, queue::submit);
    }

    private Staged arrive(Upload upload, Consumer<StagingTask> work) {
        Caller who = gate.admit(Permission.MANAGE_IMPORTS);
        UploadedFile file = UploadedFile.save(upload.content(), settings.uploadFolder());
        Optional<StagingTask> task = register(file, upload, who);
        task.ifPresent(work);
        int release = task.map(StagingTask::release).or(() -> staging.findLive(file.sha256()))
                .orElseThrow(() -> new WrongState("The same file was just put aside. Import it again."));
        return new Staged(shelf.get(release), task.isEmpty());
    }

    /** Empty when the same bytes are there already. */
    private Optional<StagingTask> register(UploadedFile file, Upload upload, Caller who) {
        try {
            if (staging.findLive(file.sha256()).isEmpty()) {
                int release = staging.register(new Release.Arrival(upload.fileName(), file.sha256(), file.size(), who.name(), clock.instant()));
                return Optional.of(new StagingTask(release, file, upload, who));
            }
        } catch (EJBException e) {
            // the same bytes may have been registered by somebody else between the look and the store
            if (staging.findLive(file.sha256()).isEmpty()) {
                file.close();
                throw e;
            }
        }
        file.close();
        return Optional.empty();
    }

    private void await(StagingTask task, Duration patience) {
        try {
            queue.submit(task).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOnInTheBackground) {
            LOG.debugf("Release %d is still being read", task.release());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BusinessException refused) {
                staging.forget(task.release());
                throw refused;
            }
            throw new IllegalStateException("The file could not be staged.", e.getCause());
        }
    }

    /** One release; the unknown providers are those of now. */
    public ReleaseView find(int number) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.get(number);
    }

    /** Releases, newest first. */
    public List<ReleaseView> list(int first, int most) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.page(first, most);
    }

    /** How many releases there are. */
    public long count() {
        gate.require(Permission.READ_IMPORTS);
        return shelf.count();
    }

    /** Problems of a release: errors in the order of the file, then warnings. */
    public List<Problem> problems(int number, int first, int most) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.problems(number, first, most);
    }

    /** The first problems of one severity. */
    public ProblemList problems(int number, Problem.Severity severity, int most) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.problems(number, severity, most);
    }

    /** Published figures that a release revises, or revised when it was published. */
    public List<RevisedFigure> revised(int number) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.revised(number);
    }

    /** Puts a staged release in force; a published one stays as it is. */
    public ReleaseView publish(int number) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        publication.publish(number, who).ifPresent(gate::announce);
        return shelf.get(number);
    }

    /** Puts several staged releases in force in one data version, or none of them; published ones stay as they are. */
    public List<ReleaseView> publishAll(List<Integer> numbers) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        publication.publishAll(numbers, who).ifPresent(gate::announce);
        return numbers.stream().map(shelf::get).toList();
    }

    /** Releases that wait for a decision, oldest first. */
    public List<ReleaseView> waiting() {
        gate.require(Permission.READ_IMPORTS);
        return shelf.in(ReleaseStatus.STAGED);
    }

    /** Ends the force of a published release, or puts a staged one aside. */
    public ReleaseView withdraw(int number) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        publication.withdraw(number, who).ifPresent(gate::announce);
        return shelf.get(number);
    }
}
