package org.tandem.pairing;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many topic pairs supporters may carry over all live commitments.
 *
 * @param standard   for all without a number of their own; empty: the rules decide, by size
 * @param byProvider by ODS code
 */
public record CapacitySettings(OptionalInt standard, Map<String, Integer> byProvider) {

    /** The rules decide for everybody. */
    public static final CapacitySettings BY_RULES = new CapacitySettings(OptionalInt.empty(), Map.of());

    public CapacitySettings {
        byProvider = Map.copyOf(byProvider);
    }

    /** The same with another number for one provider. */
    public CapacitySettings with(String odsCode, int pairs) {
        Map<String, Integer> changed = new TreeMap<>(byProvider);
        changed.put(odsCode, pairs);
        return new CapacitySettings(standard, changed);
    }
}
