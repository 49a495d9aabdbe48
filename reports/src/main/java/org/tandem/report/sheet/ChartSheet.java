package org.tandem.report.sheet;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws the native charts of a workbook on one sheet, one below the other, each under its statement. */
final class ChartSheet {

    static final String NAME = "Charts";
    private static final int ROWS = 20;
    private static final int COLUMNS = 12;
    /** All charts stand in memory until the end; the copies of their numbers are nearly all of that. */
    private static final int MOST_WITH_COPIES = 100;
    private static final double THIN = 1.25;
    private static final float LINE_POINTS = 14;
    private static final int CHARACTERS_IN_A_LINE = 105;
    /** Per cent by which the bars of a stack cover one another. */
    private static final String WHOLLY = "100";

    private final StreamedWorkbook workbook;
    private final SheetStyles styles;
    private final List<SheetTable<?>> tables;

    /** Rows of a table are taken from here, since those that were written are not there any more. */
    ChartSheet(StreamedWorkbook workbook, SheetStyles styles, List<SheetTable<?>> tables) {
        this.workbook = workbook;
        this.styles = styles;
        this.tables = tables;
    }

    void write(List<SheetChart> charts) {
        SXSSFSheet sheet = workbook.getSheet(NAME);
        XSSFDrawing drawing = workbook.around(NAME).createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            int top = i * (ROWS + 2);
            writeStatement(sheet, top, charts.get(i).title());
            XSSFChart drawn = draw(drawing, charts.get(i), i + 1, top + 1);
            if (charts.size() > MOST_WITH_COPIES) {
                ChartRows.dropCopies(drawn.getCTChart().getPlotArea());
            }
            if (i > 0 && i % 2 == 0) {
                sheet.setRowBreak(top - 1);
            }
        }
    }

    /** Over the whole width of its chart, in as many lines as it takes. */
    private void writeStatement(SXSSFSheet sheet, int number, String statement) {
        SXSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(LINE_POINTS * LineCount.of(statement, CHARACTERS_IN_A_LINE));
        Cell cell = row.createCell(0);
        cell.setCellValue(statement);
        cell.setCellStyle(styles.ofStatement());
        // rows are written from above, so none of these can lie over another
        sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, 0, COLUMNS - 1));
    }

    /** Of the rows that are covered. */
    static int lastRow(int charts) {
        return charts * (ROWS + 2) - 1;
    }

    /** One more than is covered, since a frame that ends with the last column printed would be cut. */
    static int lastColumn() {
        return COLUMNS;
    }

    private XSSFChart draw(XSSFDrawing drawing, SheetChart chart, int number, int top) {
        XSSFChart drawn = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
        drawn.getGraphicFrame().setName("Chart " + number);
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(chart.alternative());
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setTitle(chart.title());
        drawn.deleteLegend();
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setTitle(chart.axis());
        up.setNumberFormat(chart.format());
        chart.shown().ifPresent(shown -> {
            up.setMinimum(shown.low());
            up.setMaximum(shown.high());
            up.setMajorUnit(shown.step());
        });
        boolean lines = chart.kind() == SheetChart.Kind.LINES;
        XDDFChartData data = drawn.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, across, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            up.setMinimum(0);
            if (chart.kind() == SheetChart.Kind.STACKED_BARS) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
        }
        chart.series().forEach(series -> add(data, chart, series));
        // not by the chart, which would make a workbook of its own for numbers that stand in this one
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
        if (chart.kind() == SheetChart.Kind.STACKED_BARS) {
            stack(drawn.getCTChart().getPlotArea().getBarChartArray(0));
        }
        return drawn;
    }

    /** Written as an attribute, because the small schema of POI lacks the type of its value. */
    private static void stack(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), WHOLLY);
        }
    }

    private void add(XDDFChartData data, SheetChart chart, SheetChart.Series series) {
        ChartRows rows = ChartRows.of(chart, tables);
        XDDFChartData.Series drawn = data.addSeries(rows.names(chart.category()), rows.numbers(series.column()));
        drawn.setTitle(series.name(), null);
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(series.colour())));
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(series.stroke() == SheetChart.Stroke.POINTS ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(THIN);
            stroke.setPresetDash(new XDDFPresetLineDash(dashOf(series.stroke())));
            line.setLineProperties(stroke);
        } else {
            drawn.setFillProperties(fill);
        }
    }

    private static PresetLineDash dashOf(SheetChart.Stroke stroke) {
        return switch (stroke) {
            case POINTS, SOLID -> PresetLineDash.SOLID;
            case DASHED -> PresetLineDash.DASH;
            case DASHED_AND_DOTTED -> PresetLineDash.LARGE_DASH_DOT;
        };
    }
}
