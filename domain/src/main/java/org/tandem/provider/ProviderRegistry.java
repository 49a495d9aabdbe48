package org.tandem.provider;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All providers and successions at one data version. Immutable. */
public final class ProviderRegistry {

    /** A registry before the first organisation list. */
    public static final ProviderRegistry EMPTY = new ProviderRegistry(List.of(), List.of());

    private final TreeMap<String, Provider> byCode;
    private final List<Succession> successions;
    private final Map<String, List<Succession>> into;
    private final Map<String, List<Succession>> outOf;
    private final Map<String, Judgements> judgements;
    private final Journeys journeys;
    private final Catchments catchments;

    /** Without judgements, journeys and catchments. */
    public ProviderRegistry(Collection<Provider> providers, Collection<Succession> successions) {
        this(providers, successions, Map.of(), Journeys.NONE, Catchments.NONE);
    }

    /** With what national bodies judged, by ODS code, with journeys and catchments. */
    public ProviderRegistry(Collection<Provider> providers, Collection<Succession> successions, Map<String, Judgements> judgements,
                            Journeys journeys, Catchments catchments) {
        this.judgements = Map.copyOf(judgements);
        this.journeys = journeys;
        this.catchments = catchments;
        this.byCode = providers.stream().collect(Collectors.toMap(Provider::odsCode, Function.identity(),
                (a, b) -> {
                    throw new IllegalArgumentException("Provider " + a.odsCode() + " stands twice in the registry.");
                }, TreeMap::new));
        this.successions = successions.stream()
                .sorted(Comparator.comparing(Succession::on).thenComparing(Succession::predecessor).thenComparing(Succession::successor))
                .toList();
        this.into = this.successions.stream().collect(Collectors.groupingBy(Succession::successor, Collectors.toUnmodifiableList()));
        this.outOf = this.successions.stream().collect(Collectors.groupingBy(Succession::predecessor, Collectors.toUnmodifiableList()));
    }

    /** By ODS code. */
    public Optional<Provider> find(String odsCode) {
        return Optional.ofNullable(byCode.get(odsCode));
    }

    /** By ODS code, where it must be there. */
    public Provider get(String odsCode) {
        return find(odsCode).orElseThrow(() -> new IllegalArgumentException("No provider has the code '" + odsCode + "'."));
    }

    /** All providers by code, closed ones too. */
    public Collection<Provider> all() {
        return java.util.Collections.unmodifiableCollection(byCode.values());
    }

    /** Providers of a comparator group by code. */
    public List<Provider> ofGroup(ComparatorGroup group) {
        return byCode.values().stream().filter(p -> p.group() == group).toList();
    }

    /** Successions into a provider, oldest first. */
    public List<Succession> intoSuccessor(String odsCode) {
        return into.getOrDefault(odsCode, List.of());
    }

    /** Successions out of a provider, oldest first. */
    public List<Succession> outOfPredecessor(String odsCode) {
        return outOf.getOrDefault(odsCode, List.of());
    }

    /** What national bodies judged of a provider under this very code. */
    public Judgements judgements(String odsCode) {
        return judgements.getOrDefault(odsCode, Judgements.NONE);
    }

    /** Every succession, oldest first. */
    public List<Succession> successions() {
        return successions;
    }

    /** Road minutes between providers. */
    public Journeys journeys() {
        return journeys;
    }

    /** Where patients live. */
    public Catchments catchments() {
        return catchments;
    }

    /** Codes and providers, for look-ups in bulk. */
    public Map<String, Provider> byCode() {
        return java.util.Collections.unmodifiableMap(byCode);
    }
}
