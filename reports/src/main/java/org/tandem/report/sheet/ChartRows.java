package org.tandem.report.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.tandem.report.format.SheetValue;

/**
 * The rows of a table that a chart draws: where they stand, and what they hold for programs that draw before they read cells.
 *
 * @param chart over the rows
 * @param table that they are part of
 */
record ChartRows<R>(SheetChart chart, SheetTable<R> table) {

    static ChartRows<?> of(SheetChart chart, List<SheetTable<?>> tables) {
        return tables.stream().filter(t -> t.name().equals(chart.table())).findFirst().map(t -> new ChartRows<>(chart, t))
                .orElseThrow(() -> new IllegalArgumentException("The chart '%s' is over a table '%s', which is not in the workbook.".formatted(chart.title(), chart.table())));
    }

    XDDFCategoryDataSource names(int column) {
        return XDDFDataSourcesFactory.fromArray(values(column, ChartRows::words).toArray(String[]::new), range(column));
    }

    XDDFNumericalDataSource<Double> numbers(int column) {
        XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(values(column, ChartRows::number).toArray(Double[]::new), range(column));
        numbers.setFormatCode(chart.format());
        return numbers;
    }

    /** Leaves the references alone, which suffice for programs that read the cells first, as those for worksheets do. */
    static void dropCopies(CTPlotArea area) {
        area.getLineChartList().forEach(lines -> lines.getSerList().forEach(s -> drop(s.getCat(), s.getVal())));
        area.getBarChartList().forEach(bars -> bars.getSerList().forEach(s -> drop(s.getCat(), s.getVal())));
    }

    private static void drop(CTAxDataSource names, CTNumDataSource numbers) {
        names.getStrRef().unsetStrCache();
        numbers.getNumRef().unsetNumCache();
    }

    /** Null where a cell is empty or has words. */
    private <V> List<V> values(int column, Function<SheetValue, V> read) {
        return IntStream.rangeClosed(chart.firstRow(), chart.lastRow()).mapToObj(i -> read.apply(table.columns().get(column).value().apply(table.rows().get(i)))).toList();
    }

    private static Double number(SheetValue value) {
        return value instanceof SheetValue.Number number ? number.value() : null;
    }

    private static String words(SheetValue value) {
        return value instanceof SheetValue.Text text ? text.words() : null;
    }

    /** The header of a table stands in the first row of its sheet. */
    private String range(int column) {
        return new CellRangeAddress(chart.firstRow() + 1, chart.lastRow() + 1, column, column).formatAsString(table.name(), true);
    }
}
