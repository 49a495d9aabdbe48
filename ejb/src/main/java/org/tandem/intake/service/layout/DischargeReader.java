package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Patients who no longer meet the criteria to reside, by trust and day: a table made from the daily discharge collection of
 * NHS England, as CSV.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; one row per trust and day.
 * The share is printed as a fraction of the beds.
 * <pre>
 * nhs_trust22_name,nhs_trust22_code,date,do_not_meet_criteria_to_reside,available_beds,perc_not_meet_criteria,…
 * Made-up NHS Trust,XX1,2022-04-01,111,1853,0.0599,…
 * </pre>
 *
 * <p>Gives {@code DISCHARGE_NCTR} a month: the patients of all its days added up, of the beds of all its days, so that the
 * figure is the mean share of beds. A month of a trust in which a day is missing or wrong is listed and left out.
 *
 * <p>Refused: one trust and day twice. The day of publication does not stand in the file and must be given.
 */
final class DischargeReader extends NamedColumnsReader {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final String CODE = "nhs_trust22_code";
    private static final String DATE = "date";
    private static final String PATIENTS = "do_not_meet_criteria_to_reside";
    private static final String BEDS = "available_beds";
    private static final String SHARE = "perc_not_meet_criteria";
    private static final double TOLERANCE = 1e-6;
    private static final String INDICATOR = "DISCHARGE_NCTR";

    @Override
    public Layout layout() {
        return Layout.DISCHARGE_DAILY;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, DATE, PATIENTS, BEDS, SHARE);
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    /** What was added up of a trust and month. */
    private static final class Sum {
        private final CsvRow first;
        private int days;
        private double patients;
        private double beds;

        Sum(CsvRow first) {
            this.first = first;
        }
    }

    private record TrustMonth(String code, Period month) implements Comparable<TrustMonth> {

        @Override
        public int compareTo(TrustMonth other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : month.compareTo(other.month);
        }
    }

    private static final class Rows extends HeadedRows {

        private final Map<TrustMonth, Sum> sums = new TreeMap<>();

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            String code = header.code(row, CODE);
            LocalDate date = header.date(row, DATE, ISO, "2022-04-01");
            double patients = header.decimalFromZero(row, PATIENTS);
            double beds = header.decimalFromZero(row, BEDS);
            double share = header.decimalFromZero(row, SHARE);
            if (patients > beds) {
                throw header.bad(row, PATIENTS, "MORE_THAN_ALL", "The patients are at most the beds.");
            }
            if (beds > 0 && Math.abs(share - patients / beds) > TOLERANCE) {
                throw header.bad(row, SHARE, "RATE_AND_COUNTS_DISAGREE", "The share of these beds is %.4f.".formatted(patients / beds));
            }
            into.once(code + date, code + " on " + date, row);
            Sum sum = sums.computeIfAbsent(new TrustMonth(code, Period.month(YearMonth.from(date))), k -> new Sum(row));
            sum.days++;
            sum.patients += patients;
            sum.beds += beds;
        }

        @Override
        public void finish() {
            sums.forEach((key, sum) -> {
                int days = key.month().lastDay().getDayOfMonth();
                if (sum.days == days) {
                    into.add(new Observation(INDICATOR, key.code(), key.month(), Figure.ofCounts(sum.patients, sum.beds), sum.first.number()));
                } else {
                    into.reject(new BadRow(sum.first, DATE, "MONTH_INCOMPLETE", "%s has %d of %d days of %s, so the month is left out."
                            .formatted(key.code(), sum.days, days, key.month()), key.code()));
                }
            });
        }
    }
}
