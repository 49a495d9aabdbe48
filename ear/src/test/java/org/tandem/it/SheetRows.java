package org.tandem.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The table of a sheet: the first row whose first cell is the name of the first column, and what stands below it. */
final class SheetRows {

    private final DataFormatter asShown = new DataFormatter();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    SheetRows(Sheet sheet, String firstColumn) {
        for (Row row : sheet) {
            String first = asShown.formatCellValue(row.getCell(0));
            if (!columns.isEmpty() && !first.isEmpty()) {
                rows.add(row);
            } else if (first.equals(firstColumn)) {
                row.forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    String text(Row row, String column) {
        return asShown.formatCellValue(cell(row, column));
    }

    /** A cell that holds a number, unrounded. */
    double number(Row row, String column) {
        Cell cell = cell(row, column);
        if (cell.getCellType() != CellType.NUMERIC) {
            throw new AssertionError("'%s' holds no number: %s".formatted(column, asShown.formatCellValue(cell)));
        }
        return cell.getNumericCellValue();
    }

    private Cell cell(Row row, String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new AssertionError("No column '%s' among %s.".formatted(column, columns.keySet()));
        }
        return row.getCell(index);
    }
}
