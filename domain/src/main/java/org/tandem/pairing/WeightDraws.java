package org.tandem.pairing;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Weights drawn from a Dirichlet distribution around the chosen ones. Its parameters are concentration × weight / 100, so that the
 * mean of every weight is the chosen one and its variance {@code w (1 − w) / (concentration + 1)}. Each draw is that of independent
 * gamma variables divided by their sum (Devroye 1986, XI.4), each of which is a quantile of one uniform number.
 */
final class WeightDraws {

    private static final double LEAST = 1e-12;

    private final List<Criterion> counted;
    private final List<ContinuousDistribution> gammas;

    /**
     * Around weights.
     *
     * @param weights       by criterion, in whole millionths of 100
     * @param concentration above zero; the greater, the closer to the chosen weights
     */
    WeightDraws(Map<Criterion, Long> weights, double concentration) {
        this.counted = List.copyOf(weights.keySet());
        this.gammas = counted.stream().map(c -> (ContinuousDistribution) GammaDistribution.of(
                Math.max(LEAST, concentration * weights.get(c) / Millionths.HUNDRED), 1)).toList();
    }

    /** Weights in the order of the criteria, in whole millionths of 100, adding up to 100 exactly. */
    long[] draw(RandomGenerator random) {
        double[] parts = gammas.stream().mapToDouble(g -> g.inverseCumulativeProbability(random.nextDouble())).toArray();
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        long[] drawn = new long[parts.length];
        for (int k = 0; k < drawn.length; k++) {
            drawn[k] = Millionths.nearest(sum > 0 ? parts[k] / sum : 0);
        }
        Map<Criterion, Long> shares = FitBasis.normalised(counted, drawn);
        return counted.stream().mapToLong(c -> shares.getOrDefault(c, 0L)).toArray();
    }
}
