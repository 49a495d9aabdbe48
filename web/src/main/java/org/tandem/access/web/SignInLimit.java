package org.tandem.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets ten failed sign-ins a minute pass for an address and account; after that even a right password is not tried. */
@ApplicationScoped
class SignInLimit {

    private static final int FAILURES_A_MINUTE = 10;
    private static final int MOST = 10_000;

    private record Minute(long number, int failures) {
    }

    private final Map<String, Minute> failures = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    boolean isReached(String address, String name) {
        Minute minute = failures.get(address + " " + name);
        return minute != null && minute.number() == now() && minute.failures() >= FAILURES_A_MINUTE;
    }

    void failed(String address, String name) {
        long now = now();
        if (failures.size() > MOST) {
            failures.values().removeIf(m -> m.number() != now);
        }
        failures.merge(address + " " + name, new Minute(now, 1),
                (old, one) -> old.number() == now ? new Minute(now, old.failures() + 1) : one);
    }

    private long now() {
        return clock.instant().getEpochSecond() / 60;
    }
}
