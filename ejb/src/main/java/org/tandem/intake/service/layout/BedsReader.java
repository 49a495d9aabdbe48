package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Optional;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Quarterly workbook ({@code .xlsx}) of "Bed Availability and Occupancy Data, Overnight" (KH03).
 *
 * <p>Format: the sheet of trusts by sector. A block of titles with {@code Period:} (January to March 2025), {@code Published:}
 * and {@code Revised:}; a header under a row of groups, with blank columns between the groups; England without a code; one
 * row per trust.
 * <pre>
 *                                            Available                | Occupied                 | % Occupied
 * Year    Period End  Region Code  Org Code  Org Name  Total  General &amp; Acute …    Total  General &amp; Acute …
 * 2024-25 March                              England   …
 * 2024-25 March       Y56          XX1       MADE-UP   1063.3 995.3                969    932.3
 * </pre>
 *
 * <p>Gives {@code BEDS_GA_OCC}, general and acute beds occupied of those available. None available: not applicable. A trust
 * without general and acute beds has {@code -} as its share. The printed share must be the share of the beds.
 *
 * <p>The day of publication is the day of the revision where there is one.
 */
final class BedsReader implements WorkbookReader {

    private static final String YEAR = "Year";
    private static final String END = "Period End";
    private static final String CODE = "Org Code";
    private static final String NAME = "Org Name";
    private static final String AVAILABLE = "Available: General & Acute";
    private static final String OCCUPIED = "Occupied: General & Acute";
    private static final String SHARE = "% Occupied: General & Acute";
    private static final double SHARE_TOLERANCE = 1e-6;
    private static final String INDICATOR = "BEDS_GA_OCC";

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.BEDS_OVERNIGHT, Layout.BEDS_OVERNIGHT_REVISED);
    }

    @Override
    public List<String> columns() {
        return List.of(YEAR, END, CODE, NAME, "Available: Total", AVAILABLE, "Occupied: Total", OCCUPIED, "% Occupied: Total", SHARE);
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().flatMap(s -> s.header(columns()).map(found -> {
            TitleBlock titles = new TitleBlock(s);
            titles.publishedOn().ifPresent(into::date);
            return new Plan(titles.isRevised() ? Layout.BEDS_OVERNIGHT_REVISED : Layout.BEDS_OVERNIGHT,
                    List.of(new Table(s.name(), found.row().number(), new Rows(found.header(), titles.period(), into))));
        }).stream()).findFirst();
    }

    private static final class Rows extends HeadedRows {

        private final Period quarter;
        private Counts sum = new Counts(0, 0);
        private CsvRow england;

        Rows(Header header, Period quarter, Collected into) {
            super(header, into);
            if (quarter.kind() != Period.Kind.QUARTER) {
                throw new FileRefused("BAD_PERIOD", "The period above the table is a quarter, written as January to March 2025; it says " + quarter + ".");
            }
            this.quarter = quarter;
        }

        @Override
        public void row(CsvRow row) {
            boolean beds = !header.cell(row, AVAILABLE).isEmpty() || !header.cell(row, OCCUPIED).isEmpty();
            String code = header.cell(row, CODE);
            if (code.isEmpty() && header.cell(row, NAME).equalsIgnoreCase("England")) {
                into.once("England", "England", row);
                england = row;
                into.ignore();
            } else if (code.isEmpty() && !beds) {
                into.ignore();
            } else {
                trust(row);
            }
        }

        private void trust(CsvRow row) {
            String code = header.code(row, CODE);
            ofThisQuarter(row);
            Counted beds = beds(row);
            into.once(code, "the trust " + code, row);
            into.add(new Observation(INDICATOR, code, quarter, beds.figure(), row.number()));
            beds.counts().ifPresent(c -> sum = sum.plus(c));
        }

        private void ofThisQuarter(CsvRow row) {
            String end = header.cell(row, END) + " " + header.cell(row, YEAR);
            String expected = quarter.lastDay().getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK) + " "
                    + quarter.toString().substring(0, 7);
            if (!end.equalsIgnoreCase(expected)) {
                throw new BadRow(row, END, "OTHER_PERIOD", "The row is of the period above the table, " + expected + ".", end);
            }
        }

        private Counted beds(CsvRow row) {
            Figure available = number(row, AVAILABLE);
            Figure occupied = number(row, OCCUPIED);
            if (available.isPresent() && occupied.isPresent()) {
                check(row, occupied.orThrow(), available.orThrow());
            }
            return new Counted(occupied, available);
        }

        private void check(CsvRow row, double occupied, double available) {
            if (occupied > available) {
                throw header.bad(row, OCCUPIED, "MORE_THAN_ALL", "The beds occupied are at most the beds available.");
            }
            String printed = header.cell(row, SHARE);
            if (available > 0 && Math.abs(header.decimal(row, SHARE) - occupied / available) > SHARE_TOLERANCE) {
                throw new BadRow(row, SHARE, "RATE_AND_COUNTS_DISAGREE", "The share of these beds is %.4f.".formatted(occupied / available), printed);
            }
        }

        private Figure number(CsvRow row, String column) {
            return switch (header.cell(row, column)) {
                case "-" -> new Figure.Absent(FigureState.NOT_APPLICABLE);
                case "*" -> new Figure.Absent(FigureState.SUPPRESSED);
                default -> Figure.of(header.decimalFromZero(row, column));
            };
        }

        @Override
        public void finish() {
            if (england == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet of trusts has no row for England above them. Import the workbook as published.");
            }
            try {
                into.add(new TotalCheck(INDICATOR, quarter, new Counts(header.decimalFromZero(england, OCCUPIED),
                        header.decimalFromZero(england, AVAILABLE)), sum));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }
    }
}
