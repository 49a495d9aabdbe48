package org.tandem.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.Settings;
import org.tandem.shared.web.Problem;

/** Lets so many calls a minute of each user through. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class CallLimit implements ContainerRequestFilter {

    private static final int SECONDS = 60;
    private static final int MOST = 10_000;

    private record Minute(long number, int calls) {
    }

    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

    @Inject
    private SignedIn signedIn;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        long second = clock.instant().getEpochSecond();
        if (callsThisMinute(signedIn.caller().name(), second / SECONDS) > settings.callsAMinute()) {
            request.abortWith(Problem.of(429, "TOO_MANY_CALLS", "At most %d calls a minute are answered. Wait for the next minute."
                            .formatted(settings.callsAMinute())).answer()
                    .header("Retry-After", SECONDS - second % SECONDS).build());
        }
    }

    private int callsThisMinute(String user, long minute) {
        if (minutes.size() > MOST) {
            minutes.values().removeIf(m -> m.number() != minute);
        }
        return minutes.merge(user, new Minute(minute, 1),
                (old, one) -> old.number() == minute ? new Minute(minute, old.calls() + 1) : one).calls();
    }
}
