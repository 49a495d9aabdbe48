package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Monthly provider workbook ({@code .xlsx}) of "Cancer Waiting Times", one month, until late 2025.
 *
 * <p>Format: several sheets; used are the three whose title ends with ALL ROUTES (28 days) or ALL CANCERS (31 and 62 days).
 * Each has its title and month ({@code Apr-25}) in column A, a header under a row of groups, and further parts below the
 * first with their own title and header. Below the providers of a part stands the row {@code ALL ENGLISH PROVIDERS} without code.
 * <pre>
 * PART A: ALL STAGES
 *                                                    NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER | PERCENTAGE …
 * ODS CODE (1)  ACCOUNTABLE PROVIDER  TREATMENT STAGE  CANCER TYPE  TOTAL  WITHIN 31 DAYS  AFTER 31 DAYS  …
 * XX1           MADE-UP TRUST         ALL STAGES       ALL CANCERS  109    104             5
 * </pre>
 *
 * <p>Gives {@code CWT_28D_FDS}, {@code CWT_31D} and {@code CWT_62D} from the rows of all routes or stages and all cancers;
 * all others are passed over.
 *
 * <p>Refused: without one of the three sheets or its row of all English providers; sheets of different months; a provider twice. The day of publication does not
 * stand in the file and must be given.
 */
final class CancerWorkbookReader implements WorkbookReader {

    private static final String CODE = "ODS CODE";
    private static final String PROVIDER = "ACCOUNTABLE PROVIDER";
    private static final String ENGLAND = "ALL ENGLISH PROVIDERS";
    private static final String TYPE = "CANCER TYPE";
    private static final List<Standard> STANDARDS = List.of(
            new Standard("CWT_28D_FDS", "28 DAYS", "ALL ROUTES", "REFERRAL ROUTE", false, "NUMBER OF PEOPLE TOLD CANCER DIAGNOSIS OUTCOME: "),
            new Standard("CWT_31D", "31 DAYS", "ALL CANCERS", "TREATMENT STAGE", true, "NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER: "),
            new Standard("CWT_62D", "62 DAYS", "ALL CANCERS", "REFERRAL ROUTE", true, "NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER: "));

    /** One of the three tables. */
    private record Standard(String indicator, String days, String titleEnd, String route, boolean typed, String group) {

        String total() {
            return group + "TOTAL";
        }

        String within() {
            return group + "WITHIN " + days;
        }

        String after() {
            return group + "AFTER " + days;
        }

        List<String> columns() {
            List<String> names = new ArrayList<>(List.of(CODE, PROVIDER, route));
            if (typed) {
                names.add(TYPE);
            }
            names.addAll(List.of(total(), within(), after()));
            return names;
        }
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.CANCER_WORKBOOK);
    }

    @Override
    public List<String> columns() {
        return STANDARDS.get(1).columns();
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        List<Table> tables = new ArrayList<>();
        Period month = null;
        for (Standard standard : STANDARDS) {
            Optional<SheetStart> sheet = sheets.stream().filter(s -> isOf(s, standard)).findFirst();
            if (sheet.isEmpty()) {
                return Optional.empty();
            }
            SheetStart.Found found = sheet.get().header(standard.columns()).orElseThrow();
            Period read = month(sheet.get());
            if (month != null && !month.equals(read)) {
                throw new FileRefused("MIXED_PERIODS", "The sheet '" + sheet.get().name() + "' is of " + read + ", another of " + month + ". Import one month's workbook.");
            }
            month = read;
            tables.add(new Table(sheet.get().name(), found.row().number(), new Rows(found.header(), standard, month, into)));
        }
        return Optional.of(new Plan(Layout.CANCER_WORKBOOK, tables));
    }

    private static boolean isOf(SheetStart sheet, Standard standard) {
        return !sheet.rows().isEmpty() && sheet.rows().get(0).cells().stream().anyMatch(c -> c.strip().endsWith(standard.titleEnd()))
                && sheet.header(standard.columns()).isPresent();
    }

    private static Period month(SheetStart sheet) {
        return sheet.rows().stream().map(r -> r.cell(0)).flatMap(text -> month(text).stream()).findFirst()
                .orElseThrow(() -> new FileRefused("NO_PERIOD", "The sheet '" + sheet.name() + "' names no month, such as Apr-25, above its table."));
    }

    private static Optional<Period> month(String text) {
        return text.matches("\\d{5}") ? Optional.of(Period.month(java.time.YearMonth.from(DateUtil.getLocalDateTime(Double.parseDouble(text)))))
                : TitleBlock.month(text);
    }

    private static final class Rows implements RowHandler {

        private final Header header;
        private final Standard standard;
        private final Period month;
        private final Collected into;
        private Counts sum = new Counts(0, 0);
        private Counts england;

        Rows(Header header, Standard standard, Period month, Collected into) {
            this.header = header;
            this.standard = standard;
            this.month = month;
            this.into = into;
        }

        @Override
        public int width() {
            return header.width();
        }

        @Override
        public void row(CsvRow row) {
            if (isTitle(row) || !isAll(row)) {
                into.ignore();
                return;
            }
            if (row.cell(header.column(CODE)).isEmpty() && row.cell(header.column(PROVIDER)).equalsIgnoreCase(ENGLAND)) {
                into.once(ENGLAND + standard.indicator(), ENGLAND, row);
                england = counts(row);
                into.ignore();
                return;
            }
            String code = Cells.code(row, header.column(CODE), CODE);
            Counts counts = counts(row);
            into.once(code + standard.indicator(), "the provider " + code + " in the sheet of " + standard.indicator(), row);
            into.add(new Observation(standard.indicator(), code, month, Figure.ofCounts(counts.numerator(), counts.denominator()), row.number()));
            sum = sum.plus(counts);
        }

        @Override
        public void finish() {
            if (england == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet of " + standard.indicator() + " has no readable row '" + ENGLAND + "' below the providers:"
                        + " it was cut off. Import the workbook as published.");
            }
            into.add(new TotalCheck(standard.indicator(), month, england, sum));
        }

        /** Title, groups and header of a further part. */
        private boolean isTitle(CsvRow row) {
            String code = row.cell(header.column(CODE));
            String total = row.cell(header.column(standard.total()));
            return code.isEmpty() && (total.isEmpty() || total.startsWith("NUMBER OF")) || code.toUpperCase(java.util.Locale.ROOT).startsWith(CODE);
        }

        private boolean isAll(CsvRow row) {
            return row.cell(header.column(standard.route())).toUpperCase(java.util.Locale.ROOT).matches("ALL (ROUTES|STAGES)")
                    && (!standard.typed() || row.cell(header.column(TYPE)).equalsIgnoreCase("ALL CANCERS"));
        }

        private Counts counts(CsvRow row) {
            double all = Cells.half(row, header.column(standard.total()), standard.total());
            double within = Cells.half(row, header.column(standard.within()), standard.within());
            double after = Cells.half(row, header.column(standard.after()), standard.after());
            if (within + after != all) {
                throw new BadRow(row, standard.total(), "TOTAL_DISAGREES", "The total is the sum of those within the standard and after it.",
                        row.cell(header.column(standard.total())));
            }
            return new Counts(within, all);
        }
    }
}
