package org.tandem.intake.service.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.intake.Layout;
import org.tandem.shared.Period;

/**
 * "Estates Returns Information Collection" (ERIC), trust level, 2015/16 and 2016/17, separated by {@code $}.
 *
 * <p>Format: two rows of header, groups first, then the names of the columns; one row a trust. The financial year does not
 * stand in the file: each edition is known by its number of columns and by its groups.
 * <pre>
 * $$$$Trust Profile$…$Quality of Buildings$…
 * Organisation Code$Organisation Name$Commissioning Region$Organisation Type$…$Gross internal floor area (m²)$Occupied floor area (m²)$…$Cost to eradicate high risk backlog (£)$…
 * XX1$MADE-UP NHS TRUST$LONDON COMMISSIONING REGION$ACUTE - LARGE$…$68989$64852$…$4614429$…
 * </pre>
 *
 * <p>Gives the figures of {@link Estate}. In the copies of 2016/17 the cells with a comma (names, amounts above 999) were cut in
 * two up to the column before {@code Estates and facilities finance costs}, so a region may stand in the column of the type;
 * the columns from there on stand right in every row, and only those are read. The occupied floor area must be within the
 * whole, which finds a row that is shifted further.
 *
 * <p>Refused: other editions; one trust twice. The day of publication does not stand in the file and must be given.
 */
final class EricTrustReader implements LayoutReader {

    private static final String CODE = "Organisation Code";
    private static final String AREA = "Gross internal floor area (m²)";
    private static final String OCCUPIED = "Occupied floor area (m²)";

    /** One published edition. */
    private enum Edition {
        OF_2015(2015, 128, "Contracted Out Services"), OF_2016(2016, 134, "Facilities Management (FM) Services");

        private final Period year;
        private final int width;
        private final String group;

        Edition(int year, int width, String group) {
            this.year = Period.financialYear(year);
            this.width = width;
            this.group = group;
        }

        private boolean beginsWith(CsvRow groups) {
            return groups.width() == width && groups.cell(4).equals("Trust Profile") && groups.cells().contains(group);
        }
    }

    @Override
    public Layout layout() {
        return Layout.ERIC_TRUSTS;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, "Organisation Name", AREA, OCCUPIED, Estate.HIGH, Estate.SIGNIFICANT, Estate.MODERATE, Estate.LOW);
    }

    @Override
    public boolean recognises(CsvRow first) {
        return edition(first).isPresent();
    }

    private static Optional<Edition> edition(CsvRow groups) {
        return Arrays.stream(Edition.values()).filter(e -> e.beginsWith(groups)).findFirst();
    }

    @Override
    public RowHandler begin(CsvRow first, Collected into) {
        return new Rows(edition(first).orElseThrow(), into);
    }

    private final class Rows implements RowHandler {

        private final Edition edition;
        private final Collected into;
        private Header header;

        Rows(Edition edition, Collected into) {
            this.edition = edition;
            this.into = into;
        }

        @Override
        public int width() {
            return edition.width;
        }

        @Override
        public void row(CsvRow row) {
            if (header == null) {
                header = new Header(row);
                if (!header.hasInOrder(columns())) {
                    throw new FileRefused("UNKNOWN_EDITION", "The second row names other columns than those of ERIC %s: %s.".formatted(edition.year,
                            String.join(", ", header.missing(columns()).isEmpty() ? columns() : header.missing(columns()))));
                }
                into.ignore();
                return;
            }
            String code = header.code(row, CODE);
            Estate estate = Estate.of(row, header, AREA);
            double occupied = header.decimalFromZero(row, OCCUPIED);
            if (occupied > estate.area()) {
                throw header.bad(row, OCCUPIED, "MORE_THAN_ALL", "The occupied floor area is within the gross internal floor area.");
            }
            into.once(code, "the trust " + code, row);
            estate.observations(code, edition.year, row.number()).forEach(into::add);
        }
    }
}
