package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the machine's time. */
@ApplicationScoped
public class Clocks {

    @Produces
    public Clock utc() {
        return Clock.systemUTC();
    }
}
