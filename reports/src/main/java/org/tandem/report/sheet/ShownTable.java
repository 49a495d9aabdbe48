package org.tandem.report.sheet;

import java.util.List;

/**
 * A table as a page shows it.
 *
 * @param title   what the table is about
 * @param about   lines on where it comes from: page, moment, data
 * @param headers of the columns
 * @param rows    cells in the order of the headers, as written on the page
 */
public record ShownTable(String title, List<String> about, List<String> headers, List<List<String>> rows) {

    /** @throws IllegalArgumentException when a row has not as many cells as there are headers, or there is no column */
    public ShownTable {
        about = List.copyOf(about);
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headers.size();
        if (columns == 0) {
            throw new IllegalArgumentException("A table has at least one column.");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns) {
                throw new IllegalArgumentException("Row %d has %d cells, but there are %d columns.".formatted(i + 1, rows.get(i).size(), columns));
            }
        }
    }
}
