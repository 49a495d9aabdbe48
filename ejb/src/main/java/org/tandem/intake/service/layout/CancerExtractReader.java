package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.intake.service.layout.CancerFigures.Key;
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
 * {@code CWT_31D} and {@code CWT_62D} (within the standard of all), over all and by route or stage and by type of cancer, such
 * as {@code CWT_62D.ROUTE_SCREENING} and {@code CWT_62D.TYPE_LUNG}. A figure with a wrong row is left out with all its parts.
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

    private static final class Rows extends HeadedRows {

        private final CancerFigures figures = new CancerFigures();
        private final CancerParts parts = new CancerParts();
        private final Map<String, Period> months = new HashMap<>();

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            Key key = key(row);
            into.once(List.of(key, header.cell(row, ROUTE), header.cell(row, MODALITY), header.cell(row, TYPE)), "the same provider, month, standard, route, modality and type", row);
            try {
                add(row, key);
            } catch (BadRow bad) {
                figures.wrong(key, row);
                throw bad;
            }
        }

        /** Without it nobody knows which figure lacks the row. */
        private Key key(CsvRow row) {
            try {
                String standard = header.cell(row, STANDARD);
                if (!INDICATORS.containsKey(standard)) {
                    throw new BadRow(row, STANDARD, "UNKNOWN_STANDARD", "The standard is 28-day FDS, 31-day Combined or 62-day Combined.", standard);
                }
                return new Key(INDICATORS.get(standard), header.code(row, CODE), month(row));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }

        private Period month(CsvRow row) {
            String text = header.cell(row, PERIOD);
            if (months.containsKey(text)) {
                return months.get(text);
            }
            if (text.matches("\\d{5}")) {
                LocalDate date = DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate();
                Period month = Period.month(java.time.YearMonth.from(date));
                if (month.firstDay().equals(date)) {
                    months.put(text, month);
                    return month;
                }
            }
            throw new BadRow(row, PERIOD, "BAD_PERIOD", "The period is the date of the first day of a month, such as 01/04/2025.", text);
        }

        private void add(CsvRow row, Key key) {
            String type = parts.type(named(row, TYPE));
            String route = parts.route(named(row, ROUTE));
            boolean diagnosis = key.indicator().equals(INDICATORS.get(DIAGNOSIS));
            Counts counts = counts(row);
            if (diagnosis || CancerParts.isAll(header.cell(row, MODALITY))) {
                figures.add(key, route, type, counts, row);
                if (!diagnosis) {
                    figures.addModality(key, route, new Counts(0, 0), row);
                }
            } else if (type.equals(CancerParts.ALL)) {
                into.ignore();
                figures.addModality(key, route, counts, row);
            } else {
                throw header.bad(row, MODALITY, "NEITHER_ALL", "A row of 31 or 62 days is of ALL MODALITIES or of ALL CANCERS.");
            }
        }

        private String named(CsvRow row, String column) {
            if (header.cell(row, column).isEmpty()) {
                throw new BadRow(row, column, "MISSING", "Every row names its route or stage and its type of cancer.", "");
            }
            return header.cell(row, column);
        }

        private Counts counts(CsvRow row) {
            double all = header.half(row, TOTAL);
            double within = header.half(row, WITHIN);
            double breaches = header.half(row, BREACHES);
            if (within + breaches != all) {
                throw header.bad(row, TOTAL, "TOTAL_DISAGREES", "The total is the sum of those within the standard and of the breaches.");
            }
            return new Counts(within, all);
        }

        @Override
        public void finish() {
            figures.finish(into);
            Map<String, TotalCheck> checks = new TreeMap<>();
            figures.eachTotal((key, all, byModality) -> {
                if (byModality != null) {
                    checks.merge(key.indicator() + key.month(), new TotalCheck(key.indicator(), key.month(), byModality, all),
                            (a, b) -> new TotalCheck(key.indicator(), key.month(), a.published().plus(b.published()), a.sum().plus(b.sum())));
                }
            });
            checks.values().forEach(into::add);
        }
    }
}
