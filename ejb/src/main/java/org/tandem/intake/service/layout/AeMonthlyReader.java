package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Monthly CSV of "A&amp;E Attendances and Emergency Admissions".
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order; other columns (also without name) are passed over.
 * One row per organisation and one last row whose period or code is {@code TOTAL} in any case. Booked and unbooked
 * attendances stand apart and are counted together here, as in the provider workbook.
 * <pre>
 * Period,Org Code,Parent Org,Org name,A&amp;E attendances Type 1,A&amp;E attendances Type 2,…
 * MSitAE-MARCH-2025,XX1,NHS ENGLAND LONDON,MADE-UP NHS TRUST,10247,727,…
 * TOTAL,TOTAL,TOTAL,TOTAL,1418235,50646,…
 * </pre>
 *
 * <p>Gives {@code AE_4H_T1} and {@code AE_4H_ALL} (attendances within four hours of attendances, of type 1 and of all types)
 * and {@code AE_12H_DTA} (waits of 12 hours and more from the decision to admit, of emergency admissions via A&amp;E of all
 * types). No attendances or no admissions: not applicable. A cell {@code *} is suppressed; {@code -} is not reported where
 * the denominator is known and not zero, else not applicable.
 *
 * <p>Refused: without a TOTAL row or with rows after it (cut off or put together); two months in one file; one organisation
 * twice. The day of publication does not stand in the file and must be given.
 */
final class AeMonthlyReader extends NamedColumnsReader {

    private static final String PERIOD = "Period";
    private static final String CODE = "Org Code";
    private static final List<String> TYPE_1 = List.of("Type 1");
    private static final List<String> TYPES = List.of("Type 1", "Type 2", "Other A&E Department");
    private static final List<String> BOOKED_TYPES = List.of("Type 1", "Type 2", "Other Department");
    private static final String TWELVE_HOURS = "Patients who have waited 12+ hrs from DTA to admission";
    private static final List<String> ADMISSIONS = List.of("Emergency admissions via A&E - Type 1",
            "Emergency admissions via A&E - Type 2", "Emergency admissions via A&E - Other A&E department");
    private static final List<String> T1_ATTENDANCES = with("A&E attendances ", TYPE_1, TYPE_1);
    private static final List<String> T1_OVER = over(TYPE_1, TYPE_1);
    private static final List<String> ALL_ATTENDANCES = with("A&E attendances ", TYPES, BOOKED_TYPES);
    private static final List<String> ALL_OVER = over(List.of("Type 1", "Type 2", "Other Department"), BOOKED_TYPES);
    private static final Pattern MONTH = Pattern.compile("MSitAE-([A-Z]{3,9})-(\\d{4})", Pattern.CASE_INSENSITIVE);

    private static List<String> with(String prefix, List<String> unbooked, List<String> booked) {
        return java.util.stream.Stream.concat(unbooked.stream().map(t -> prefix + t),
                booked.stream().map(t -> prefix + "Booked Appointments " + t)).toList();
    }

    private static List<String> over(List<String> unbooked, List<String> booked) {
        return with("Attendances over 4hrs ", unbooked, booked);
    }

    @Override
    public Layout layout() {
        return Layout.AE_MONTHLY;
    }

    @Override
    public List<String> columns() {
        return java.util.stream.Stream.of(List.of(PERIOD, CODE), ALL_ATTENDANCES, ALL_OVER, List.of(TWELVE_HOURS), ADMISSIONS)
                .flatMap(List::stream).toList();
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    private static final class Rows extends HeadedRows {

        private final Map<String, Counts> sums = new TreeMap<>();
        private Period month;
        private CsvRow total;

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            if (total != null) {
                throw new FileRefused("ROWS_AFTER_TOTAL", "Row %d stands after the TOTAL row %d, which must be the last. Import one month's file."
                        .formatted(row.number(), total.number()));
            }
            if (isTotal(header.cell(row, PERIOD)) || isTotal(header.cell(row, CODE))) {
                total = row;
                into.ignore();
                return;
            }
            Period period = period(row);
            String code = header.code(row, CODE);
            Map<String, Counted> parts = parts(row);
            oneMonth(period, row);
            into.once(code, "the organisation " + code, row);
            parts.forEach((indicator, p) -> {
                into.add(new Observation(indicator, code, period, p.figure(), row.number()));
                p.counts().ifPresent(c -> sums.merge(indicator, c, Counts::plus));
            });
        }

        private static boolean isTotal(String cell) {
            return cell.equalsIgnoreCase("total");
        }

        private Period period(CsvRow row) {
            String text = header.cell(row, PERIOD);
            Matcher m = MONTH.matcher(text);
            if (m.matches()) {
                for (Month each : Month.values()) {
                    if (each.name().equals(m.group(1).toUpperCase(Locale.ROOT))) {
                        return Period.month(Integer.parseInt(m.group(2)), each.getValue());
                    }
                }
            }
            throw new BadRow(row, PERIOD, "BAD_PERIOD", "The period is written as MSitAE-MARCH-2025.", text);
        }

        private void oneMonth(Period period, CsvRow row) {
            if (month != null && !month.equals(period)) {
                throw new FileRefused("MIXED_PERIODS", "Row %d is of %s, the rows before are of %s. Import one month's file."
                        .formatted(row.number(), period, month));
            }
            month = period;
        }

        private Map<String, Counted> parts(CsvRow row) {
            Map<String, Counted> parts = new TreeMap<>();
            parts.put("AE_4H_T1", within(row, T1_ATTENDANCES, T1_OVER));
            parts.put("AE_4H_ALL", within(row, ALL_ATTENDANCES, ALL_OVER));
            parts.put("AE_12H_DTA", new Counted(sum(row, List.of(TWELVE_HOURS)), sum(row, ADMISSIONS)));
            return parts;
        }

        private Counted within(CsvRow row, List<String> attendances, List<String> over) {
            Figure all = sum(row, attendances);
            Figure late = sum(row, over);
            if (!all.isPresent() || !late.isPresent()) {
                return new Counted(late, all);
            }
            double within = all.orThrow() - late.orThrow();
            if (within < 0) {
                throw new BadRow(row, over.get(0), "MORE_THAN_ALL", "The attendances over four hours, booked ones included, are at most"
                        + " all attendances of the same types.", String.format(Locale.UK, "%.0f of %.0f", late.orThrow(), all.orThrow()));
            }
            return new Counted(Figure.of(within), all);
        }

        private Figure sum(CsvRow row, List<String> columns) {
            double sum = 0;
            FigureState absent = null;
            for (String name : columns) {
                String cell = header.cell(row, name);
                if (cell.equals("*")) {
                    absent = FigureState.SUPPRESSED;
                } else if (cell.equals("-")) {
                    absent = absent == null ? FigureState.NOT_APPLICABLE : absent;
                } else {
                    sum += header.whole(row, name);
                }
            }
            return absent == null ? Figure.of(sum) : new Figure.Absent(absent);
        }

        @Override
        public void finish() {
            if (total == null) {
                throw new FileRefused("TRUNCATED", "The file has no TOTAL row at its end: it was cut off. Import the whole file.");
            }
            if (month == null) {
                return;
            }
            try {
                parts(total).forEach((indicator, p) -> p.counts().ifPresent(published -> into.add(new TotalCheck(indicator, month,
                        published, sums.getOrDefault(indicator, new Counts(0, 0))))));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }
    }
}
