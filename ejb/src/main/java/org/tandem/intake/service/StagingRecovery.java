package org.tandem.intake.service;

import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Migration.SchemaReady;
import org.tandem.shared.service.Readiness;
import org.tandem.shared.service.Settings;

/**
 * Tells of files whose reading was cut off. Rows are stored in one transaction with the end of the staging, so nothing of
 * such a file is there, and it can be imported again. Every node says every ten seconds which files it reads; a file of
 * which nobody has said so for half a minute was cut off, whichever node had it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StagingRecovery {

    /** Code of a release whose staging was cut off. */
    static final String INTERRUPTED = "STAGING_INTERRUPTED";

    private static final Logger LOG = Logger.getLogger(StagingRecovery.class);
    private static final String SENTENCE = "The server stopped while the file was being read. Nothing of it was kept; import it again.";

    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Inject
    private ReleaseStaging staging;
    @Inject
    private StagingNow now;
    @Inject
    private Readiness readiness;
    @Inject
    private Settings settings;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    public void onStart(@Observes @Priority(6) SchemaReady ready) {
        UploadedFile.deleteAll(settings.uploadFolder());
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    synchronized void look() {
        if (!readiness.isReady()) {
            return;
        }
        signedIn.as(Caller.system("recovery"));
        Instant time = clock.instant();
        staging.seen(now.beingRead(), time);
        staging.cutOff(time.minus(SILENCE)).stream().filter(r -> now.of(r).isEmpty()).forEach(this::tell);
    }

    private void tell(int release) {
        LOG.warnf("Release %d was cut off while it was being read", release);
        staging.fail(release, INTERRUPTED, SENTENCE);
    }
}
