package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Period;

/**
 * Monthly provider workbook ({@code .xlsx}) of "Cancer Waiting Times", one month, until late 2025.
 *
 * <p>Format: several sheets, told apart by the end of their title; used are those of {@link #STANDARDS}: the three totals, which
 * must be there, and the three by route or type of cancer. Each has its title and month ({@code Apr-25}) in column A, a header under a row of groups, and further parts below the
 * first with their own title and header. Below the providers of a part stands the row {@code ALL ENGLISH PROVIDERS} without code.
 * <pre>
 * PART A: ALL STAGES
 *                                                    NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER | PERCENTAGE …
 * ODS CODE (1)  ACCOUNTABLE PROVIDER  TREATMENT STAGE  CANCER TYPE  TOTAL  WITHIN 31 DAYS  AFTER 31 DAYS  …
 * XX1           MADE-UP TRUST         ALL STAGES       ALL CANCERS  109    104             5
 * </pre>
 *
 * <p>Gives {@code CWT_28D_FDS}, {@code CWT_31D} and {@code CWT_62D} (within the standard of all) as the rows of all routes or
 * stages and all cancers say, and their parts by route or stage and by type of cancer, such as {@code CWT_62D.TYPE_LUNG}. The 28
 * days are told by route and type together, which is added up both ways; rows of 31 and 62 days that are of one route and one type are
 * passed over, and so are sheets by treatment modality. A provider whose parts do not add up to its total is listed and left out.
 *
 * <p>Refused: without one of the three sheets of totals or its row of all English providers; sheets of different months; the same
 * provider, route and type twice. The day of publication does not
 * stand in the file and must be given.
 */
final class CancerWorkbookReader implements WorkbookReader {

    private static final String CODE = "ODS CODE";
    private static final String PROVIDER = "ACCOUNTABLE PROVIDER";
    private static final String ENGLAND = "ALL ENGLISH PROVIDERS";
    private static final String TYPE = "CANCER TYPE";
    private static final String SUSPECTED = "SUSPECTED CANCER OR BREAST SYMPTOMATIC";
    private static final String TOLD = "NUMBER OF PEOPLE TOLD CANCER DIAGNOSIS OUTCOME: ";
    private static final String TREATED = "NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER: ";
    private static final List<Standard> STANDARDS = List.of(
            new Standard("CWT_28D_FDS", "28 DAYS", "ALL ROUTES", "REFERRAL ROUTE", "", TOLD, true),
            new Standard("CWT_31D", "31 DAYS", "ALL CANCERS", "TREATMENT STAGE", TYPE, TREATED, true),
            new Standard("CWT_62D", "62 DAYS", "ALL CANCERS", "REFERRAL ROUTE", TYPE, TREATED, true),
            new Standard("CWT_28D_FDS", "28 DAYS", "BY " + SUSPECTED, "REFERRAL ROUTE", SUSPECTED, TOLD, false),
            new Standard("CWT_31D", "31 DAYS", "BY TUMOUR", "TREATMENT STAGE", TYPE, TREATED, false),
            new Standard("CWT_62D", "62 DAYS", "BY CANCER", "REFERRAL ROUTE", TYPE, TREATED, false));

    /**
     * One of the tables.
     *
     * @param type  column of the type of cancer, empty text where there is none
     * @param total whether the sheet holds the totals of its standard
     */
    private record Standard(String indicator, String days, String titleEnd, String route, String type, String group, boolean total) {

        /** Only the 28 days are told by route and type and not by each of them. */
        boolean addedUp() {
            return type.equals(SUSPECTED);
        }

        String all() {
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
            if (!type.isEmpty()) {
                names.add(type);
            }
            names.addAll(List.of(all(), within(), after()));
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
        CancerFigures figures = new CancerFigures();
        Period month = null;
        for (Standard standard : STANDARDS) {
            Optional<SheetStart> sheet = sheets.stream().filter(s -> isOf(s, standard)).findFirst();
            if (sheet.isEmpty() && standard.total()) {
                return Optional.empty();
            } else if (sheet.isEmpty()) {
                continue;
            }
            SheetStart.Found found = sheet.get().header(standard.columns()).orElseThrow();
            Period read = month(sheet.get());
            if (month != null && !month.equals(read)) {
                throw new FileRefused("MIXED_PERIODS", "The sheet '" + sheet.get().name() + "' is of " + read + ", another of " + month + ". Import one month's workbook.");
            }
            month = read;
            tables.add(new Table(sheet.get().name(), found.row().number(), new Rows(found.header(), standard, month, figures, into)));
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

    private static final class Rows extends HeadedRows {

        private final CancerParts parts = new CancerParts();
        private final Standard standard;
        private final Period month;
        private final CancerFigures figures;
        private Counts sum = new Counts(0, 0);
        private Counts england;

        Rows(Header header, Standard standard, Period month, CancerFigures figures, Collected into) {
            super(header, into);
            this.standard = standard;
            this.month = month;
            this.figures = figures;
        }

        @Override
        public void row(CsvRow row) {
            if (isTitle(row)) {
                into.ignore();
                return;
            }
            String route = parts.route(header.cell(row, standard.route()));
            String type = standard.type().isEmpty() ? CancerParts.ALL : parts.type(header.cell(row, standard.type()));
            boolean oneOfEach = !route.equals(CancerParts.ALL) && !type.equals(CancerParts.ALL);
            if (header.cell(row, CODE).isEmpty() && header.cell(row, PROVIDER).equalsIgnoreCase(ENGLAND)) {
                england(route + type, row);
            } else if (oneOfEach && !standard.addedUp()) {
                into.ignore();
            } else {
                provider(row, route, type);
            }
        }

        private void england(String part, CsvRow row) {
            into.once(ENGLAND + standard + part, ENGLAND, row);
            if (part.isEmpty()) {
                england = counts(row);
            }
            into.ignore();
        }

        private void provider(CsvRow row, String route, String type) {
            String code = header.code(row, CODE);
            CancerFigures.Key key = new CancerFigures.Key(standard.indicator(), code, month);
            into.once(List.of(key, route, type), "the provider " + code + " in the sheets of " + standard.indicator() + ", the same route and type", row);
            try {
                Counts counts = counts(row);
                figures.add(key, route, type, counts, row);
                sum = route.isEmpty() && type.isEmpty() ? sum.plus(counts) : sum;
            } catch (BadRow bad) {
                figures.wrong(key, row);
                throw bad;
            }
        }

        @Override
        public void finish() {
            if (standard.equals(STANDARDS.get(0))) {
                figures.finish(into);
            }
            if (standard.total() && england == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet of " + standard.indicator() + " has no readable row '" + ENGLAND + "' below the providers:"
                        + " it was cut off. Import the workbook as published.");
            }
            if (standard.total()) {
                into.add(new TotalCheck(standard.indicator(), month, england, sum));
            }
        }

        /** Title, groups and header of a further part. */
        private boolean isTitle(CsvRow row) {
            String code = header.cell(row, CODE);
            String total = header.cell(row, standard.all());
            return code.isEmpty() && (total.isEmpty() || total.startsWith("NUMBER OF")) || code.toUpperCase(java.util.Locale.ROOT).startsWith(CODE);
        }

        private Counts counts(CsvRow row) {
            double all = header.half(row, standard.all());
            double within = header.half(row, standard.within());
            double after = header.half(row, standard.after());
            if (within + after != all) {
                throw header.bad(row, standard.all(), "TOTAL_DISAGREES", "The total is the sum of those within the standard and after it.");
            }
            return new Counts(within, all);
        }
    }
}
