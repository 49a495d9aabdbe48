package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.shared.service.Settings;

/**
 * Lets so many failed sign-ins a minute pass for an address and account, and six times as many for an address whatever
 * the account; after that even a right password is not tried, and nothing more is written to the audit trail.
 */
@ApplicationScoped
class SignInLimit {

    private static final int ACCOUNTS_AT_ONE_ADDRESS = 6;
    private static final int SECONDS = 60;
    private static final int MOST = 10_000;

    private record Minute(long number, int failures) {
    }

    private final Map<String, Minute> failures = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;
    @Inject
    private Settings settings;

    SignInLimit() {
    }

    SignInLimit(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    boolean isReached(String address, String name) {
        return of(pair(address, name)) >= settings.signInsAMinute() || of(address) >= mostOfAnAddress();
    }

    /** Counts a failure; answers whether it was the last that is let through in this minute. */
    boolean failed(String address, String name) {
        int ofPair = count(pair(address, name));
        int ofAddress = count(address);
        return ofPair == settings.signInsAMinute() || ofAddress == mostOfAnAddress();
    }

    /** How long the rest of the minute is. */
    Duration rest() {
        return Duration.ofSeconds(SECONDS - clock.instant().getEpochSecond() % SECONDS);
    }

    private int mostOfAnAddress() {
        return ACCOUNTS_AT_ONE_ADDRESS * settings.signInsAMinute();
    }

    private static String pair(String address, String name) {
        return address + "\0" + name;
    }

    private int of(String key) {
        Minute minute = failures.get(key);
        return minute == null || minute.number() != now() ? 0 : minute.failures();
    }

    private int count(String key) {
        long now = now();
        if (failures.size() > MOST) {
            failures.values().removeIf(m -> m.number() != now);
        }
        return failures.merge(key, new Minute(now, 1),
                (old, one) -> old.number() == now ? new Minute(now, old.failures() + 1) : one).failures();
    }

    private long now() {
        return clock.instant().getEpochSecond() / SECONDS;
    }
}
