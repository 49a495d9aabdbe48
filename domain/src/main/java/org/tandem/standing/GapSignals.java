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
import org.tandem.shared.NumberWords;
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
    private final Map<String, Map<String, Gaps>> gaps = new HashMap<>();

    /** All gaps of a provider, with their numbers side by side, since every quarter looks at most of them. */
    private record Gaps(Series series, double[] numbers) {
    }

    GapSignals(LeadFigures figures) {
        this.figures = figures;
    }

    /** The signal at the end of a quarter; empty without one, and for leads that do not come by month. */
    Optional<StandingReason> at(LeadFigure lead, String provider, Period quarter) {
        Indicator indicator = lead.indicator();
        if (figures.rhythm(indicator.code()) != Rhythm.MONTHLY || indicator.kind() != IndicatorKind.PROPORTION) {
            return Optional.empty();
        }
        Period last = quarter.endMonth();
        ProcessChart chart = chart(gaps.computeIfAbsent(indicator.code(), c -> new HashMap<>()).computeIfAbsent(provider, p -> gaps(indicator.code(), p)),
                last, indicator);
        return chart.latest().filter(p -> p.period().equals(last) && p.specialCause() && !chart.trialLimits())
                .map(p -> reason(indicator, chart.variation(), p.figure().orThrow(), p.period()));
    }

    private static ProcessChart chart(Gaps gaps, Period last, Indicator indicator) {
        List<Series.Point> points = gaps.series().points();
        int end = points.isEmpty() ? 0 : Math.max(0, Math.min(points.size(), last.since(points.get(0).period()) + 1));
        return ProcessChart.of(gaps.series(), gaps.numbers(), Math.max(0, end - MONTHS), end, ChartOptions.of(indicator.direction()));
    }

    private Gaps gaps(String code, String provider) {
        Series own = figures.series(code, provider);
        Series england = figures.series(code, Series.ENGLAND);
        Series gap = new Series(code, provider, own.points().stream()
                .map(p -> new Series.Point(p.period(), difference(p.figure(), england.at(p.period())), 0)).toList(), own.breaks());
        return new Gaps(gap, gap.numbers());
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
        return new StandingReason("GAP_TO_ENGLAND_" + change.toUpperCase(Locale.ROOT), indicator.name() + " was "
                + NumberWords.decimals(100 * Math.abs(gap), 1) + " points " + (gap < 0 ? "below" : "above") + " England in " + month.words()
                + ", a change for the " + change + " beyond the usual variation of this gap; the gap to the same month is used because season"
                + " moves everyone.", indicator.code(), List.of(month));
    }
}
