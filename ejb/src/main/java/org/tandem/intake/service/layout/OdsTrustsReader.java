package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryRows.Listing;

/**
 * List of NHS trusts of the Organisation Data Service ({@code etr.csv}).
 *
 * <p>Format: 27 columns in the ODS order without a header (24 are accepted too), or any number of columns under a header
 * with the names of {@link #columns()}; columns at the end may have no name. Used are code (1), name (2), region (3),
 * integrated care board (4), postcode (10), opening date (11) and closing date (12), dates as yyyymmdd.
 * <pre>
 * "XX1","MADE-UP NHS FOUNDATION TRUST","Y56","QMJ","1 STREET","","","LONDON","","NW1 0PE","20241101","",…
 * </pre>
 *
 * <p>Refused: one code twice. The day of publication is the newest opening or closing date, unless one is given.
 */
final class OdsTrustsReader implements LayoutReader {

    private static final List<String> NAMES = List.of("organisation_code", "name", "national_grouping",
            "high_level_health_geography", "postcode", "open_date", "close_date");
    private static final int[] ODS_ORDER = {0, 1, 2, 3, 9, 10, 11};
    private static final int SHORTEST = 24;
    private static final int LONGEST = 27;

    @Override
    public Layout layout() {
        return Layout.ODS_TRUSTS;
    }

    @Override
    public List<String> columns() {
        return NAMES;
    }

    @Override
    public boolean recognises(CsvRow first) {
        Header header = new Header(first);
        return header.hasInOrder(NAMES) || looksLikeData(first);
    }

    private static boolean looksLikeData(CsvRow row) {
        return row.width() >= SHORTEST && row.width() <= LONGEST && row.cell(0).matches("[A-Z0-9]{3,10}")
                && row.cell(10).matches("\\d{8}") && row.cell(11).matches("(\\d{8})?");
    }

    @Override
    public RowHandler begin(CsvRow first, Collected into) {
        Header header = new Header(first);
        boolean named = header.hasAll(NAMES);
        int[] columns = named ? NAMES.stream().mapToInt(header::column).toArray() : ODS_ORDER;
        return new Rows(first.width(), !named, columns, into);
    }

    private record Rows(int width, boolean startsWithData, int[] columns, Collected into) implements RowHandler {

        @Override
        public void row(CsvRow row) {
            String code = Cells.code(row, columns[0], NAMES.get(0));
            String name = Cells.name(row, columns[1], NAMES.get(1));
            String region = geography(row, 2);
            String board = geography(row, 3);
            String postcode = Cells.postcodeOrEmpty(row, columns[4], NAMES.get(4));
            LocalDate opened = Cells.date(row, columns[5], NAMES.get(5), Cells.YYYYMMDD, "20250401");
            LocalDate closed = row.cell(columns[6]).isEmpty() ? null : Cells.date(row, columns[6], NAMES.get(6), Cells.YYYYMMDD, "20250401");
            if (closed != null && closed.isBefore(opened)) {
                throw new BadRow(row, NAMES.get(6), "CLOSED_BEFORE_OPENED", "The closing date is not before the opening date.", row.cell(columns[6]));
            }
            into.once(code, "the organisation " + code, row);
            into.registry().add(new Listing(code, name, region, board, postcode, opened, closed, row.number()));
            into.date(opened);
            if (closed != null) {
                into.date(closed);
            }
        }

        private String geography(CsvRow row, int which) {
            String text = row.cell(columns[which]);
            if (!text.matches("[A-Z0-9]{0,10}")) {
                throw new BadRow(row, NAMES.get(which), "BAD_CODE", "A region is a code such as Y56, a board one such as QMJ, or nothing.", text);
            }
            return text;
        }
    }
}
