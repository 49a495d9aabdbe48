package org.tandem.pairing.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.indicator.Topic;
import org.tandem.pairing.CapacitySettings;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RuleOverride;
import org.tandem.pairing.SameIcb;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** A round as it is asked for over the interface; what is left out keeps its default. */
public record RoundRequest(String name, Period asOf, RoundKind kind, ScopeRequest scope, Set<Topic> topics, Map<Criterion, Double> weights,
                           String weightsReason, CapacityRequest capacity, Integer recipientLimit, Double maxDistanceKm, Boolean credentialAsked, Boolean crossRegion,
                           SameIcb sameIcb, List<Selection> locks, List<Selection> exclusions, List<Override> overrides,
                           Double minimumFit, Long seed) {

    /** Who takes part. */
    public record ScopeRequest(Set<String> regions, Set<String> icbs, Set<ProviderType> types, Set<String> recipients, Set<String> supporters) {

        RoundScope asScope() {
            return new RoundScope(or(regions), or(icbs), or(types), or(recipients), or(supporters));
        }

        private static <T> Set<T> or(Set<T> given) {
            return given == null ? Set.of() : given;
        }
    }

    /** {@code {"default": 2, "RXX": 1}}. */
    public static final class CapacityRequest {

        private final Map<String, Integer> numbers = new TreeMap<>();

        @JsonAnySetter
        public void put(String provider, Integer pairs) {
            numbers.put(provider, pairs);
        }

        CapacitySettings asSettings() {
            Map<String, Integer> own = new HashMap<>(numbers);
            Integer standard = own.remove("default");
            return new CapacitySettings(standard == null ? OptionalInt.empty() : OptionalInt.of(standard), own);
        }
    }

    /** A pair, a recipient or a supporter. */
    public record Selection(String recipient, String supporter, Topic topic) {

        PairSelector asSelector() {
            return new PairSelector(Optional.ofNullable(recipient), Optional.ofNullable(supporter), Optional.ofNullable(topic));
        }
    }

    /** A rule set aside, with the reason that is printed. */
    public record Override(String rule, String recipient, String supporter, Topic topic, String reason) {
    }

    RoundSettings asSettings(String lead) {
        if (name == null || name.isBlank()) {
            throw new Malformed("A round needs a name.", new Reason("name", "Write a name such as \"Urgent care, March 2025\"."));
        }
        if (asOf == null) {
            throw new Malformed("A round needs the month it looks at.", new Reason("asOf", "Write a month such as 2025-03."));
        }
        return new RoundSettings(name.strip(), asOf, kind == null ? RoundKind.TOPIC : kind, scope == null ? RoundScope.ALL : scope.asScope(),
                topics == null ? Set.of() : topics, weights == null ? Map.of() : weights, weightsReason == null ? "" : weightsReason,
                capacity == null ? CapacitySettings.BY_RULES : capacity.asSettings(),
                recipientLimit == null ? OptionalInt.empty() : OptionalInt.of(recipientLimit),
                maxDistanceKm == null ? OptionalDouble.empty() : OptionalDouble.of(maxDistanceKm), Boolean.TRUE.equals(credentialAsked), crossRegion == null || crossRegion,
                sameIcb == null ? SameIcb.ALLOW : sameIcb, selectors(locks), selectors(exclusions), overrides(lead),
                minimumFit == null ? 0 : minimumFit, seed == null ? 1 : seed);
    }

    private static List<PairSelector> selectors(List<Selection> given) {
        return given == null ? List.of() : given.stream().map(Selection::asSelector).toList();
    }

    private List<RuleOverride> overrides(String lead) {
        return overrides == null ? List.of() : overrides.stream().map(o -> new RuleOverride(o.rule(),
                new Selection(o.recipient(), o.supporter(), o.topic()).asSelector(), o.reason(), lead)).toList();
    }
}
