package org.tandem.report.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Gives the rows of a sheet the name and the filters of a table. */
final class NamedTable {

    private NamedTable() {
    }

    /** The header stands in the first of the rows; its names are given because streamed rows cannot be read again. */
    static void add(XSSFSheet sheet, String name, List<String> headers, int firstRow, int lastRow) {
        AreaReference area = new AreaReference(new CellReference(firstRow, 0), new CellReference(lastRow, headers.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String tableName = name.replace(" ", "") + "Table";
        table.setName(tableName);
        table.setDisplayName(tableName);
        for (int i = 0; i < headers.size(); i++) {
            table.getColumns().get(i).setName(headers.get(i));
        }
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
