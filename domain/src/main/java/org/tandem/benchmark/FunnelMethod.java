package org.tandem.benchmark;

/** By what method a funnel is drawn ({@code methods} 2.1–2.5). */
public enum FunnelMethod {

    /** Standardised ratio as in the Summary Hospital-level Mortality Indicator: log scale, extreme units truncated. */
    SHMI("standardised ratio, SHMI method (log scale, truncated)", true, true) {
        @Override
        FunnelScale scale(double target, boolean rounded) {
            return new FunnelScale.LogRatio(rounded);
        }
    },

    /**
     * Standardised ratio as used by the Care Quality Commission: square-root scale, winsorised. The limits are squared back to
     * the ratio; FunnelPlotR 0.6.0 does not do so and puts a third of the units outside where nothing differs.
     */
    CQC("standardised ratio, CQC method (square-root scale, winsorised, limits squared back)", true, false) {
        @Override
        FunnelScale scale(double target, boolean rounded) {
            return new FunnelScale.SquareRoot();
        }
    },

    /** Proportion on the arc sine scale, winsorised. */
    PROPORTION("proportion (arc sine scale, winsorised)", false, false) {
        @Override
        FunnelScale scale(double target, boolean rounded) {
            return new FunnelScale.ArcSine(target);
        }
    },

    /**
     * Ratio of two counts on the log scale, winsorised. The limits have the standard error of a log ratio; FunnelPlotR 0.6.0
     * takes that of an arc sine and puts two fifths of the units outside where nothing differs.
     */
    RATIO_OF_COUNTS("ratio of counts (log scale, winsorised, standard error of a log ratio)", false, false) {
        @Override
        FunnelScale scale(double target, boolean rounded) {
            return new FunnelScale.LogCounts(target);
        }
    };

    private final String words;
    private final boolean standardised;
    private final boolean truncated;

    FunnelMethod(String words, boolean standardised, boolean truncated) {
        this.words = words;
        this.standardised = standardised;
        this.truncated = truncated;
    }

    abstract FunnelScale scale(double target, boolean rounded);

    /** As it is named beside the chart. */
    public String words() {
        return words;
    }

    /** Whether the denominator is a number of expected events, so that the centre is 1. */
    public boolean isStandardised() {
        return standardised;
    }

    /** Whether extreme units are dropped, rather than drawn in, for the over-dispersion. */
    boolean isTruncated() {
        return truncated;
    }
}
