package org.tandem.pairing;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

/** Changes single settings of a round. */
public final class RoundSettingsBuilder {

    private String name;
    private Period asOf;
    private RoundKind kind;
    private RoundScope scope;
    private Set<Topic> topics;
    private Map<Criterion, Double> weights;
    private String weightsReason;
    private CapacitySettings capacity;
    private OptionalInt recipientLimit;
    private OptionalDouble maxDistanceKm;
    private boolean credentialAsked;
    private boolean crossRegion;
    private SameIcb sameIcb;
    private List<PairSelector> locks;
    private List<PairSelector> exclusions;
    private List<RuleOverride> overrides;
    private double minimumFit;
    private long seed;

    RoundSettingsBuilder(RoundSettings base) {
        this.name = base.name();
        this.asOf = base.asOf();
        this.kind = base.kind();
        this.scope = base.scope();
        this.topics = base.topics();
        this.weights = base.weights();
        this.weightsReason = base.weightsReason();
        this.capacity = base.capacity();
        this.recipientLimit = base.recipientLimit();
        this.maxDistanceKm = base.maxDistanceKm();
        this.credentialAsked = base.credentialAsked();
        this.crossRegion = base.crossRegion();
        this.sameIcb = base.sameIcb();
        this.locks = base.locks();
        this.exclusions = base.exclusions();
        this.overrides = base.overrides();
        this.minimumFit = base.minimumFit();
        this.seed = base.seed();
    }

    public RoundSettingsBuilder name(String value) {
        name = value;
        return this;
    }

    public RoundSettingsBuilder asOf(Period value) {
        asOf = value;
        return this;
    }

    public RoundSettingsBuilder kind(RoundKind value) {
        kind = value;
        return this;
    }

    public RoundSettingsBuilder scope(RoundScope value) {
        scope = value;
        return this;
    }

    public RoundSettingsBuilder topics(Set<Topic> value) {
        topics = value;
        return this;
    }

    public RoundSettingsBuilder weights(Map<Criterion, Double> value, String reason) {
        weights = value;
        weightsReason = reason;
        return this;
    }

    public RoundSettingsBuilder capacity(CapacitySettings value) {
        capacity = value;
        return this;
    }

    public RoundSettingsBuilder recipientLimit(OptionalInt value) {
        recipientLimit = value;
        return this;
    }

    public RoundSettingsBuilder maxDistanceKm(double value) {
        return maxDistanceKm(OptionalDouble.of(value));
    }

    public RoundSettingsBuilder maxDistanceKm(OptionalDouble value) {
        maxDistanceKm = value;
        return this;
    }

    public RoundSettingsBuilder credentialAsked(boolean value) {
        credentialAsked = value;
        return this;
    }

    public RoundSettingsBuilder crossRegion(boolean value) {
        crossRegion = value;
        return this;
    }

    public RoundSettingsBuilder sameIcb(SameIcb value) {
        sameIcb = value;
        return this;
    }

    public RoundSettingsBuilder locks(List<PairSelector> value) {
        locks = value;
        return this;
    }

    public RoundSettingsBuilder exclusions(List<PairSelector> value) {
        exclusions = value;
        return this;
    }

    public RoundSettingsBuilder overrides(List<RuleOverride> value) {
        overrides = value;
        return this;
    }

    public RoundSettingsBuilder minimumFit(double value) {
        minimumFit = value;
        return this;
    }

    public RoundSettingsBuilder seed(long value) {
        seed = value;
        return this;
    }

    public RoundSettings build() {
        return new RoundSettings(name, asOf, kind, scope, topics, weights, weightsReason, capacity, recipientLimit,
                maxDistanceKm, credentialAsked, crossRegion, sameIcb, locks, exclusions, overrides, minimumFit, seed);
    }
}
