package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether Tandem can answer: the migrations are done and whatever starts after them has finished. */
@ApplicationScoped
public class Readiness {

    private static final Duration SETTLING = Duration.ofMinutes(1);

    @Inject
    private Clock clock;

    private volatile Instant since;

    void schemaIsReady() {
        since = clock.instant();
    }

    /** True once start-up has finished. */
    public boolean isReady() {
        return since != null;
    }

    /** True a minute later: work that can wait leaves the processors to the pages and to the first people who ask for them. */
    public boolean isSettled() {
        Instant ready = since;
        return ready != null && !clock.instant().isBefore(ready.plus(SETTLING));
    }
}
