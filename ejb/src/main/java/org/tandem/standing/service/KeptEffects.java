package org.tandem.standing.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.tandem.shared.DataVersion;

/** The last few dry runs. */
@ApplicationScoped
public class KeptEffects {

    private static final int KEPT = 8;

    private record Key(int release, DataVersion version) {
    }

    private final Cache<Key, EffectsView> views = Caffeine.newBuilder().executor(Runnable::run).maximumSize(KEPT).build();

    /** One caller computes, the others wait for the result. */
    EffectsView get(int release, DataVersion version, Supplier<EffectsView> compute) {
        return views.get(new Key(release, version), key -> compute.get());
    }
}
