package org.tandem.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All indicators in catalogue order, at one data version. Immutable. */
public final class IndicatorCatalogue {

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    public IndicatorCatalogue(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("Indicator " + indicator.code() + " stands twice in the catalogue.");
            }
        }
    }

    /** By code. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By code, where it must be there. */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator has the code '" + code + "'."));
    }

    /** In catalogue order. */
    public Collection<Indicator> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** Those of a topic, in catalogue order. */
    public List<Indicator> of(Topic topic) {
        return byCode.values().stream().filter(i -> i.topic() == topic).toList();
    }
}
