package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Monthly provider workbook ({@code .xls}) of "A&amp;E Attendances and Emergency Admissions", all editions since 2019.
 *
 * <p>Format: the sheet "Provider Level Data". A block of titles with {@code Period:} (March 2025, April 26), {@code Published:}
 * and {@code Revised:} (9th May 2025 or empty); somewhere below it a header under a row of merged groups, so that names
 * repeat; then England with the code {@code -}, one row per organisation and, in some editions, notes.
 * <pre>
 *                A&amp;E attendances                          | A&amp;E attendances less than 4 hours … | … greater than …
 * Code Region Name Type 1 Departments - Major A&amp;E  …  Total | Type 1 Departments - Major A&amp;E …
 * -    -      England          1000  50  500  1550           |  600 …
 * XX1  London Made-up NHS Trust 100   5   50   155           |   60 …
 * </pre>
 *
 * <p>Booked and unbooked attendances are counted together here; other sheets that hold them apart are passed over. Gives
 * {@code AE_4H_T1}, {@code AE_4H_ALL} (within four hours of attendances) and {@code AE_12H_DTA} (12 hours and more from the
 * decision to admit, of emergency admissions via A&amp;E). {@code -} is not reported where the denominator is known and not
 * zero (trusts that tried other standards from 2019 to 2023), else not applicable; {@code *} is suppressed. England's sum is
 * of the rows that have both parts, as in the published row. The parts and percentages of a row must agree.
 *
 * <p>The day of publication is the day of the revision where there is one.
 */
final class AeWorkbookReader implements WorkbookReader {

    private static final String SHEET = "Provider Level Data";
    private static final String CODE = "Code";
    private static final String NAME = "Name";
    private static final String ALL = "A&E attendances: ";
    private static final String WITHIN = "A&E attendances less than 4 hours from arrival to admission, transfer or discharge: ";
    private static final String OVER = "A&E attendances greater than 4 hours from arrival to admission, transfer or discharge: ";
    private static final List<String> TYPES = List.of("Type 1 Departments - Major A&E", "Type 2 Departments - Single Specialty",
            "Type 3 Departments - Other A&E/Minor Injury Unit");
    private static final String ADMISSIONS = "Emergency Admissions: ";
    private static final List<String> ADMISSION_TYPES = List.of("Emergency Admissions via Type 1 A&E", "Emergency Admissions via Type 2 A&E",
            "Emergency Admissions via Type 3 and 4 A&E");
    private static final String VIA_AE = ADMISSIONS + "Total Emergency Admissions via A&E";
    private static final String TWELVE_HOURS = ADMISSIONS + "Number of patients spending >12 hours from decision to admit to admission";
    private static final String SHARE = "Percentage of attendances within 4 hours: Percentage in 4 hours or less (all)";
    private static final double SHARE_TOLERANCE = 1e-6;

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.AE_WORKBOOK, Layout.AE_WORKBOOK_REVISED);
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, NAME, ALL + TYPES.get(0), ALL + TYPES.get(1), ALL + TYPES.get(2), ALL + "Total attendances",
                WITHIN + TYPES.get(0), WITHIN + TYPES.get(1), WITHIN + TYPES.get(2), WITHIN + "Total Attendances < 4 hours",
                OVER + TYPES.get(0), OVER + TYPES.get(1), OVER + TYPES.get(2), OVER + "Total Attendances > 4 hours", SHARE,
                ADMISSIONS + ADMISSION_TYPES.get(0), ADMISSIONS + ADMISSION_TYPES.get(1), ADMISSIONS + ADMISSION_TYPES.get(2), VIA_AE, TWELVE_HOURS);
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().filter(s -> s.name().strip().equalsIgnoreCase(SHEET)).findFirst().flatMap(s -> s.header(columns()).map(found -> {
            TitleBlock titles = new TitleBlock(s);
            titles.publishedOn().ifPresent(into::date);
            return new Plan(titles.isRevised() ? Layout.AE_WORKBOOK_REVISED : Layout.AE_WORKBOOK,
                    List.of(new Table(s.name(), found.row().number(), new Rows(found.header(), titles.period(), into))));
        }));
    }

    private static final class Rows extends HeadedRows {

        private final Period month;
        private final Map<String, Counts> sums = new TreeMap<>();
        private CsvRow england;

        Rows(Header header, Period month, Collected into) {
            super(header, into);
            this.month = month;
        }

        @Override
        public void row(CsvRow row) {
            String first = header.cell(row, CODE);
            if (first.equals("-") && header.cell(row, NAME).equalsIgnoreCase("England")) {
                into.once("England", "England", row);
                england = row;
                into.ignore();
            } else if (isNote(row)) {
                into.ignore();
            } else {
                provider(row);
            }
        }

        /** Text below the table, such as the organisations that sent nothing: no figure stands in its row. */
        private boolean isNote(CsvRow row) {
            int counts = header.column(ALL + TYPES.get(0));
            return row.cells().stream().skip(counts).allMatch(String::isBlank) && !header.cell(row, CODE).matches("[A-Z0-9]{3,10}");
        }

        private void provider(CsvRow row) {
            String code = header.code(row, CODE);
            Map<String, Counted> parts = parts(row);
            into.once(code, "the organisation " + code, row);
            parts.forEach((indicator, p) -> {
                into.add(new Observation(indicator, code, month, p.figure(), row.number()));
                p.counts().ifPresent(c -> sums.merge(indicator, c, Counts::plus));
            });
        }

        private Map<String, Counted> parts(CsvRow row) {
            Figure all = total(row, ALL, TYPES, ALL + "Total attendances");
            Figure within = total(row, WITHIN, TYPES, WITHIN + "Total Attendances < 4 hours");
            Figure over = total(row, OVER, TYPES, OVER + "Total Attendances > 4 hours");
            Map<String, Counted> parts = new TreeMap<>();
            parts.put("AE_4H_ALL", agreed(row, within, over, all, "Total attendances"));
            for (String type : TYPES) {
                Counted part = agreed(row, count(row, WITHIN + type), count(row, OVER + type), count(row, ALL + type), type);
                parts.putIfAbsent("AE_4H_T1", part);
            }
            share(row, within, all);
            parts.put("AE_12H_DTA", new Counted(count(row, TWELVE_HOURS), total(row, ADMISSIONS, ADMISSION_TYPES, VIA_AE)));
            return parts;
        }

        private Figure total(CsvRow row, String group, List<String> types, String total) {
            Figure printed = count(row, total);
            List<Figure> parts = types.stream().map(t -> count(row, group + t)).toList();
            if (printed.isPresent() && parts.stream().allMatch(Figure::isPresent)
                    && printed.orThrow() != parts.stream().mapToDouble(Figure::orThrow).sum()) {
                throw header.bad(row, total, "TOTAL_DISAGREES", "The total is the sum of the three types beside it.");
            }
            return printed;
        }

        private static Counted agreed(CsvRow row, Figure within, Figure over, Figure all, String name) {
            if (within.isPresent() && over.isPresent() && all.isPresent() && within.orThrow() + over.orThrow() != all.orThrow()) {
                throw new BadRow(row, ALL + name, "PARTS_DISAGREE", "The attendances within and over four hours add up to all attendances.",
                        CellText.of(within.orThrow()) + " and " + CellText.of(over.orThrow()) + " of " + CellText.of(all.orThrow()));
            }
            return new Counted(over.isPresent() ? within : over, all);
        }

        private void share(CsvRow row, Figure within, Figure all) {
            if (within.isPresent() && all.isPresent() && all.orThrow() > 0) {
                double printed = header.decimal(row, SHARE);
                if (Math.abs(printed - within.orThrow() / all.orThrow()) > SHARE_TOLERANCE) {
                    throw header.bad(row, SHARE, "RATE_AND_COUNTS_DISAGREE", "The share within four hours of these attendances is %.4f."
                            .formatted(within.orThrow() / all.orThrow()));
                }
            }
        }

        private Figure count(CsvRow row, String column) {
            return switch (header.cell(row, column)) {
                case "-" -> new Figure.Absent(FigureState.NOT_APPLICABLE);
                case "*" -> new Figure.Absent(FigureState.SUPPRESSED);
                default -> Figure.of(header.whole(row, column));
            };
        }

        @Override
        public void finish() {
            if (england == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet '" + SHEET + "' has no row for England with the code '-' above the organisations."
                        + " Import the workbook as published.");
            }
            try {
                check("AE_4H_T1", WITHIN + TYPES.get(0), List.of(WITHIN + TYPES.get(0), OVER + TYPES.get(0)));
                check("AE_4H_ALL", WITHIN + "Total Attendances < 4 hours", List.of(WITHIN + "Total Attendances < 4 hours", OVER + "Total Attendances > 4 hours"));
                check("AE_12H_DTA", TWELVE_HOURS, List.of(VIA_AE));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }

        /** England's attendances include those of trusts without four-hour figures, so within and over four hours are added instead. */
        private void check(String indicator, String numerator, List<String> denominator) {
            double all = denominator.stream().mapToDouble(c -> header.whole(england, c)).sum();
            into.add(new TotalCheck(indicator, month, new Counts(header.whole(england, numerator), all),
                    sums.getOrDefault(indicator, new Counts(0, 0))));
        }
    }
}
