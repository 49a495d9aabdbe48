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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Migration.SchemaReady;
import org.tandem.shared.service.Readiness;
import org.tandem.shared.service.Settings;

/**
 * Tells of files whose reading was cut off. Rows are stored in one transaction with the end of the staging, so nothing of
 * such a file is there, and it can be imported again. At start whatever is marked as being read was cut off; later a
 * release counts as cut off when two looks in a row find that nobody reads it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StagingRecovery {

    /** Code of a release whose staging was cut off. */
    static final String INTERRUPTED = "STAGING_INTERRUPTED";

    private static final Logger LOG = Logger.getLogger(StagingRecovery.class);
    private static final String SENTENCE = "The server stopped while the file was being read. Nothing of it was kept; import it again.";

    private Set<Integer> seenBefore = Set.of();

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

    public void onStart(@Observes @Priority(6) SchemaReady ready) {
        signedIn.as(Caller.system("recovery"));
        UploadedFile.deleteAll(settings.uploadFolder());
        staging.underWay().forEach(this::tell);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    synchronized void look() {
        if (!readiness.isReady()) {
            return;
        }
        signedIn.as(Caller.system("recovery"));
        List<Integer> left = staging.underWay().stream().filter(r -> now.of(r).isEmpty()).toList();
        left.stream().filter(seenBefore::contains).forEach(this::tell);
        seenBefore = new HashSet<>(left);
    }

    private void tell(int release) {
        LOG.warnf("Release %d was cut off while it was being read", release);
        staging.fail(release, INTERRUPTED, SENTENCE);
    }
}
