package org.tandem.benchmark;

/** Limits of a funnel at one denominator, in the unit of the ratio times the multiplier. */
public record FunnelLimits(double lower95, double upper95, double lower998, double upper998) {

    static FunnelLimits of(Interval at95, Interval at998) {
        return new FunnelLimits(at95.lower(), at95.upper(), at998.lower(), at998.upper());
    }

    FunnelLimits times(double factor) {
        return new FunnelLimits(lower95 * factor, upper95 * factor, lower998 * factor, upper998 * factor);
    }
}
