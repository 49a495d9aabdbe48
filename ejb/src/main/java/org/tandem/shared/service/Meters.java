package org.tandem.shared.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What is told to whoever watches the server: how often something was done and how long it took, as timers
 * {@code tandem.<what>} of the server's registry. Nothing here names a person or a provider. No meter reads an object of
 * the application, so an exchange of the application leaves none behind.
 */
@ApplicationScoped
public class Meters {

    private static final String PREFIX = "tandem.";

    /** By name and tags. Timers must be asked for like this: those made by a builder stay in a registry that nobody reads. */
    private final Map<List<String>, List<Timer>> timers = new ConcurrentHashMap<>();

    @Inject
    @Any
    private Instance<MeterRegistry> registries;

    /**
     * Something took so long.
     *
     * @param what name such as {@code imports}
     * @param tags names and values in turn, of few values each
     */
    public void took(String what, long nanos, String... tags) {
        List<String> key = Stream.concat(Stream.of(what), Arrays.stream(tags)).toList();
        timers.computeIfAbsent(key, k -> made(what, tags)).forEach(timer -> timer.record(nanos, TimeUnit.NANOSECONDS));
    }

    private List<Timer> made(String what, String... tags) {
        return registries.stream().map(registry -> registry.timer(PREFIX + what, Tags.of(tags))).toList();
    }
}
