package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Objects;
import org.tandem.intake.SourceHeader;

/**
 * The header of a file of unknown layout and its first rows.
 *
 * @param rows few; their cells in the order of the header
 */
public record FileStart(SourceHeader header, List<Line> rows) {

    /** How many rows are shown. */
    public static final int SHOWN = 10;

    /**
     * A row.
     *
     * @param number the first row of the file is 1
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        static Line of(CsvRow row, int width) {
            return new Line(row.number(), java.util.stream.IntStream.range(0, width).mapToObj(row::cell).toList());
        }
    }

    public FileStart {
        Objects.requireNonNull(header, "The start of a file has a header.");
        rows = List.copyOf(rows);
    }

    /** The rows after a header. */
    static FileStart of(CsvRow header, List<CsvRow> after) {
        SourceHeader names = new SourceHeader(header.cells());
        return new FileStart(names, after.stream().limit(SHOWN).map(r -> Line.of(r, names.names().size())).toList());
    }
}
