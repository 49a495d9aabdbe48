package org.tandem.benchmark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.benchmark.SpreadOverTime.Row;
import org.tandem.benchmark.SpreadTrend;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.SpreadView;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Texts;

/** Turns the spread between providers over time into what a page shows. */
@ApplicationScoped
public class SpreadDrawings {

    private static final int TWO = 2;

    private record Point(String label, Double lowest, Double lower, Double value, Double upper, Double highest, String text, String note) {
    }

    private record Chart(String kind, String unit, List<Point> points) {
    }

    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    /** The spread of a set. */
    public Drawing of(SpreadView view, Indicator indicator) {
        Chart chart = new Chart("spread", Formats.unit(indicator.kind(), indicator.unit()), view.rows().stream().map(r -> point(r, indicator)).toList());
        return new Drawing("spread", view.rows().isEmpty() ? "" : sentence(view, indicator), Json.of(chart),
                List.of(texts.get("spread.key"), view.method() + "."), columns(), view.rows().stream().map(r -> row(r, indicator)).toList(),
                indicator.code() + "-spread", null, null, List.of());
    }

    private Point point(Row r, Indicator indicator) {
        return new Point(ReportFormat.shortMonth(r.period()), drawn(r.lowestTenth(), indicator), drawn(r.lowerQuartile(), indicator),
                drawn(r.median(), indicator), drawn(r.upperQuartile(), indicator), drawn(r.highestTenth(), indicator),
                texts.get("spread.middle", format.number(r.median(), indicator.kind())),
                texts.get("spread.half", format.number(r.lowerQuartile(), indicator.kind()), format.number(r.upperQuartile(), indicator.kind())));
    }

    private static Double drawn(double value, Indicator indicator) {
        return Formats.drawn(value, indicator.kind());
    }

    private String sentence(SpreadView view, Indicator indicator) {
        Row last = view.rows().get(view.rows().size() - 1);
        return texts.get("spread.sentence", format.number(last.lowerQuartile(), indicator.kind()), format.number(last.upperQuartile(), indicator.kind()),
                format.period(last.period()), trend(view.trend()));
    }

    private String trend(SpreadTrend trend) {
        return trend == null ? texts.get("spread.short") : texts.get("spread." + trend.meaning(), format.decimals(trend.ratio(), TWO),
                format.decimals(trend.at95().lower(), TWO), format.decimals(trend.at95().upper(), TWO), format.period(trend.earlier()), trend.providers());
    }

    private List<Column> columns() {
        return List.of(Column.words(texts.get("column.period")), Column.numbers(texts.get("column.providers")), Column.numbers(texts.get("spread.column.tenth")),
                Column.numbers(texts.get("indicator.spread.lower")), Column.numbers(texts.get("indicator.spread.median")),
                Column.numbers(texts.get("indicator.spread.upper")), Column.numbers(texts.get("spread.column.highest")));
    }

    private Drawing.Row row(Row r, Indicator indicator) {
        return new Drawing.Row(format.period(r.period()), List.of(Integer.toString(r.n()), format.number(r.lowestTenth(), indicator.kind()),
                format.number(r.lowerQuartile(), indicator.kind()), format.number(r.median(), indicator.kind()),
                format.number(r.upperQuartile(), indicator.kind()), format.number(r.highestTenth(), indicator.kind())));
    }
}
