package org.tandem.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

/**
 * Figures of quarters ({@code rules} section 3): months are added up by their counts, and a quarter needs all of them; a
 * yearly value holds until the next. Series follow successions. Belongs to one computation and one thread.
 */
final class LeadFigures {

    private static final int MONTHS = 3;

    private final Panel panel;
    private final StandingRules rules;
    private final Map<String, Map<String, Series>> series;
    private final Map<String, Map<Period, Figure>> england;
    private final int lag;

    LeadFigures(Panel panel, StandingRules rules) {
        this(panel, rules, new HashMap<>(), new HashMap<>(), 0);
    }

    private LeadFigures(Panel panel, StandingRules rules, Map<String, Map<String, Series>> series, Map<String, Map<Period, Figure>> england, int lag) {
        this.panel = panel;
        this.rules = rules;
        this.series = series;
        this.england = england;
        this.lag = lag;
    }

    /**
     * The same figures where {@code months} lie between the quarter that is judged and the month asked for: the age of a yearly
     * value is counted up to the latter. Earlier quarters are seen with the same distance.
     */
    LeadFigures seenAfter(int months) {
        return new LeadFigures(panel, rules, series, england, months);
    }

    /** The figure that a quarter is judged by, with the reason where it cannot be judged. */
    LeadFigure judged(String code, String provider, Period quarter) {
        Indicator indicator = panel.indicators().get(code);
        LeadFigure found = ofQuarter(indicator, series(code, provider), quarter);
        return found.isJudged() && isTooFew(indicator, found.figure())
                ? found.notJudged("had only %.0f cases in %s, too few to judge".formatted(
                        ((Figure.Present) found.figure()).denominator().orElseThrow(), found.period().words()))
                : found;
    }

    /** The newest figure within a quarter, for indicators whose periods overlap and must not be added up. */
    LeadFigure newest(String code, String provider, Period quarter) {
        Indicator indicator = panel.indicators().get(code);
        Series all = series(code, provider);
        if (rhythm(code) != Rhythm.MONTHLY) {
            return ofQuarter(indicator, all, quarter);
        }
        for (int back = 0; back < MONTHS; back++) {
            Period month = quarter.endMonth().plus(-back);
            if (figure(all, month).isPresent()) {
                return new LeadFigure(indicator, month, figure(all, month), "");
            }
        }
        return absent(indicator, quarter, figure(all, quarter.endMonth()));
    }

    /** The newest figure whose period ends at or before a month. */
    Optional<Series.Point> newestUntil(String code, String provider, Period month) {
        List<Series.Point> points = series(code, provider).points();
        boolean monthly = !points.isEmpty() && points.get(0).period().kind() == Period.Kind.MONTH;
        int newest = monthly ? Math.min(points.size() - 1, month.since(points.get(0).period())) : points.size() - 1;
        for (int i = newest; i >= 0; i--) {
            Series.Point p = points.get(i);
            if (p.figure().isPresent() && p.period().endMonth().compareTo(month) <= 0) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** England's figure for the period that a provider's figure speaks of. */
    Figure england(LeadFigure own) {
        String code = own.indicator().code();
        return england.computeIfAbsent(code, c -> new HashMap<>()).computeIfAbsent(own.period(), k -> {
            boolean adds = own.period().kind() == Period.Kind.QUARTER && rhythm(code) == Rhythm.MONTHLY;
            Series all = series(code, Series.ENGLAND);
            return adds ? ofMonths(own.indicator(), all, own.period()).figure() : figure(all, own.period());
        });
    }

    /** How often the figures of an indicator come, by what is published; by the catalogue where nothing is. */
    Rhythm rhythm(String code) {
        return panel.latestPeriod(code).map(Period::rhythm).orElseGet(() -> panel.indicators().get(code).rhythm());
    }

    /** The panel that the figures come from. */
    Panel panel() {
        return panel;
    }

    /** Series of a provider, or of England. */
    Series series(String code, String provider) {
        return series.computeIfAbsent(code, c -> new HashMap<>()).computeIfAbsent(provider,
                k -> provider.equals(Series.ENGLAND) ? panel.england(code) : panel.series(code, provider));
    }

    private LeadFigure ofQuarter(Indicator indicator, Series all, Period quarter) {
        return switch (rhythm(indicator.code())) {
            case MONTHLY -> ofMonths(indicator, all, quarter);
            case QUARTERLY -> wrap(indicator, quarter, figure(all, quarter));
            case YEARLY -> holding(indicator, all, quarter);
        };
    }

    private LeadFigure ofMonths(Indicator indicator, Series all, Period quarter) {
        double numerator = 0;
        double denominator = 0;
        Period first = quarter.firstMonthOf();
        for (int i = 0; i < MONTHS; i++) {
            Period month = first.plus(i);
            Figure f = figure(all, month);
            if (!(f instanceof Figure.Present p)) {
                return absent(indicator, month, f);
            }
            if (p.numerator().isEmpty() || p.denominator().isEmpty()) {
                return new LeadFigure(indicator, quarter, Figure.notReported(),
                        "is published without its counts in %s, so months cannot be added up".formatted(month.words()));
            }
            numerator += p.numerator().getAsDouble();
            denominator += p.denominator().getAsDouble();
        }
        return wrap(indicator, quarter, Figure.ofCounts(numerator, denominator));
    }

    private LeadFigure holding(Indicator indicator, Series all, Period quarter) {
        return newestUntil(indicator.code(), all.provider(), quarter.endMonth())
                .filter(p -> quarter.endMonth().since(p.period().endMonth()) + lag <= rules.oldestMonths().yearly())
                .map(p -> wrap(indicator, p.period(), p.figure()))
                .orElseGet(() -> absent(indicator, quarter, Figure.notReported()));
    }

    private static LeadFigure wrap(Indicator indicator, Period period, Figure figure) {
        return figure.isPresent() ? new LeadFigure(indicator, period, figure, "") : absent(indicator, period, figure);
    }

    private static LeadFigure absent(Indicator indicator, Period period, Figure figure) {
        return new LeadFigure(indicator, period, figure, "is %s for %s".formatted(figure.state().words(), period.words()));
    }

    private boolean isTooFew(Indicator indicator, Figure figure) {
        return indicator.kind() == IndicatorKind.PROPORTION && figure instanceof Figure.Present p
                && p.denominator().isPresent() && p.denominator().getAsDouble() < rules.placing().minimumDenominator();
    }

    private static Figure figure(Series all, Period period) {
        return all.at(period).map(Series.Point::figure).orElseGet(Figure::notReported);
    }
}
