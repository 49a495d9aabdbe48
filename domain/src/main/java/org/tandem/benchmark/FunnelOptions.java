package org.tandem.benchmark;

/**
 * How a funnel is to be drawn. Starts with {@link #of(FunnelMethod)}; each further method answers changed options.
 *
 * @param trim       share of units cut off or drawn in at each end when the over-dispersion is estimated, from 0 to below 0.5
 * @param multiplier of ratios and limits, above 0, e.g. 100 for percentages
 * @param adjusted   whether the limits allow for over-dispersion; without any (φ ≤ 1) they fall back to the plain ones
 * @param rounded    whether expected events are rounded to two decimals, as the SHMI does; no other method does
 */
public record FunnelOptions(FunnelMethod method, double trim, double multiplier, boolean adjusted, boolean rounded) {

    private static final double TENTH = 0.1;

    public FunnelOptions {
        if (!(trim >= 0 && trim < 0.5)) {
            throw new IllegalArgumentException("The trimmed share at each end lies from 0 to below 0.5, not at " + trim + ".");
        }
        if (!(multiplier > 0) || Double.isInfinite(multiplier)) {
            throw new IllegalArgumentException("A multiplier is above 0, not " + multiplier + ".");
        }
    }

    /** A tenth trimmed, multiplier 1, limits adjusted, expected events rounded where the method does so. */
    public static FunnelOptions of(FunnelMethod method) {
        return new FunnelOptions(method, TENTH, 1, true, true);
    }

    /** With another trimmed share. */
    public FunnelOptions trim(double share) {
        return new FunnelOptions(method, share, multiplier, adjusted, rounded);
    }

    /** With another multiplier. */
    public FunnelOptions multiplier(double factor) {
        return new FunnelOptions(method, trim, factor, adjusted, rounded);
    }

    /** With limits that allow for over-dispersion, or without. */
    public FunnelOptions adjusted(boolean allow) {
        return new FunnelOptions(method, trim, multiplier, allow, rounded);
    }

    /** With expected events rounded to two decimals, or as they are. */
    public FunnelOptions rounded(boolean round) {
        return new FunnelOptions(method, trim, multiplier, adjusted, round);
    }
}
