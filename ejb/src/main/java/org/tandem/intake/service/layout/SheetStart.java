package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Name and first rows of a sheet. Blank rows are not among them. */
final class SheetStart {

    private final String name;
    private final List<CsvRow> rows;
    /** Every reader asks for them, and for those of few sheets. */
    private List<Found> candidates;

    SheetStart(String name, List<CsvRow> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    String name() {
        return name;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** A header and the row that it stands in. */
    record Found(CsvRow row, Header header) {
    }

    /** The first row that has all names, in their order. A name in a merged group is written {@code Group: Name}. */
    Optional<Found> header(List<String> names) {
        return candidates().stream().filter(f -> f.header().hasFirstInOrder(names)).findFirst();
    }

    /** Every row as a header, under the row before it as a row of groups. */
    List<Found> candidates() {
        if (candidates == null) {
            candidates = headers(rows);
        }
        return candidates;
    }

    private static List<Found> headers(List<CsvRow> rows) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CsvRow row = rows.get(i);
            boolean grouped = i > 0 && rows.get(i - 1).number() == row.number() - 1;
            found.add(new Found(row, new Header(grouped ? under(rows.get(i - 1), row) : row)));
        }
        return found;
    }

    /** A merged cell holds its text in its first column; it reaches to the next text. */
    private static CsvRow under(CsvRow groups, CsvRow names) {
        List<String> cells = new ArrayList<>();
        String group = "";
        for (int i = 0; i < names.width(); i++) {
            group = groups.cell(i).isEmpty() ? group : groups.cell(i);
            cells.add(group.isEmpty() || names.cell(i).isEmpty() ? names.cell(i) : group + ": " + names.cell(i));
        }
        return new CsvRow(names.number(), cells);
    }

    /** What stands right of a label such as {@code Period:} in the block of titles; empty text when nothing does. */
    Optional<CsvRow> labelled(String label) {
        return rows.stream().filter(r -> r.cells().stream().anyMatch(c -> c.strip().equalsIgnoreCase(label))).findFirst()
                .map(r -> new CsvRow(r.number(), r.cells().stream().map(String::strip).filter(c -> !c.isEmpty() && !c.equalsIgnoreCase(label)).toList()));
    }
}
