package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Provider extract ({@code .xlsx}) of "Cancer Waiting Times", several months in one sheet.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; PERIOD is the first day of a
 * month, counts come in halves where two providers share a patient.
 * <pre>
 * PERIOD      YEAR     MONTH  STANDARD         ORG CODE  STAGE/ROUTE  TREATMENT MODALITY  CANCER TYPE  TOTAL TREATED  WITHIN STANDARD  BREACHES
 * 01/04/2025  2025/26  APR    62-day Combined  XX1       Screening    ALL MODALITIES      Breast       10.5           8                2.5
 * 01/04/2025  2025/26  APR    62-day Combined  XX1       Screening    Surgery             ALL CANCERS  10.5           8                2.5
 * </pre>
 *
 * <p>The extract prints no total of a provider, and for 31 and 62 days it tells everybody twice: by cancer type (with
 * {@code ALL MODALITIES}) and by treatment modality (with {@code ALL CANCERS}). Added up are the rows by cancer type; the rows
 * by modality are added up beside them, and a figure whose two sums differ is listed and left out. Gives {@code CWT_28D_FDS},
 * {@code CWT_31D} and {@code CWT_62D} (within the standard of all, all routes, stages and types). A figure with a wrong row
 * is left out as a whole.
 *
 * <p>Refused: a row named twice; a row that does not say whose it is, because any figure may lack it. The day of publication
 * does not stand in the file and must be given.
 */
final class CancerExtractReader implements WorkbookReader {

    private static final String PERIOD = "PERIOD";
    private static final String STANDARD = "STANDARD";
    private static final String CODE = "ORG CODE";
    private static final String ROUTE = "STAGE/ROUTE";
    private static final String MODALITY = "TREATMENT MODALITY";
    private static final String TYPE = "CANCER TYPE";
    private static final String TOTAL = "TOTAL TREATED";
    private static final String WITHIN = "WITHIN STANDARD";
    private static final String BREACHES = "BREACHES";
    private static final String DIAGNOSIS = "28-day FDS";
    private static final Map<String, String> INDICATORS = Map.of(DIAGNOSIS, "CWT_28D_FDS", "31-day Combined", "CWT_31D", "62-day Combined", "CWT_62D");

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.CANCER_EXTRACT);
    }

    @Override
    public List<String> columns() {
        return List.of(PERIOD, STANDARD, CODE, ROUTE, MODALITY, TYPE, TOTAL, WITHIN, BREACHES);
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().flatMap(s -> s.header(columns()).map(found -> new Plan(Layout.CANCER_EXTRACT,
                List.of(new Table(s.name(), found.row().number(), new Rows(found.header(), into))))).stream()).findFirst();
    }

    private record Key(String standard, String provider, Period month) {
    }

    private static final class Sums {
        private final CsvRow first;
        private Counts byType = new Counts(0, 0);
        private Counts byModality = new Counts(0, 0);
        private boolean wrong;

        Sums(CsvRow first) {
            this.first = first;
        }
    }

    private record Rows(Header header, Collected into, Map<Key, Sums> figures) implements RowHandler {

        Rows(Header header, Collected into) {
            this(header, into, new LinkedHashMap<>());
        }

        @Override
        public int width() {
            return header.width();
        }

        @Override
        public void row(CsvRow row) {
            Key key = key(row);
            Sums sums = figures.computeIfAbsent(key, k -> new Sums(row));
            into.once(List.of(key, text(row, ROUTE), text(row, MODALITY), text(row, TYPE)), "the same provider, month, standard, route, modality and type", row);
            try {
                add(row, key, sums);
            } catch (BadRow bad) {
                sums.wrong = true;
                throw bad;
            }
        }

        /** Without it nobody knows which figure lacks the row. */
        private Key key(CsvRow row) {
            try {
                String standard = text(row, STANDARD);
                if (!INDICATORS.containsKey(standard)) {
                    throw new BadRow(row, STANDARD, "UNKNOWN_STANDARD", "The standard is 28-day FDS, 31-day Combined or 62-day Combined.", standard);
                }
                return new Key(standard, Cells.code(row, header.column(CODE), CODE), month(row));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }

        private Period month(CsvRow row) {
            String text = text(row, PERIOD);
            if (text.matches("\\d{5}")) {
                LocalDate date = DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate();
                Period month = Period.month(java.time.YearMonth.from(date));
                if (month.firstDay().equals(date)) {
                    return month;
                }
            }
            throw new BadRow(row, PERIOD, "BAD_PERIOD", "The period is the date of the first day of a month, such as 01/04/2025.", text);
        }

        private String text(CsvRow row, String column) {
            return row.cell(header.column(column));
        }

        private void add(CsvRow row, Key key, Sums sums) {
            boolean allTypes = text(row, TYPE).equalsIgnoreCase("ALL CANCERS");
            boolean allModalities = text(row, MODALITY).equalsIgnoreCase("ALL MODALITIES");
            boolean diagnosis = key.standard().equals(DIAGNOSIS);
            Counts counts = counts(row);
            if (text(row, ROUTE).toUpperCase(java.util.Locale.ROOT).matches("ALL (ROUTES|STAGES)") || allTypes && (allModalities || diagnosis)) {
                into.ignore();
            } else if (diagnosis || allModalities) {
                sums.byType = sums.byType.plus(counts);
            } else if (allTypes) {
                into.ignore();
                sums.byModality = sums.byModality.plus(counts);
            } else {
                throw new BadRow(row, MODALITY, "NEITHER_ALL", "A row of 31 or 62 days is of ALL MODALITIES or of ALL CANCERS.", text(row, MODALITY));
            }
        }

        private Counts counts(CsvRow row) {
            double all = Cells.half(row, header.column(TOTAL), TOTAL);
            double within = Cells.half(row, header.column(WITHIN), WITHIN);
            double breaches = Cells.half(row, header.column(BREACHES), BREACHES);
            if (within + breaches != all) {
                throw new BadRow(row, TOTAL, "TOTAL_DISAGREES", "The total is the sum of those within the standard and of the breaches.", text(row, TOTAL));
            }
            return new Counts(within, all);
        }

        @Override
        public void finish() {
            figures.forEach((key, sums) -> {
                boolean twice = !key.standard().equals(DIAGNOSIS);
                if (twice && !sums.wrong && !sums.byType.equals(sums.byModality)) {
                    into.reject(incomplete(key, sums));
                } else if (!sums.wrong) {
                    into.add(new Observation(INDICATORS.get(key.standard()), key.provider(), key.month(),
                            Figure.ofCounts(sums.byType.numerator(), sums.byType.denominator()), sums.first.number()));
                }
            });
            totals();
        }

        private void totals() {
            Map<String, TotalCheck> checks = new TreeMap<>();
            figures.forEach((key, sums) -> {
                if (!key.standard().equals(DIAGNOSIS)) {
                    String indicator = INDICATORS.get(key.standard());
                    checks.merge(indicator + key.month(), new TotalCheck(indicator, key.month(), sums.byModality, sums.byType),
                            (a, b) -> new TotalCheck(indicator, key.month(), a.published().plus(b.published()), a.sum().plus(b.sum())));
                }
            });
            checks.values().forEach(into::add);
        }

        private static BadRow incomplete(Key key, Sums sums) {
            return new BadRow(sums.first, TOTAL, "PROVIDER_INCOMPLETE", ("The rows of %s (%s, %s) add up to %s by cancer type and to %s by treatment modality:"
                    + " a row is missing or wrong, so the figure is left out.").formatted(key.provider(), key.standard(), key.month(), sums.byType, sums.byModality), key.provider());
        }
    }
}
