package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryRows.Journey;

/**
 * Matrix of road minutes between hospitals.
 *
 * <p>Format: a header with {@code from_postcode} and one postcode a column, written without blank; one row a postcode,
 * in the order of the columns.
 * <pre>
 * from_postcode,ZZ11AA,ZZ11AB
 * ZZ11AA,0.0,18.7
 * ZZ11AB,18.9,0.0
 * </pre>
 *
 * <p>Gives journeys in both directions, which may differ a little; the way from a hospital to itself must be 0 and is not
 * kept. A hospital belongs to the trust that has a site (ERIC) or its headquarters (list of trusts) at the postcode.
 *
 * <p>Refused: rows that are missing or stand in another order than the columns, because then no journey can be relied on; one
 * postcode twice. The day of publication does not stand in the file and must be
 * given.
 */
final class TravelTimesReader implements LayoutReader {

    private static final String FROM = "from_postcode";
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");
    /** Nobody drives longer than a day within Britain. */
    private static final double LONGEST = 1440;

    @Override
    public Layout layout() {
        return Layout.TRAVEL_TIMES;
    }

    @Override
    public List<String> columns() {
        return List.of(FROM);
    }

    @Override
    public boolean recognises(CsvRow first) {
        return first.cell(0).equals(FROM) && first.width() > 1;
    }

    @Override
    public RowHandler begin(CsvRow first, Collected into) {
        List<String> to = first.cells().stream().skip(1).map(String::strip).toList();
        to.stream().filter(p -> !POSTCODE.matcher(p).matches()).findFirst().ifPresent(p -> {
            throw new FileRefused("BAD_POSTCODE", "The columns are postcodes written without blank, such as M139WL; one is '" + p + "'.");
        });
        if (to.stream().distinct().count() < to.size()) {
            throw new FileRefused("DUPLICATE_ROW", "A postcode stands twice in the header. Each may stand there once.");
        }
        return new Rows(to, into);
    }

    private static final class Rows implements RowHandler {

        private final List<String> to;
        private final Collected into;
        private int next;

        Rows(List<String> to, Collected into) {
            this.to = to;
            this.into = into;
        }

        @Override
        public int width() {
            return to.size() + 1;
        }

        @Override
        public void row(CsvRow row) {
            String start = row.cell(0);
            if (next == to.size() || !to.get(next++).equals(start)) {
                throw notSquare("row " + row.number() + " is of '" + start + "'");
            }
            List<Journey> journeys = new ArrayList<>();
            for (int i = 0; i < to.size(); i++) {
                double minutes = Cells.decimalFromZero(row, i + 1, to.get(i));
                boolean itself = to.get(i).equals(start);
                if (minutes > LONGEST || itself && minutes != 0) {
                    throw new BadRow(row, to.get(i), "OUT_OF_RANGE", "A journey takes minutes up to a day, and none to itself.", row.cell(i + 1));
                }
                if (!itself) {
                    journeys.add(new Journey(start, to.get(i), minutes, row.number()));
                }
            }
            journeys.forEach(into.registry()::add);
        }

        @Override
        public void finish() {
            if (next < to.size()) {
                throw notSquare("the row of '" + to.get(next) + "' is missing");
            }
        }

        private static FileRefused notSquare(String what) {
            return new FileRefused("NOT_SQUARE", "The rows are those of the columns in the same order; " + what + ". Import the matrix as published.");
        }
    }
}
