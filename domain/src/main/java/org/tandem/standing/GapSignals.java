package org.tandem.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.benchmark.Series;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ProcessChart;
import org.tandem.variation.Variation;

/**
 * Signals of the process chart of a lead's gap to England's value of the same month ({@code rules} section 4): season moves
 * everyone, so the raw value would signal every winter. The last 36 months are looked at; fewer than 13 give no signal.
 */
final class GapSignals {

    /** Older months say little about what is usual now. */
    private static final int MONTHS = 36;

    private final LeadFigures figures;
    private final Map<String, Map<String, Series>> gaps = new HashMap<>();

    GapSignals(LeadFigures figures) {
        this.figures = figures;
    }

    /** The signal at the end of a quarter; empty without one, and for leads that do not come by month. */
    Optional<StandingReason> at(LeadFigure lead, String provider, Period quarter) {
        Indicator indicator = lead.indicator();
        if (figures.rhythm(indicator.code()) != Rhythm.MONTHLY || indicator.kind() != IndicatorKind.PROPORTION) {
            return Optional.empty();
        }
        Series gap = gap(indicator.code(), provider, quarter.endMonth());
        ProcessChart chart = ProcessChart.of(gap, ChartOptions.of(indicator.direction()));
        return chart.latest().filter(p -> p.period().equals(quarter.endMonth()) && p.specialCause() && !chart.trialLimits())
                .map(p -> reason(indicator, chart.variation(), p.figure().orThrow(), p.period()));
    }

    private Series gap(String code, String provider, Period last) {
        Series whole = gaps.computeIfAbsent(code, c -> new HashMap<>()).computeIfAbsent(provider, p -> gap(code, p));
        int end = whole.points().isEmpty() ? 0 : Math.max(0, Math.min(whole.points().size(), last.since(whole.points().get(0).period()) + 1));
        return new Series(code, provider, whole.points().subList(Math.max(0, end - MONTHS), end),
                whole.breaks().stream().filter(b -> b.at().compareTo(last) <= 0).toList());
    }

    private Series gap(String code, String provider) {
        Series own = figures.series(code, provider);
        Series england = figures.series(code, Series.ENGLAND);
        return new Series(code, provider, own.points().stream()
                .map(p -> new Series.Point(p.period(), difference(p.figure(), england.at(p.period())), 0)).toList(), own.breaks());
    }

    private static Figure difference(Figure own, Optional<Series.Point> england) {
        Figure other = england.map(Series.Point::figure).orElseGet(Figure::notReported);
        if (!own.isPresent()) {
            return own;
        }
        return other.isPresent() ? Figure.of(own.orThrow() - other.orThrow()) : other;
    }

    private static StandingReason reason(Indicator indicator, Variation variation, double gap, Period month) {
        String change = variation.isImprovement() ? "better" : "worse";
        return new StandingReason("GAP_TO_ENGLAND_" + change.toUpperCase(Locale.ROOT), String.format(Locale.UK,
                "%s was %.1f points %s England in %s, a change for the %s beyond the usual variation of this gap; the gap to the same"
                        + " month is used because season moves everyone.", indicator.name(), 100 * Math.abs(gap),
                gap < 0 ? "below" : "above", month.words(), change), indicator.code(), List.of(month));
    }
}
