package org.tandem.report.benchmark;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;
import static org.tandem.report.sheet.Column.numbers;
import static org.tandem.report.sheet.Column.words;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;
import org.tandem.shared.Figure;

/** The tables of a data book. */
final class BenchmarkTables {

    private record LineOfDomain(String domain, IndicatorLine line) {
    }

    private record PointOfChart(TrendChart chart, TrendChart.Point point) {
    }

    private BenchmarkTables() {
    }

    static List<SheetTable<?>> of(BenchmarkReport report) {
        return List.of(summary(report), topics(report), indicators(report), series(report), ChartTable.of(report));
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
        List<Column<LineOfDomain>> columns = List.of(
                words("Code", 14, row -> text(row.line().code())),
                words("Indicator", 34, row -> text(row.line().name())),
                words("Domain", 22, row -> text(row.domain())),
                words("Period", 15, row -> text(ReportFormat.period(row.line().period()))),
                numbers("Value", 13, row -> SheetValue.of(row.line().value(), row.line().kind())),
                numbers("Numerator", 12, row -> count(row.line().value(), Figure.Present::numerator)),
                numbers("Denominator", 13, row -> count(row.line().value(), Figure.Present::denominator)),
                numbers("England", 13, row -> SheetValue.of(row.line().england(), row.line().kind())),
                numbers("Target", 13, row -> target(row.line())),
                words("Kind of target", 18, row -> told(row.line().target(), TargetLine::words)),
                numbers("Rank", 12, row -> rank(row.line(), true)),
                numbers("Of", 10, row -> rank(row.line(), false)),
                Column.quartiles("Quartile (1 best)", 12, row -> SheetValue.of(row.line().quartile(), SheetValue.Shown.WHOLE)),
                words("Variation", 20, row -> told(row.line().variation(), VariationMark::words)),
                words("Assurance", 20, row -> told(row.line().assurance(), AssuranceMark::words)));
        List<LineOfDomain> rows = report.domains().stream()
                .flatMap(table -> table.lines().stream().map(line -> new LineOfDomain(table.domain(), line))).toList();
        return new SheetTable<>("Indicators", "Every indicator with its value, England, target, rank and signals.", columns, 2, rows);
    }

    private static SheetTable<PointOfChart> series(BenchmarkReport report) {
        List<Column<PointOfChart>> columns = List.of(
                words("Code", 14, row -> text(row.chart().indicator())),
                words("Period", 16, row -> text(ReportFormat.period(row.point().period()))),
                numbers("Value", 14, row -> SheetValue.of(row.point().value(), row.chart().kind())),
                numbers("Mean", 14, row -> SheetValue.of(row.point().mean(), row.chart().kind())),
                numbers("Lower limit", 14, row -> SheetValue.of(row.point().lowerLimit(), row.chart().kind())),
                numbers("Upper limit", 14, row -> SheetValue.of(row.point().upperLimit(), row.chart().kind())),
                words("Signal", 20, row -> text(signal(row.point().signal()))),
                numbers("Stretch", 10, row -> whole(row.point().group() + 1L)));
        List<PointOfChart> rows = report.exceptions().stream().map(ExceptionPart::chart)
                .flatMap(chart -> chart.points().stream().map(point -> new PointOfChart(chart, point))).toList();
        return new SheetTable<>("Series", "The points and lines of the process chart of every exception.", columns, 2, rows);
    }

    private static SheetValue count(Figure figure, Function<Figure.Present, OptionalDouble> part) {
        if (figure instanceof Figure.Present present) {
            OptionalDouble number = part.apply(present);
            return number.isPresent()
                    ? SheetValue.of(Figure.of(number.getAsDouble()), IndicatorKind.COUNT)
                    : new SheetValue.Absent("not published");
        }
        return new SheetValue.Absent(figure.state().words());
    }

    private static SheetValue target(IndicatorLine line) {
        return line.target().present()
                ? SheetValue.of(Figure.of(line.target().value().value()), line.kind())
                : new SheetValue.Absent(line.target().reason());
    }

    private static SheetValue rank(IndicatorLine line, boolean place) {
        return line.rank().present()
                ? whole(place ? line.rank().value().place() : line.rank().value().of())
                : new SheetValue.Absent(line.rank().reason());
    }

    private static <T> SheetValue told(Cell<T> cell, Function<T, String> words) {
        return cell.present() ? text(words.apply(cell.value())) : new SheetValue.Absent(cell.reason());
    }

    private static String signal(PointSignal signal) {
        return switch (signal) {
            case COMMON_CAUSE -> "usual variation";
            case IMPROVEMENT -> "improvement";
            case CONCERN -> "concern";
            case NEUTRAL -> "change";
        };
    }
}
