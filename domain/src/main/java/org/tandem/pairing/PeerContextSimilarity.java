package org.tandem.pairing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.tandem.benchmark.PeerDistance;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.ProviderRegistry;

/** Similarity by the variables of the Peer Finder within a comparator group; between groups it is not known. */
public final class PeerContextSimilarity implements ContextSimilarity {

    private final ProviderRegistry registry;
    private final Map<ComparatorGroup, PeerSimilarity> groups = new EnumMap<>(ComparatorGroup.class);

    /** @param day on which the providers compared are open */
    public PeerContextSimilarity(ProviderRegistry registry, LocalDate day) {
        this.registry = registry;
        for (ComparatorGroup group : ComparatorGroup.values()) {
            if (group != ComparatorGroup.OTHER) {
                groups.put(group, PeerSimilarity.within(registry, group, day));
            }
        }
    }

    /** How many there are to compare, of all groups. */
    public int providers() {
        return registry.all().size();
    }

    @Override
    public OptionalDouble between(String odsCode, String otherOdsCode) {
        PeerSimilarity group = groups.get(registry.get(odsCode).group());
        return group == null ? OptionalDouble.empty()
                : group.between(odsCode, otherOdsCode).map(PeerDistance::similarity).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
