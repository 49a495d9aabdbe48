package org.tandem.indicator.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Target;
import org.tandem.indicator.service.ChartView.PointRow;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.Absent;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ChartPoint;
import org.tandem.variation.ProcessChart;

/** Answers the process chart of a series. */
record ChartAnswer(Panel panel, Indicator indicator) {

    /**
     * The chart.
     *
     * @param reasons of new starts that are kept for the series, by period
     */
    ChartView chart(ChartQuery query, Map<Period, String> reasons) {
        if (query.provider() == null || query.provider().isBlank()) {
            throw new Malformed("A chart needs a provider.", new Reason("provider", "Write an ODS code, the code of a region, or England."));
        }
        Named whole = named(query.provider());
        ProcessChart chart = ProcessChart.of(between(whole.series(), query), options(query, reasons));
        return new ChartView(indicator.code(), query.provider(), whole.name(), chart.method(), Absent.orNull(chart.options().target()),
                chart.points().stream().map(ChartAnswer::row).toList(), chart.rebases(), chart.variation(),
                chart.assurance().orElse(null), chart.trialLimits(), chart.sentence(indicator), panel.version());
    }

    private record Named(String name, Series series) {
    }

    private Named named(String code) {
        if (Series.ENGLAND.equals(code)) {
            return new Named(Series.ENGLAND, panel.england(indicator.code()));
        }
        return panel.providers().find(code).map(p -> new Named(p.name(), panel.series(indicator.code(), code))).or(() -> region(code))
                .orElseThrow(() -> new NotFound("No provider or region has the code '" + code + "'."));
    }

    private Optional<Named> region(String code) {
        List<Provider> of = panel.providers().all().stream().filter(p -> p.region() != null && p.region().code().equals(code)).toList();
        return of.isEmpty() ? Optional.empty() : Optional.of(new Named(of.get(0).region().name(),
                panel.together(indicator.code(), code, of.stream().map(Provider::odsCode).collect(Collectors.toSet())::contains)));
    }

    private static Series between(Series whole, ChartQuery query) {
        Series until = query.to() == null ? whole : whole.until(query.to());
        List<Series.Point> points = until.points().stream()
                .filter(p -> query.from() == null || !p.period().firstDay().isBefore(query.from().firstDay())).toList();
        List<Series.Break> breaks = until.breaks().stream()
                .filter(b -> !points.isEmpty() && b.at().compareTo(points.get(0).period()) > 0).toList();
        return new Series(whole.indicator(), whole.provider(), points, breaks);
    }

    private ChartOptions options(ChartQuery query, Map<Period, String> reasons) {
        ChartOptions options = ChartOptions.of(indicator.direction()).screened(query.screen() == null || query.screen());
        for (Period rebase : query.rebases()) {
            options = options.rebase(rebase, reasons.getOrDefault(rebase, "asked for, without a reason on record"));
        }
        Optional<Double> target = Optional.ofNullable(query.target()).or(() -> minimum(query));
        options = target.isPresent() ? options.target(target.get()) : options;
        return query.fixAfter() == null ? options : fixed(options, query.fixAfter());
    }

    private Optional<Double> minimum(ChartQuery query) {
        return Optional.ofNullable(query.to()).or(() -> panel.latestPeriod(indicator.code()))
                .flatMap(last -> indicator.minimumOn(last.lastDay())).map(Target::value);
    }

    private static ChartOptions fixed(ChartOptions options, int rows) {
        try {
            return options.fixAfter(rows);
        } catch (IllegalArgumentException tooFew) {
            throw new Malformed(tooFew.getMessage(), new Reason("fixAfter", tooFew.getMessage()));
        }
    }

    private static PointRow row(ChartPoint p) {
        return new PointRow(p.period(), Absent.orNull(p.figure().value()), p.figure().state(), Absent.orNull(p.mean()),
                Absent.orNull(p.lowerProcessLimit()), Absent.orNull(p.upperProcessLimit()), Absent.orNull(p.lowerNearLimit()),
                Absent.orNull(p.upperNearLimit()), p.specialCause(), p.rule().orElse(null), p.direction().orElse(null),
                p.isImprovement(), p.isConcern(), p.group());
    }
}
