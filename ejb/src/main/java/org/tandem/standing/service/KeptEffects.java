package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tandem.shared.DataVersion;

/** The last few dry runs. */
@ApplicationScoped
public class KeptEffects {

    private static final int KEPT = 8;

    private record Key(int release, DataVersion version) {
    }

    private final Map<Key, EffectsView> views = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EffectsView> eldest) {
            return size() > KEPT;
        }
    };

    /** One caller computes, the others wait for the result. */
    synchronized EffectsView get(int release, DataVersion version, Supplier<EffectsView> compute) {
        Key key = new Key(release, version);
        EffectsView view = views.get(key);
        if (view == null) {
            view = compute.get();
            views.put(key, view);
        }
        return view;
    }
}
