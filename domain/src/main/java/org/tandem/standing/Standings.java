package org.tandem.standing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** Standings of all providers at one quarter-end, computed whole from one panel by one rule set. Immutable. */
public final class Standings {

    private final Period asOf;
    private final DataVersion dataVersion;
    private final String ruleSet;
    private final Map<String, ProviderStanding> byProvider;

    public Standings(Period asOf, DataVersion dataVersion, String ruleSet, Map<String, ProviderStanding> byProvider) {
        this.asOf = asOf;
        this.dataVersion = dataVersion;
        this.ruleSet = ruleSet;
        this.byProvider = Collections.unmodifiableMap(new TreeMap<>(byProvider));
    }

    /** These standings with what leads set in place of the computed statuses; the later of two counts. */
    public Standings with(Collection<StandingOverride> overrides) {
        if (overrides.isEmpty()) {
            return this;
        }
        Map<String, ProviderStanding> changed = new HashMap<>(byProvider);
        overrides.stream().sorted(Comparator.comparing(StandingOverride::madeAt)).forEach(o -> changed.computeIfPresent(o.provider(),
                (code, s) -> new ProviderStanding(code, s.topics().stream().map(t -> t.topic() == o.topic() ? o.applyTo(t) : t).toList())));
        return new Standings(asOf, dataVersion, ruleSet, changed);
    }

    /** These standings with others in place of those in the same topics of the same providers. */
    public Standings showing(Collection<TopicStanding> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, ProviderStanding> changed = new HashMap<>(byProvider);
        others.forEach(t -> changed.computeIfPresent(t.provider(), (code, s) -> s.with(t)));
        return new Standings(asOf, dataVersion, ruleSet, changed);
    }

    /** The month that was asked for. */
    public Period asOf() {
        return asOf;
    }

    /** The data that it rests on. */
    public DataVersion dataVersion() {
        return dataVersion;
    }

    /** Name of the rule set, e.g. {@code 2026-1}. */
    public String ruleSet() {
        return ruleSet;
    }

    /** By ODS code. */
    public Collection<ProviderStanding> all() {
        return byProvider.values();
    }

    /** Standing of a provider, empty when it was open at no time of the period looked at or is compared with nobody. */
    public Optional<ProviderStanding> of(String provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }

    /** Standing of a provider in a topic. */
    public Optional<TopicStanding> of(String provider, Topic topic) {
        return of(provider).flatMap(s -> s.in(topic));
    }
}
