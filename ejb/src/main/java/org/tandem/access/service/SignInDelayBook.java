package org.tandem.access.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.SignInDelay;
import org.tandem.shared.service.Readiness;

/** Keeps waits after wrong passwords, each change in a transaction of its own. */
@Stateless
public class SignInDelayBook {

    private static final Logger LOG = Logger.getLogger(SignInDelayBook.class);

    @Inject
    private SignInDelayRepository delays;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    public SignInDelayBook() {
    }

    SignInDelayBook(SignInDelayRepository delays, Clock clock) {
        this.delays = delays;
        this.clock = clock;
    }

    /** How long a name still has to wait. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Duration> remaining(String nameHash) {
        return delays.find(nameHash).flatMap(d -> d.remaining(clock.instant()));
    }

    /** Counts a wrong password. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Duration> failed(String nameHash) {
        return delays.findForChange(nameHash).orElseGet(() -> delays.add(new SignInDelay(nameHash))).failed(clock.instant());
    }

    /** Forgets the failures of a name. */
    public void clear(String nameHash) {
        delays.remove(nameHash);
    }

    /** Forgets what no longer counts, once an hour. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOldOnes() {
        if (readiness.isReady()) {
            int forgotten = delays.removeOlderThan(clock.instant().minus(SignInDelay.FORGOTTEN_AFTER));
            LOG.debugf("%d waits after wrong passwords are forgotten", forgotten);
        }
    }
}
