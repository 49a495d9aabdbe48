package org.tandem.intake.service.layout;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number the first row of the file is 1
 * @param cells  as they stand there
 */
record CsvRow(int number, List<String> cells) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** A cell without blanks at its ends, empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    int width() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
