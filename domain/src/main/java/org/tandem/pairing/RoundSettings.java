package org.tandem.pairing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/**
 * What a lead asks of a round. {@link RoundSettingsCheck} tells what is wrong with it.
 *
 * @param name           as shown
 * @param asOf           month at which standing, links and commitments are read
 * @param kind           topic support or whole-trust support
 * @param scope          who takes part
 * @param topics         topics of the needs; empty: all that have a standing
 * @param weights        by criterion; a criterion that is not named keeps its default
 * @param weightsReason  why weights differ from the default, empty text when they do not
 * @param capacity       pairs that supporters may carry
 * @param recipientLimit supporters that a recipient may have; empty: no limit
 * @param maxDistanceKm  empty: the limit of the rules
 * @param credentialAsked whether a supporter needs a credential in force
 * @param crossRegion    whether pairs may cross the line of a region
 * @param sameIcb        how pairs within one integrated care board are treated; preferred means that each board that could has at
 *                       least one pair within it, before anything else
 * @param locks          pairs that must stand in the plan; each names recipient and supporter
 * @param exclusions     pairs that must not
 * @param overrides      rules set aside by a lead
 * @param minimumFit     least fit, 0–100
 * @param seed           of the variations of weights and figures
 */
public record RoundSettings(String name, Period asOf, RoundKind kind, RoundScope scope, Set<Topic> topics,
                            Map<Criterion, Double> weights, String weightsReason, CapacitySettings capacity,
                            OptionalInt recipientLimit, OptionalDouble maxDistanceKm, boolean credentialAsked, boolean crossRegion, SameIcb sameIcb,
                            List<PairSelector> locks, List<PairSelector> exclusions, List<RuleOverride> overrides,
                            double minimumFit, long seed) {

    public RoundSettings {
        Objects.requireNonNull(asOf, "A round needs the month it looks at.");
        topics = Set.copyOf(topics);
        weights = Map.copyOf(weights);
        locks = List.copyOf(locks);
        exclusions = List.copyOf(exclusions);
        overrides = List.copyOf(overrides);
    }

    /** A topic round over everybody with the defaults of the rules. */
    public static RoundSettings topicRound(String name, Period asOf, Set<Topic> topics) {
        return new RoundSettings(name, asOf, RoundKind.TOPIC, RoundScope.ALL, topics, Map.of(), "", CapacitySettings.BY_RULES,
                OptionalInt.empty(), OptionalDouble.empty(), false, true, SameIcb.ALLOW, List.of(), List.of(), List.of(), 0, 1);
    }

    /** A round for whole trusts over everybody with the defaults of the rules. */
    public static RoundSettings wholeTrustRound(String name, Period asOf) {
        return topicRound(name, asOf, Set.of()).with().kind(RoundKind.WHOLE_TRUST).build();
    }

    /** A copy to change. */
    public RoundSettingsBuilder with() {
        return new RoundSettingsBuilder(this);
    }
}
