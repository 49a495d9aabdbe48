package org.tandem.report.service;

import java.util.List;
import java.util.OptionalDouble;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.indicator.Indicator;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.report.benchmark.PointSignal;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.shared.Figure;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ChartPoint;
import org.tandem.variation.ProcessChart;

/** Process charts as papers draw them. */
final class TrendCharts {

    private final Panel panel;
    private final ProviderProfile profile;

    TrendCharts(Panel panel, ProviderProfile profile) {
        this.panel = panel;
        this.profile = profile;
    }

    TrendChart chart(IndicatorPart i) {
        Indicator indicator = panel.indicators().get(i.code());
        Series series = panel.series(i.code(), profile.provider().odsCode()).until(profile.asOf());
        ChartOptions options = ChartOptions.of(indicator.direction());
        ProcessChart chart = ProcessChart.of(series, i.target() == null ? options : options.target(i.target().value()));
        String sentence = chart.sentence(indicator);
        return new TrendChart(i.code(), sentence, sentence + " " + chart.method(), indicator.name() + ", " + indicator.unit(), i.kind(),
                chart.points().stream().map(TrendCharts::point).toList(), IndicatorLines.target(i), breaks(chart),
                IndicatorLines.variation(i), IndicatorLines.assurance(i));
    }

    private static List<TrendChart.SeriesBreak> breaks(ProcessChart chart) {
        return chart.rebases().stream().map(r -> new TrendChart.SeriesBreak(r.at(), r.reason())).toList();
    }

    private static TrendChart.Point point(ChartPoint p) {
        return new TrendChart.Point(p.period(), p.figure(), line(p.mean()), line(p.lowerProcessLimit()), line(p.upperProcessLimit()),
                signal(p), p.group());
    }

    private static Figure line(OptionalDouble value) {
        return value.isPresent() ? Figure.of(value.getAsDouble()) : Figure.notReported();
    }

    private static PointSignal signal(ChartPoint p) {
        if (!p.specialCause()) {
            return PointSignal.COMMON_CAUSE;
        }
        return p.isImprovement() ? PointSignal.IMPROVEMENT : p.isConcern() ? PointSignal.CONCERN : PointSignal.NEUTRAL;
    }
}
