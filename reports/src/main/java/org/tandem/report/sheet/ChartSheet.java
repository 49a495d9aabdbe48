package org.tandem.report.sheet;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the native charts of a workbook on one sheet, one below the other, each under its statement. */
final class ChartSheet {

    static final String NAME = "Charts";
    private static final int ROWS = 20;
    private static final int COLUMNS = 12;
    private static final double THIN = 1.25;

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;

    ChartSheet(XSSFWorkbook workbook, SheetStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    XSSFSheet write(List<SheetChart> charts) {
        XSSFSheet sheet = workbook.getSheet(NAME);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            int top = i * (ROWS + 2);
            sheet.createRow(top).createCell(0).setCellValue(charts.get(i).title());
            sheet.getRow(top).getCell(0).setCellStyle(styles.ofNote());
            draw(drawing, charts.get(i), i + 1, top + 1);
            if (i > 0 && i % 2 == 0) {
                sheet.setRowBreak(top - 1);
            }
        }
        return sheet;
    }

    /** Rows and columns that are covered. */
    static int lastRow(int charts) {
        return charts * (ROWS + 2) - 1;
    }

    static int lastColumn() {
        return COLUMNS - 1;
    }

    private void draw(XSSFDrawing drawing, SheetChart chart, int number, int top) {
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
        boolean lines = chart.kind() == SheetChart.Kind.LINES;
        XDDFChartData data = drawn.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, across, up);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            up.setMinimum(0);
        }
        chart.series().forEach(series -> add(data, chart, series));
        drawn.plot(data);
    }

    private void add(XDDFChartData data, SheetChart chart, SheetChart.Series series) {
        XSSFSheet table = workbook.getSheet(chart.table());
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(table, range(chart, chart.category()));
        XDDFChartData.Series drawn = data.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(table, range(chart, series.column())));
        drawn.setTitle(series.name(), null);
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(series.colour())));
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(series.dashed() ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(THIN);
            if (series.dashed()) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setLineProperties(stroke);
        } else {
            drawn.setFillProperties(fill);
        }
    }

    /** The header of a table stands in the first row of its sheet. */
    private static CellRangeAddress range(SheetChart chart, int column) {
        return new CellRangeAddress(chart.firstRow() + 1, chart.lastRow() + 1, column, column);
    }
}
