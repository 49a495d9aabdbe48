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
import org.tandem.shared.Figure;

/** The columns of indicators and of their series, the same in every workbook. */
public final class IndicatorColumns {

    private IndicatorColumns() {
    }

    /** An indicator with its value, England, target, rank and signals. */
    public static <R> List<Column<R>> of(Function<R, IndicatorLine> line, Function<R, String> domain) {
        return List.of(
                words("Code", 14, row -> text(line.apply(row).code())),
                words("Indicator", 34, row -> text(line.apply(row).name())),
                words("Domain", 22, row -> text(domain.apply(row))),
                words("Period", 15, row -> text(ReportFormat.period(line.apply(row).period()))),
                numbers("Value", 13, row -> SheetValue.of(line.apply(row).value(), line.apply(row).kind())),
                numbers("Numerator", 12, row -> count(line.apply(row).value(), Figure.Present::numerator)),
                numbers("Denominator", 13, row -> count(line.apply(row).value(), Figure.Present::denominator)),
                numbers("England", 13, row -> SheetValue.of(line.apply(row).england(), line.apply(row).kind())),
                numbers("Target", 13, row -> target(line.apply(row))),
                words("Kind of target", 18, row -> told(line.apply(row).target(), TargetLine::words)),
                numbers("Rank", 12, row -> rank(line.apply(row), true)),
                numbers("Of", 10, row -> rank(line.apply(row), false)),
                Column.quartiles("Quartile (1 best)", 12, row -> SheetValue.of(line.apply(row).quartile(), SheetValue.Shown.WHOLE)),
                words("Variation", 20, row -> told(line.apply(row).variation(), VariationMark::words)),
                words("Assurance", 20, row -> told(line.apply(row).assurance(), AssuranceMark::words)));
    }

    /** A point of a process chart with its lines. */
    public static <R> List<Column<R>> series(Function<R, TrendChart> chart, Function<R, TrendChart.Point> point) {
        return List.of(
                words("Code", 14, row -> text(chart.apply(row).indicator())),
                words("Period", 16, row -> text(ReportFormat.period(point.apply(row).period()))),
                numbers("Value", 14, row -> SheetValue.of(point.apply(row).value(), chart.apply(row).kind())),
                numbers("Mean", 14, row -> SheetValue.of(point.apply(row).mean(), chart.apply(row).kind())),
                numbers("Lower limit", 14, row -> SheetValue.of(point.apply(row).lowerLimit(), chart.apply(row).kind())),
                numbers("Upper limit", 14, row -> SheetValue.of(point.apply(row).upperLimit(), chart.apply(row).kind())),
                words("Signal", 20, row -> text(signal(point.apply(row).signal()))),
                numbers("Stretch", 10, row -> whole(point.apply(row).group() + 1L)));
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
