package org.tandem.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Wrong passwords in a row for one name. After five of them the name waits half a minute, then twice as long with each
 * further one, a quarter of an hour at most; failures of half a day ago are forgotten.
 */
@Entity
@Table(name = "sign_in_delay")
public class SignInDelay {

    /** Failures older than this are forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    static final int FREE_TRIES = 5;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    @Column(name = "name_hash", length = 64)
    private String nameHash;
    @Column(name = "failures_in_sequence", nullable = false)
    private int failures;
    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;
    @Column(name = "closed_until", nullable = false)
    private Instant closedUntil;

    protected SignInDelay() {
    }

    /**
     * Without a failure yet.
     *
     * @param nameHash stands for the name; what was typed as a name may be a password, so it is not kept
     */
    public SignInDelay(String nameHash) {
        this.nameHash = nameHash;
        this.lastFailureAt = Instant.EPOCH;
        this.closedUntil = Instant.EPOCH;
    }

    /** Counts a wrong password; answers the wait that it brings, empty while tries are free. */
    public Optional<Duration> failed(Instant now) {
        failures = lastFailureAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : failures + 1;
        Duration wait = after(failures);
        lastFailureAt = now;
        closedUntil = now.plus(wait);
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    /** How long the name still has to wait, empty when it need not. */
    public Optional<Duration> remaining(Instant now) {
        return now.isBefore(closedUntil) ? Optional.of(Duration.between(now, closedUntil)) : Optional.empty();
    }

    static Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE_TRIES, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
