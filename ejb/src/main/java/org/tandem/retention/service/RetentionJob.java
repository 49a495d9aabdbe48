package org.tandem.retention.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Readiness;

/** Looks every night for personal data that are no longer needed. A node that stops in the middle is followed the next night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    @Inject
    private Retention retention;
    @Inject
    private Erasure erasure;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    public RetentionJob() {
    }

    RetentionJob(Retention retention, Erasure erasure, SignedIn signedIn) {
        this.retention = retention;
        this.erasure = erasure;
        this.signedIn = signedIn;
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void lookEveryNight() {
        if (readiness.isReady()) {
            look();
        }
    }

    void look() {
        signedIn.as(Caller.system("retention"));
        if (!retention.begin()) {
            return;
        }
        Instant moment = retention.endedBefore();
        List<String> ended = retention.endedAccounts();
        ended.forEach(name -> erasure.ended(name, moment));
        int signIns = 0;
        for (int some = retention.someSignIns(); some > 0; some = Retention.isMore(some) ? retention.someSignIns() : 0) {
            signIns += some;
        }
        retention.end(ended.size(), signIns);
        LOG.infof("Retention: %d accounts and %d records of sign-ins erased", ended.size(), signIns);
    }
}
