package org.tandem.report.benchmark;

import static org.tandem.report.sheet.Column.numbers;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;
import org.tandem.report.sheet.SheetChart;
import org.tandem.report.sheet.SheetChart.Stroke;
import org.tandem.report.sheet.SheetTable;
import org.tandem.shared.Figure;

/** The process charts of a workbook as native charts, and the table that they draw, in which a gap is an empty cell. */
public final class ChartTable {

    private static final String NAME = "Chart data";
    /** Number of the column that names the points; what is drawn follows it. */
    private static final int PERIOD = 2;
    private static final String GREY = "4C6272";
    private static final String DARK = "212B32";
    private static final String BLUE = "005EB8";

    /**
     * A chart to be drawn.
     *
     * @param provider code of the provider that it is about
     * @param title    a complete statement
     */
    public record Drawn(String provider, String title, TrendChart chart) {
    }

    private record Row(String provider, TrendChart chart, TrendChart.Point point) {
    }

    private ChartTable() {
    }

    /** The points of all charts in their order. */
    public static SheetTable<?> of(List<Drawn> charts) {
        List<Row> rows = charts.stream().flatMap(d -> d.chart().points().stream().map(point -> new Row(d.provider(), d.chart(), point))).toList();
        return new SheetTable<>(NAME, "The series once more, for the charts: a gap is an empty cell here and has its reason in the sheet Series.", List.of(
                words("Provider code", 11, row -> SheetValue.text(row.provider())),
                words("Code", 14, row -> SheetValue.text(row.chart().indicator())),
                words("Period", 16, row -> SheetValue.text(ReportFormat.period(row.point().period()))),
                numbers("Value", 14, row -> drawn(row.point().value(), row)),
                numbers("Mean", 14, row -> drawn(row.point().mean(), row)),
                numbers("Lower limit", 14, row -> drawn(row.point().lowerLimit(), row)),
                numbers("Upper limit", 14, row -> drawn(row.point().upperLimit(), row)),
                numbers("Target", 14, ChartTable::target)), 3, rows);
    }

    private static SheetValue drawn(Figure figure, Row row) {
        return figure.isPresent() ? SheetValue.of(figure, row.chart().kind()) : new SheetValue.Blank();
    }

    private static SheetValue target(Row row) {
        return row.chart().target().present() ? SheetValue.of(Figure.of(row.chart().target().value().value()), row.chart().kind())
                : new SheetValue.Blank();
    }

    /** Those that have points, over the rows of the table. */
    public static List<SheetChart> charts(List<Drawn> given) {
        List<SheetChart> charts = new ArrayList<>();
        int first = 0;
        for (Drawn drawn : given) {
            TrendChart chart = drawn.chart();
            int last = first + chart.points().size() - 1;
            if (last >= first) {
                charts.add(new SheetChart(SheetChart.Kind.LINES, drawn.title(), chart.alternative(), chart.axis(), format(chart.kind()),
                        Optional.of(chart.valueAxis()), NAME, first, last, PERIOD, series(chart)));
            }
            first = last + 1;
        }
        return charts;
    }

    private static List<SheetChart.Series> series(TrendChart chart) {
        List<SheetChart.Series> series = new ArrayList<>(List.of(new SheetChart.Series("Value", PERIOD + 1, BLUE, Stroke.POINTS),
                new SheetChart.Series("Mean", PERIOD + 2, DARK, Stroke.SOLID), new SheetChart.Series("Lower limit", PERIOD + 3, GREY, Stroke.DASHED),
                new SheetChart.Series("Upper limit", PERIOD + 4, GREY, Stroke.DASHED)));
        if (chart.target().present()) {
            series.add(new SheetChart.Series("Target, " + chart.target().value().words(), PERIOD + 5, DARK, Stroke.DASHED_AND_DOTTED));
        }
        return series;
    }

    private static String format(IndicatorKind kind) {
        return SheetValue.of(Figure.of(1), kind) instanceof SheetValue.Number number ? number.shown().pattern() : "General";
    }
}
