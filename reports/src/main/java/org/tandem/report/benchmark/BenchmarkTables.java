package org.tandem.report.benchmark;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.sheet.Column.words;

import java.util.List;
import org.tandem.report.format.SheetValue;
import org.tandem.report.sheet.SheetTable;

/** The tables of a data book. */
final class BenchmarkTables {

    private record LineOfDomain(String domain, IndicatorLine line) {
    }

    private record PointOfChart(TrendChart chart, TrendChart.Point point) {
    }

    private BenchmarkTables() {
    }

    static List<SheetTable<?>> of(BenchmarkReport report) {
        return List.of(summary(report), topics(report), indicators(report), series(report), ChartTable.of(drawn(report)));
    }

    private static SheetTable<String> summary(BenchmarkReport report) {
        return new SheetTable<>("Summary", "What stands out, most important first.",
                List.of(words("Sentence", 100, SheetValue::text)), 0, report.summary());
    }

    private static SheetTable<TopicLine> topics(BenchmarkReport report) {
        return new SheetTable<>("Topics", "Standing by topic.", List.of(
                words("Topic", 22, line -> text(line.topic())),
                words("Status", 36, line -> text(line.status())),
                words("Against target", 36, line -> text(line.againstTarget())),
                words("Against similar trusts", 36, line -> text(line.againstPeers())),
                words("Real change?", 36, line -> text(line.realChange()))), 1, report.topics());
    }

    private static SheetTable<LineOfDomain> indicators(BenchmarkReport report) {
        List<LineOfDomain> rows = report.domains().stream()
                .flatMap(table -> table.lines().stream().map(line -> new LineOfDomain(table.domain(), line))).toList();
        return new SheetTable<>("Indicators", "Every indicator with its value, England, target, rank and signals.",
                IndicatorColumns.of(LineOfDomain::line, LineOfDomain::domain), 2, rows);
    }

    private static SheetTable<PointOfChart> series(BenchmarkReport report) {
        List<PointOfChart> rows = report.exceptions().stream().map(ExceptionPart::chart)
                .flatMap(chart -> chart.points().stream().map(point -> new PointOfChart(chart, point))).toList();
        return new SheetTable<>("Series", "The points and lines of the process chart of every exception.",
                IndicatorColumns.series(PointOfChart::chart, PointOfChart::point), 2, rows);
    }

    /** One chart an exception, in their order. */
    static List<ChartTable.Drawn> drawn(BenchmarkReport report) {
        return report.exceptions().stream().map(e -> new ChartTable.Drawn(report.provider().odsCode(), e.chart().finding(), e.chart())).toList();
    }
}
