package org.tandem.intake.service.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
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
 * <p>Gives {@code RTT_18W} and {@code RTT_52W}: incomplete pathways ({@code Part_2}) within 18 weeks and over 52 weeks, of all,
 * per provider over its commissioners. Only the total rows ({@code C_999}) are counted; the rows of treatment functions are
 * added up beside them, and a provider whose two sums differ is listed and left out, because a row of it is missing or
 * wrong. An empty week is none. The other parts are passed over. A plain file that was cut off between two providers cannot
 * be told from a whole one; in its ZIP archive it can.
 *
 * <p>Refused: two months in one file; the total of one provider and commissioner twice. The day of publication does not stand
 * in the file and must be given.
 */
final class RttExtractReader implements LayoutReader {

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
    private static final int EIGHTEEN = 18;
    private static final int FIFTY_TWO = 52;

    @Override
    public Layout layout() {
        return Layout.RTT_FULL_EXTRACT;
    }

    @Override
    public List<String> columns() {
        return Stream.of(List.of(PERIOD, PROVIDER, COMMISSIONER, PART, FUNCTION), WEEKS, List.of(ALL)).flatMap(List::stream).toList();
    }

    @Override
    public boolean recognises(CsvRow first) {
        return new Header(first).hasInOrder(columns());
    }

    @Override
    public RowHandler begin(CsvRow first, Collected into) {
        return new Rows(new Header(first), into);
    }

    /** Pathways within 18 weeks, over 52 weeks and all. */
    private record Pathways(double within18, double over52, double all) {

        static final Pathways NONE = new Pathways(0, 0, 0);

        Pathways plus(Pathways o) {
            return new Pathways(within18 + o.within18, over52 + o.over52, all + o.all);
        }
    }

    /** What was found of one provider: its total rows and, apart, its treatment functions. */
    private static final class Sums {
        private final CsvRow first;
        private Pathways totals = Pathways.NONE;
        private Pathways functions = Pathways.NONE;

        Sums(CsvRow first) {
            this.first = first;
        }
    }

    private static final class Rows implements RowHandler {

        private final Header header;
        private final Collected into;
        private final int period;
        private final int provider;
        private final int part;
        private final int function;
        private final int[] weeks;
        private final Map<String, Sums> providers = new LinkedHashMap<>();
        private String monthText;
        private Period month;

        Rows(Header header, Collected into) {
            this.header = header;
            this.into = into;
            this.period = header.column(PERIOD);
            this.provider = header.column(PROVIDER);
            this.part = header.column(PART);
            this.function = header.column(FUNCTION);
            this.weeks = WEEKS.stream().mapToInt(header::column).toArray();
        }

        @Override
        public int width() {
            return header.width();
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
            boolean total = row.cell(function).equals(TOTAL_FUNCTION);
            if (!FUNCTION_CODE.matcher(row.cell(function)).matches()) {
                throw new BadRow(row, FUNCTION, "BAD_FUNCTION", "A treatment function is written as C_100 or X02, the total of all as C_999.", row.cell(function));
            }
            add(row, code, total, pathways(row));
        }

        private void add(CsvRow row, String code, boolean total, Pathways pathways) {
            Sums sums = providers.computeIfAbsent(code, c -> new Sums(row));
            if (total) {
                String commissioner = row.cell(header.column(COMMISSIONER));
                into.once(code + "/" + commissioner, "the total of " + code + " for the commissioner " + commissioner, row);
                sums.totals = sums.totals.plus(pathways);
            } else {
                into.ignore();
                sums.functions = sums.functions.plus(pathways);
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

        private Pathways pathways(CsvRow row) {
            double within = 0;
            double over = 0;
            double sum = 0;
            for (int w = 0; w < weeks.length; w++) {
                double count = row.isEmpty(weeks[w]) ? 0 : Cells.whole(row, weeks[w], WEEKS.get(w));
                sum += count;
                within += w < EIGHTEEN ? count : 0;
                over += w >= FIFTY_TWO ? count : 0;
            }
            double all = Cells.whole(row, header.column(ALL), ALL);
            if (all != sum) {
                throw new BadRow(row, ALL, "TOTAL_DISAGREES", "The total is the sum of the weeks, %.0f.".formatted(sum), row.cell(header.column(ALL)));
            }
            return new Pathways(within, over, all);
        }

        @Override
        public void finish() {
            Pathways totals = Pathways.NONE;
            Pathways functions = Pathways.NONE;
            for (Map.Entry<String, Sums> each : providers.entrySet()) {
                Sums sums = each.getValue();
                if (sums.totals.equals(sums.functions)) {
                    observe(each.getKey(), sums);
                    totals = totals.plus(sums.totals);
                } else {
                    into.reject(incomplete(each.getKey(), sums));
                }
                functions = functions.plus(sums.functions);
            }
            if (month != null) {
                into.add(new TotalCheck("RTT_18W", month, new Counts(functions.within18, functions.all), new Counts(totals.within18, totals.all)));
                into.add(new TotalCheck("RTT_52W", month, new Counts(functions.over52, functions.all), new Counts(totals.over52, totals.all)));
            }
        }

        private void observe(String code, Sums sums) {
            Pathways p = sums.totals;
            into.add(new Observation("RTT_18W", code, month, Figure.ofCounts(p.within18, p.all), sums.first.number()));
            into.add(new Observation("RTT_52W", code, month, Figure.ofCounts(p.over52, p.all), sums.first.number()));
        }

        private static BadRow incomplete(String code, Sums sums) {
            return new BadRow(sums.first, ALL, "PROVIDER_INCOMPLETE", ("The total rows of %s (C_999) hold %.0f incomplete pathways, its treatment functions"
                    + " %.0f, or their weeks differ: a row of it is missing or wrong, so it is left out.").formatted(code, sums.totals.all, sums.functions.all), code);
        }
    }
}
