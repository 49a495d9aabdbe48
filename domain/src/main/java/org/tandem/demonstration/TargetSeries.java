package org.tandem.demonstration;

import java.util.Optional;

/**
 * The share of every provider, indicator and month: the planned line of a story with a little noise, or else the
 * provider's usual level in the topic, which wanders slowly, with season and more noise.
 */
final class TargetSeries {

    private static final double WANDER = 0.16;
    private static final double OWN_WAY_OF_AN_INDICATOR = 0.18;
    private static final double NOISE_ON_A_PLAN = 0.8;
    private static final double HIGHEST_SHARE = 0.995;
    private static final double LOWEST_SHARE = 0.002;

    private final Noise noise;
    private final PlannedTargets planned = new PlannedTargets();

    TargetSeries(Noise noise) {
        this.noise = noise;
    }

    /** As a fraction; above 1 only for ratios. */
    double share(DemonstrationProvider provider, DemonstrationIndicator indicator, int month) {
        double wobble = indicator.monthly * noise.normal(provider.code() + indicator + "month", month);
        Optional<PlannedTargets.Plan> plan = planned.of(provider.code(), indicator, DemonstrationCalendar.month(month));
        double percent = plan.map(p -> p.percent() + (p.exact() ? 0 : NOISE_ON_A_PLAN * wobble))
                .orElseGet(() -> indicator.percentAt(level(provider, indicator, month), month) + wobble);
        double highest = indicator == DemonstrationIndicator.SHMI ? Double.MAX_VALUE : HIGHEST_SHARE;
        return Math.max(LOWEST_SHARE, Math.min(highest, percent / 100));
    }

    private double level(DemonstrationProvider provider, DemonstrationIndicator indicator, int month) {
        int quarter = month / 3;
        String wandering = provider.code() + indicator.topic + "wander";
        double wander = WANDER * (noise.normal(wandering, quarter) + noise.normal(wandering, quarter + 1));
        double own = OWN_WAY_OF_AN_INDICATOR * noise.normal(provider.code() + indicator, 0);
        Double usual = provider.levels().get(indicator.topic);
        return (usual == null ? noise.normal(provider.code() + indicator.topic, 0) : usual) + wander + own;
    }
}
