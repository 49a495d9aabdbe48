package org.tandem.opportunity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.benchmark.Distribution;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.opportunity.OpportunityRules.Entry;
import org.tandem.opportunity.OpportunityRules.Measure;
import org.tandem.shared.Figure;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * What one indicator would have meant in people, days or pounds, had the provider reached the median or the best quarter of its
 * peers: gap × own volume (the denominator). A prompt to look, not a forecast: nobody says that the gap can be closed.
 *
 * @param volume      denominator of the figure
 * @param median      against the median of the peers
 * @param bestQuarter against the quarter point of the best-placed quarter
 */
public record Opportunity(Entry entry, Indicator indicator, Period period, double value, double volume, Level median, Level bestQuarter) {

    /** A published share that is another number than its counts give is not multiplied with them. */
    private static final double AGREEMENT = 0.01;

    /**
     * The gap to one reference; all 0 for a provider that has reached it.
     *
     * @param reference in the unit of the indicator
     * @param gap       at least 0, in the unit of the indicator
     * @param amount    gap × volume, in the entry's measure
     * @param pounds    amount × unit value, or the amount itself where it is in pounds; empty without a unit value
     * @param capped    whether the pounds were cut down to the cost base
     */
    public record Level(double reference, double gap, double amount, OptionalDouble pounds, boolean capped) {
    }

    /**
     * The opportunity of a figure among its peers.
     *
     * @param peers    spread of the peers in the same period, with quarter points
     * @param costBase pounds that no saving can exceed, empty where none is known
     * @return empty where there is no figure with its counts, no judgement, no rank or no quarter points
     */
    public static Optional<Opportunity> of(Entry entry, Indicator indicator, Period period, Figure figure, Distribution peers, OptionalDouble costBase) {
        boolean higher = indicator.direction() == ImprovementDirection.HIGHER_BETTER;
        OptionalDouble best = higher ? peers.upperQuartile() : peers.lowerQuartile();
        if (!isJudged(indicator) || !(figure instanceof Figure.Present own) || !hasVolume(own) || peers.median().isEmpty() || best.isEmpty()) {
            return Optional.empty();
        }
        double volume = own.denominator().getAsDouble();
        return Optional.of(new Opportunity(entry, indicator, period, own.number(), volume,
                level(entry, peers.median().getAsDouble(), own.number(), volume, higher, costBase),
                level(entry, best.getAsDouble(), own.number(), volume, higher, costBase)));
    }

    private static boolean isJudged(Indicator indicator) {
        return indicator.direction() != ImprovementDirection.NO_JUDGEMENT && indicator.topic().isRanked()
                && (indicator.kind() == IndicatorKind.PROPORTION || indicator.kind() == IndicatorKind.MONEY);
    }

    private static boolean hasVolume(Figure.Present own) {
        if (own.numerator().isEmpty() || own.denominator().isEmpty() || !(own.denominator().getAsDouble() > 0)) {
            return false;
        }
        double counted = own.numerator().getAsDouble() / own.denominator().getAsDouble();
        return Math.abs(own.number() - counted) <= AGREEMENT * Math.max(Math.abs(own.number()), Math.abs(counted));
    }

    private static Level level(Entry entry, double reference, double value, double volume, boolean higher, OptionalDouble costBase) {
        double gap = Math.max(0, higher ? reference - value : value - reference);
        double amount = gap * volume;
        OptionalDouble pounds = entry.measure() == Measure.POUNDS ? OptionalDouble.of(amount)
                : entry.unitValue() == null ? OptionalDouble.empty() : OptionalDouble.of(amount * entry.unitValue());
        boolean capped = pounds.isPresent() && costBase.isPresent() && pounds.getAsDouble() > costBase.getAsDouble();
        OptionalDouble kept = capped ? costBase : pounds;
        return new Level(reference, gap, entry.measure() == Measure.POUNDS ? kept.getAsDouble() : amount, kept, capped);
    }

    /** What it would have meant, in a sentence. */
    public String sentence(String peers) {
        if (bestQuarter.gap() == 0) {
            return "%s: with %s in %s it is in the best quarter of %s already.".formatted(indicator.name(), written(value), period.words(), peers);
        }
        String best = "reaching the best quarter (%s) would have meant %s in %s".formatted(written(bestQuarter.reference()), meant(bestQuarter), period.words());
        return median.gap() == 0 ? "%s: it has reached the median (%s) of %s; %s.".formatted(indicator.name(), written(median.reference()), peers, best)
                : "Reaching the median (%s) of %s would have meant %s in %s; reaching the best quarter (%s), %s.".formatted(written(median.reference()), peers,
                        meant(median), period.words(), written(bestQuarter.reference()), amount(bestQuarter));
    }

    private String meant(Level level) {
        return amount(level) + " " + entry.gain() + (level.capped() ? " (all that there is)" : "");
    }

    private String amount(Level level) {
        return entry.measure() == Measure.POUNDS ? FigureWords.of(level.amount(), IndicatorKind.MONEY)
                : level.amount() < 0.5 ? "fewer than one" : NumberWords.decimals(level.amount(), 0);
    }

    private String written(double number) {
        return FigureWords.of(number, indicator.kind());
    }
}
