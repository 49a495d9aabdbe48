package org.tandem.intake.service.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Full extract of "Diagnostics Waiting Times and Activity" (DM01): a CSV file of one month, plain or in its ZIP archive.
 * Written to the 30 columns that the publisher has used without a change since 2019; not yet seen on a published file.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; one row per provider,
 * commissioner and test, and one row {@code TOTAL} of all its tests.
 * <pre>
 * Period,Provider Parent Org Code,…,Provider Org Code,…,Diagnostic Tests,00 &lt; 01 Week,…,12 &lt; 13 Weeks,13+ Weeks,Total WL,Waiting List Activity,…
 * DM01-MARCH-2026,QMJ,…,XX1,…,MRI,120,…,3,9,460,…
 * DM01-MARCH-2026,QMJ,…,XX1,…,TOTAL,820,…,30,90,4600,…
 * </pre>
 *
 * <p>Gives {@code DM01_6W}: waiting six weeks and more of all waiting, per provider over its commissioners. Only the total
 * rows are counted; the tests are added up beside them, and a provider whose two sums differ is listed and left out.
 *
 * <p>Refused: two months in one file; the total of one provider and commissioner twice. The day of publication does not stand
 * in the file and must be given.
 */
final class DiagnosticsExtractReader extends NamedColumnsReader {

    private static final String PERIOD = "Period";
    private static final String PROVIDER = "Provider Org Code";
    private static final String COMMISSIONER = "Commissioner Org Code";
    private static final String TEST = "Diagnostic Tests";
    private static final String ALL = "Total WL";
    private static final List<String> WEEKS = Stream.concat(Stream.concat(Stream.of("00 < 01 Week"), IntStream.range(1, 13)
            .mapToObj(w -> String.format(Locale.ROOT, "%02d < %02d Weeks", w, w + 1))), Stream.of("13+ Weeks")).toList();
    private static final int SIX = 6;
    private static final String INDICATOR = "DM01_6W";

    @Override
    public Layout layout() {
        return Layout.DIAGNOSTICS_EXTRACT;
    }

    @Override
    public List<String> columns() {
        return Stream.of(List.of(PERIOD, PROVIDER, COMMISSIONER, TEST), WEEKS, List.of(ALL)).flatMap(List::stream).toList();
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    /** Waiting six weeks and more of all waiting: in the total rows of a provider and, apart, in its tests. */
    private static final class Sums {
        private final CsvRow first;
        private Counts totals = new Counts(0, 0);
        private Counts tests = new Counts(0, 0);

        Sums(CsvRow first) {
            this.first = first;
        }
    }

    private static final class Rows extends HeadedRows {

        private final Map<String, Sums> providers = new LinkedHashMap<>();
        private Period month;

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            oneMonth(row);
            String code = header.code(row, PROVIDER);
            Counts waiting = waiting(row);
            String test = header.name(row, TEST);
            Sums sums = providers.computeIfAbsent(code, c -> new Sums(row));
            if (test.equalsIgnoreCase("TOTAL")) {
                String commissioner = header.cell(row, COMMISSIONER);
                into.once(code + "/" + commissioner, "the total of " + code + " for the commissioner " + commissioner, row);
                sums.totals = sums.totals.plus(waiting);
            } else {
                into.ignore();
                sums.tests = sums.tests.plus(waiting);
            }
        }

        private void oneMonth(CsvRow row) {
            String text = header.cell(row, PERIOD);
            Optional<Period> found = text.startsWith("DM01-") ? TitleBlock.month(text.substring(5)) : Optional.empty();
            Period read = found.orElseThrow(() -> new BadRow(row, PERIOD, "BAD_PERIOD", "The period is written as DM01-MARCH-2026.", text));
            if (month != null && !month.equals(read)) {
                throw new FileRefused("MIXED_PERIODS", "Row %d is of %s, the rows before are of %s. Import one month's file."
                        .formatted(row.number(), read, month));
            }
            month = read;
        }

        private Counts waiting(CsvRow row) {
            double sum = 0;
            double late = 0;
            for (int w = 0; w < WEEKS.size(); w++) {
                double count = Cells.whole(row, header.column(WEEKS.get(w)), WEEKS.get(w));
                sum += count;
                late += w >= SIX ? count : 0;
            }
            if (header.whole(row, ALL) != sum) {
                throw header.bad(row, ALL, "TOTAL_DISAGREES", "The total is the sum of the weeks, %.0f.".formatted(sum));
            }
            return new Counts(late, sum);
        }

        @Override
        public void finish() {
            Counts totals = new Counts(0, 0);
            Counts tests = new Counts(0, 0);
            for (Map.Entry<String, Sums> each : providers.entrySet()) {
                Sums sums = each.getValue();
                tests = tests.plus(sums.tests);
                if (sums.totals.equals(sums.tests)) {
                    totals = totals.plus(sums.totals);
                    into.add(new Observation(INDICATOR, each.getKey(), month, Figure.ofCounts(sums.totals.numerator(), sums.totals.denominator()), sums.first.number()));
                } else {
                    into.reject(incomplete(each.getKey(), sums));
                }
            }
            if (month != null) {
                into.add(new TotalCheck(INDICATOR, month, tests, totals));
            }
        }

        private static BadRow incomplete(String code, Sums sums) {
            return new BadRow(sums.first, ALL, "PROVIDER_INCOMPLETE", ("The total rows of %s hold %s waiting six weeks and more, its tests %s:"
                    + " a row of it is missing or wrong, so it is left out.").formatted(code, sums.totals, sums.tests), code);
        }
    }
}
