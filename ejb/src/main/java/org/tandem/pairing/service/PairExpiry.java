package org.tandem.pairing.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.service.AuditTrail;
import org.tandem.pairing.RoundPair;
import org.tandem.shared.service.Readiness;

/** Lets pairs expire on which the next step was due before today. */
@Singleton
public class PairExpiry {

    @Inject
    private RoundRepository rounds;
    @Inject
    private SignedIn signedIn;
    @Inject
    private AuditTrail audit;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void lookRegularly() {
        if (readiness.isReady()) {
            signedIn.as(Caller.system("expiry"));
            expire();
        }
    }

    /** Looks once. */
    public void expire() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        rounds.dueBefore(today).forEach(id -> rounds.findPairForChange(id).ifPresent(pair -> expire(pair, today)));
    }

    private void expire(RoundPair pair, LocalDate today) {
        String before = pair.state().name();
        if (pair.expire(today, Caller.system("expiry").name(), clock.instant())) {
            audit.done("EXPIRE_PAIR", "round %d pair %d".formatted(pair.roundId(), pair.id()), before + " → EXPIRED");
        }
    }
}
