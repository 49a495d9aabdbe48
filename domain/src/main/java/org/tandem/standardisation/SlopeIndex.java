package org.tandem.standardisation;

import java.util.List;

/**
 * Slope index of inequality: the difference in an indicator between the least and the most deprived end of a population, from
 * the straight line through its groups, each weighted by its share (PHEindicatormethods 2.1.0, {@code phe_sii}, without
 * transformation). Point estimate only: the package's limits are random draws.
 */
public final class SlopeIndex {

    /** The middles of the groups, weighted by their shares, have the mean one half whatever the shares are. */
    private static final double MEAN_PLACE = 0.5;

    /**
     * One group of the population.
     *
     * @param population above 0
     * @param value      of the indicator
     */
    public record Group(double population, double value) {

        public Group {
            if (!(population > 0) || !Double.isFinite(value)) {
                throw new IllegalArgumentException("A group needs a population above 0 and a value, not " + population + " and " + value + ".");
            }
        }
    }

    private SlopeIndex() {
    }

    /**
     * In the unit of the indicator; above 0 when it is higher where deprivation is least.
     *
     * @param groups at least two, the most deprived first
     */
    public static double of(List<Group> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("The slope index needs at least two groups, not " + groups.size() + ".");
        }
        double all = groups.stream().mapToDouble(Group::population).sum();
        double mean = groups.stream().mapToDouble(g -> g.population() / all * g.value()).sum();
        double products = 0;
        double squares = 0;
        double before = 0;
        for (Group g : groups) {
            double share = g.population() / all;
            double place = before + share / 2 - MEAN_PLACE;
            products += share * place * (g.value() - mean);
            squares += share * place * place;
            before += share;
        }
        return products / squares;
    }
}
