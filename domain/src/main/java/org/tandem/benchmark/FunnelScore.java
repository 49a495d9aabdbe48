package org.tandem.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * One unit on the scale of a funnel.
 *
 * @param y      transformed ratio; −∞ when nothing was observed on a log scale
 * @param z      distance of y from the centre in standard errors
 * @param weight inverse of the squared standard error
 */
record FunnelScore(double y, double z, double weight) {

    private FunnelScore at(double drawnIn) {
        return new FunnelScore(y, drawnIn, weight);
    }

    /** What is used of each score for the over-dispersion, in the given order; empty where it is dropped. */
    static List<Optional<FunnelScore>> trimmed(List<FunnelScore> all, FunnelOptions options) {
        if (options.trim() == 0 || all.isEmpty()) {
            return all.stream().map(s -> Optional.of(s).filter(t -> Double.isFinite(t.z()))).toList();
        }
        double[] sorted = all.stream().mapToDouble(FunnelScore::z).sorted().toArray();
        return options.method().isTruncated() ? truncated(all, sorted, options.trim()) : winsorised(all, sorted, options.trim());
    }

    /** Rank bands, ties at their average; the lowest and the highest band fall out. */
    private static List<Optional<FunnelScore>> truncated(List<FunnelScore> all, double[] sorted, double trim) {
        double bands = 1 / trim;
        return all.stream().map(s -> {
            double band = Math.floor(averageRank(sorted, s.z()) * bands / (sorted.length + 1));
            return Optional.of(s).filter(t -> band > 0 && band < bands - 1 && Double.isFinite(t.z()));
        }).toList();
    }

    private static double averageRank(double[] sorted, double z) {
        int below = QuartileMethod.firstOf(sorted, z);
        int notAbove = QuartileMethod.firstAbove(sorted, z);
        return below + (notAbove - below + 1) / 2.0;
    }

    /** Values beyond the quantiles (type 7) are drawn in to them. */
    private static List<Optional<FunnelScore>> winsorised(List<FunnelScore> all, double[] sorted, double trim) {
        double low = QuartileMethod.type7(sorted, trim);
        double high = QuartileMethod.type7(sorted, 1 - trim);
        return all.stream().map(s -> Optional.of(s.at(Math.max(low, Math.min(high, s.z()))))).toList();
    }
}
