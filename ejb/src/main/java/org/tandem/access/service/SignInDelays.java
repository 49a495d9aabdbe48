package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes whoever guesses wait longer and longer: after five wrong passwords in a row for a name half a minute, then twice
 * as long with each further one, a quarter of an hour at most. A right password or an administrator ends it. Names that
 * nobody has are treated alike, so that the wait tells nothing. Kept in memory: a restart forgets it.
 */
@ApplicationScoped
class SignInDelays {

    static final int FREE_TRIES = 5;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private record Failures(int inARow, Instant last, Instant closedUntil) {
    }

    private final Map<String, Failures> byName = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    SignInDelays() {
    }

    SignInDelays(Clock clock) {
        this.clock = clock;
    }

    /** How long a name still has to wait, empty when it need not. */
    Optional<Duration> remaining(String name) {
        Instant now = clock.instant();
        return Optional.ofNullable(byName.get(name)).map(Failures::closedUntil).filter(now::isBefore).map(end -> Duration.between(now, end));
    }

    /** Counts a wrong password; answers the wait that it brings, empty while tries are free. */
    Optional<Duration> failed(String name) {
        Instant now = clock.instant();
        if (byName.size() >= MOST && !byName.containsKey(name)) {
            makeRoom(now);
        }
        Duration wait = after(byName.compute(name, (n, old) -> next(old, now)).inARow());
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    /** Forgets the failures of a name. */
    void clear(String name) {
        byName.remove(name);
    }

    private static Failures next(Failures old, Instant now) {
        int inARow = old == null || old.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : old.inARow() + 1;
        return new Failures(inARow, now, now.plus(after(inARow)));
    }

    static Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE_TRIES, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private void makeRoom(Instant now) {
        byName.values().removeIf(f -> f.last().plus(LONGEST).isBefore(now));
        if (byName.size() >= MOST) {
            byName.entrySet().stream().min(Comparator.comparing(e -> e.getValue().closedUntil())).ifPresent(e -> byName.remove(e.getKey()));
        }
    }
}
