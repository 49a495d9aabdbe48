package org.tandem.intake.service.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.indicator.Breakdown;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.intake.WeeksWaited;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Full extract of "Consultant-led Referral to Treatment Waiting Times": a CSV file of one month, plain or in its ZIP archive.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; one row per provider,
 * commissioner, part of the return and treatment function, with the number of pathways in each week of waiting.
 * <pre>
 * Period,Provider Parent Org Code,…,RTT Part Type,…,Treatment Function Code,…,Gt 00 To 01 Weeks SUM 1,…,Gt 104 Weeks SUM 1,Total,…,Total All
 * RTT-January-2026,QMJ,…,Part_2,…,C_100,…,12,…,0,,,340
 * RTT-January-2026,QMJ,…,Part_2,…,C_999,…,19,…,0,,,520
 * </pre>
 *
 * <p>Gives, of incomplete pathways ({@code Part_2}) per provider over its commissioners, {@code RTT_18W}, {@code RTT_52W} and
 * {@code RTT_65W} (within 18, over 52 and over 65 weeks, of all), {@code RTT_LIST} (all), {@code RTT_MEDIAN} and {@code RTT_P92}
 * (weeks, see {@link WeeksWaited#percentile(int)}), and each of them per treatment function as {@code RTT_18W.C_100}. The
 * total is what the total rows ({@code C_999}) say; the rows of treatment functions are added up beside them, and a provider
 * whose two sums differ in any week is listed and left out with all its functions, because a row of it is missing or wrong.
 * An empty week is none. The other parts are passed over. A plain file that was cut off between two providers cannot
 * be told from a whole one; in its ZIP archive it can.
 *
 * <p>Refused: two months in one file; the total of one provider and commissioner twice. The day of publication does not stand
 * in the file and must be given.
 */
final class RttExtractReader extends NamedColumnsReader {

    private static final String PERIOD = "Period";
    private static final String PROVIDER = "Provider Org Code";
    private static final String COMMISSIONER = "Commissioner Org Code";
    private static final String PART = "RTT Part Type";
    private static final String FUNCTION = "Treatment Function Code";
    private static final String ALL = "Total All";
    private static final String LAST_WEEK = "Gt 104 Weeks SUM 1";
    private static final List<String> WEEKS = Stream.concat(IntStream.range(0, 104)
            .mapToObj(w -> String.format(Locale.ROOT, "Gt %02d To %02d Weeks SUM 1", w, w + 1)), Stream.of(LAST_WEEK)).toList();
    private static final String INCOMPLETE = "Part_2";
    private static final Set<String> PARTS = Set.of("Part_1A", "Part_1B", INCOMPLETE, "Part_2A", "Part_3");
    private static final String TOTAL_FUNCTION = "C_999";
    private static final Pattern FUNCTION_CODE = Pattern.compile("[A-Z0-9]{1,5}(_[A-Z0-9]{2,5})?");
    private static final List<Share> SHARES = List.of(new Share("RTT_18W", w -> w.within(18)), new Share("RTT_52W", w -> w.over(52)),
            new Share("RTT_65W", w -> w.over(65)));
    private static final int MEDIAN = 50;
    private static final int MOST = 92;

    @Override
    public Layout layout() {
        return Layout.RTT_FULL_EXTRACT;
    }

    @Override
    public List<String> columns() {
        return Stream.of(List.of(PERIOD, PROVIDER, COMMISSIONER, PART, FUNCTION), WEEKS, List.of(ALL)).flatMap(List::stream).toList();
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    /** An indicator that is a part of all pathways. */
    private record Share(String indicator, ToDoubleFunction<WeeksWaited> part) {

        Counts of(WeeksWaited waits) {
            return new Counts(part.applyAsDouble(waits), waits.all());
        }
    }

    private static final class Rows extends HeadedRows {

        private final int period;
        private final int provider;
        private final int part;
        private final int function;
        private final int all;
        private final int[] weeks;
        private final Map<String, RttSums> providers = new LinkedHashMap<>();
        private String monthText;
        private Period month;

        Rows(Header header, Collected into) {
            super(header, into);
            this.period = header.column(PERIOD);
            this.provider = header.column(PROVIDER);
            this.part = header.column(PART);
            this.function = header.column(FUNCTION);
            this.all = header.column(ALL);
            this.weeks = WEEKS.stream().mapToInt(header::column).toArray();
        }

        @Override
        public void row(CsvRow row) {
            oneMonth(row);
            if (!PARTS.contains(row.cell(part))) {
                throw new BadRow(row, PART, "UNKNOWN_PART", "The part is one of Part_1A, Part_1B, Part_2, Part_2A and Part_3.", row.cell(part));
            }
            if (!row.cell(part).equals(INCOMPLETE)) {
                into.ignore();
                return;
            }
            String code = Cells.code(row, provider, PROVIDER);
            if (!FUNCTION_CODE.matcher(row.cell(function)).matches()) {
                throw new BadRow(row, FUNCTION, "BAD_FUNCTION", "A treatment function is written as C_100 or X02, the total of all as C_999.", row.cell(function));
            }
            add(row, code, waits(row));
        }

        private void add(CsvRow row, String code, WeeksWaited waits) {
            RttSums sums = providers.computeIfAbsent(code, c -> new RttSums(row));
            if (row.cell(function).equals(TOTAL_FUNCTION)) {
                String commissioner = header.cell(row, COMMISSIONER);
                into.once(code + "/" + commissioner, "the total of " + code + " for the commissioner " + commissioner, row);
                sums.addTotal(row, waits);
            } else {
                sums.addFunction(row.cell(function), row, waits);
            }
        }

        private void oneMonth(CsvRow row) {
            String text = row.cell(period);
            if (text.equals(monthText)) {
                return;
            }
            Optional<Period> found = text.startsWith("RTT-") ? TitleBlock.month(text.substring(4)) : Optional.empty();
            Period read = found.orElseThrow(() -> new BadRow(row, PERIOD, "BAD_PERIOD", "The period is written as RTT-January-2026.", text));
            if (month != null && !month.equals(read)) {
                throw new FileRefused("MIXED_PERIODS", "Row %d is of %s, the rows before are of %s. Import one month's file."
                        .formatted(row.number(), read, month));
            }
            month = read;
            monthText = text;
        }

        private WeeksWaited waits(CsvRow row) {
            WeeksWaited waits = new WeeksWaited();
            double sum = 0;
            for (int w = 0; w < weeks.length; w++) {
                double count = row.isEmpty(weeks[w]) ? 0 : Cells.whole(row, weeks[w], WEEKS.get(w));
                waits.add(w, count);
                sum += count;
            }
            if (Cells.whole(row, all, ALL) != sum) {
                throw header.bad(row, ALL, "TOTAL_DISAGREES", "The total is the sum of the weeks, %.0f.".formatted(sum));
            }
            return waits;
        }

        @Override
        public void finish() {
            WeeksWaited totals = new WeeksWaited();
            WeeksWaited functions = new WeeksWaited();
            for (Map.Entry<String, RttSums> each : providers.entrySet()) {
                RttSums sums = each.getValue();
                WeeksWaited ofTotals = sums.totals().waits();
                WeeksWaited ofFunctions = sums.allFunctions();
                if (ofTotals.equals(ofFunctions)) {
                    observe(each.getKey(), "", sums.totals());
                    sums.functions().forEach((name, found) -> observe(each.getKey(), Breakdown.SEPARATOR + name, found));
                    totals.add(ofTotals);
                } else {
                    into.reject(incomplete(each.getKey(), sums.first(), ofTotals.all(), ofFunctions.all()));
                }
                functions.add(ofFunctions);
            }
            if (month != null) {
                SHARES.forEach(s -> into.add(new TotalCheck(s.indicator(), month, s.of(functions), s.of(totals))));
            }
        }

        private void observe(String code, String part, RttSums.Found found) {
            WeeksWaited waits = found.waits();
            SHARES.forEach(s -> observe(s.indicator() + part, code, found, Figure.ofCounts(s.of(waits).numerator(), waits.all())));
            observe("RTT_LIST" + part, code, found, Figure.of(waits.all()));
            observe("RTT_MEDIAN" + part, code, found, waits.percentile(MEDIAN));
            observe("RTT_P92" + part, code, found, waits.percentile(MOST));
        }

        private void observe(String indicator, String code, RttSums.Found found, Figure figure) {
            into.add(new Observation(indicator, code, month, figure, found.row()));
        }

        private static BadRow incomplete(String code, CsvRow first, double totals, double functions) {
            return new BadRow(first, ALL, "PROVIDER_INCOMPLETE", ("The total rows of %s (C_999) hold %.0f incomplete pathways, its treatment functions"
                    + " %.0f, or their weeks differ: a row of it is missing or wrong, so it is left out.").formatted(code, totals, functions), code);
        }
    }
}
