package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.intake.Layout;
import org.tandem.intake.Problem;
import org.tandem.provider.OversightFact;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Data file of the "NHS Oversight Framework", CSV, one file a trust type, several quarters.
 *
 * <p>Format: a header with the columns of {@link #columns()} in any order; editions differ in the others, which are passed over. One row a trust, quarter and metric. The identifiers tell what a row is: {@code OF0xxx} metric, {@code OF1xxx} its score from 1
 * (best) to 4, {@code OF40xx} score and {@code OF41xx} segment of a domain, {@code OF5000} adjusted segment, {@code OF5002} average
 * score, {@code OF5003} unadjusted segment, {@code OF5004} financial override.
 * <pre>
 * Quarter,Region,Trust_type,Trust_code,Domain,Metric_ID,Metric_description,Reporting_date,Units,Value,Median_value,Lower_quartile,Upper_quartile,Rank
 * Q4 2025/26,South West,Acute trust,XX1,Summary,OF5002,Average metric score,Q4 2025/26,score,2.21,NA,NA,NA,25
 * </pre>
 *
 * <p>Gives {@link OversightFact}s, which stand apart from figures. {@code NA} is not applicable, words such as Suppressed and
 * {@code *} are suppressed. A score lies between 1 and 4, a segment between 1 and 5, a flag is 0 or 1.
 *
 * <p>A metric has one unit in a quarter: where rates and counts of it stand beside each other the rate is taken unless it
 * has less than half as many rows; the other rows are passed over with a warning, and are wrong where they are all that a trust has.
 *
 * <p>Refused: one trust, quarter, metric and unit twice. The day of publication does not stand in the file and must be given; of two files
 * of one day the one named {@code …-v2} goes first.
 */
final class OversightDataReader extends NamedColumnsReader {

    private static final String METRIC = "Metric_ID";
    private static final String VALUE = "Value";
    private static final String UNITS = "Units";
    private static final Pattern COUNT = Pattern.compile("(?i)count|number|cases|patients|^$");
    private static final Pattern ID = Pattern.compile("OF\\d{4}[A-Z]?");

    @Override
    public Layout layout() {
        return Layout.OVERSIGHT_DATA;
    }

    @Override
    public List<String> columns() {
        return List.of(OversightReader.QUARTER, OversightReader.TRUST, "Domain", METRIC, "Metric_description", "Reporting_date", UNITS, VALUE,
                "Median_value", "Lower_quartile", "Upper_quartile", OversightReader.RANK);
    }

    @Override
    boolean recognises(Header header) {
        return header.hasOnce(columns());
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    private static final class Rows extends HeadedRows {

        private final Map<Measured, List<Read>> read = new LinkedHashMap<>();

        private record Measured(String metric, Period quarter) {
        }

        private record Read(CsvRow row, OversightFact fact) {
        }

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            String code = header.code(row, OversightReader.TRUST);
            Period quarter = OversightReader.quarter(row, header, OversightReader.QUARTER);
            String metric = header.cell(row, METRIC);
            if (!ID.matcher(metric).matches()) {
                throw new BadRow(row, METRIC, "BAD_METRIC", "A metric has an identifier such as OF0005 or OF5002.", metric);
            }
            String unit = OversightReader.text(row, header, UNITS, 100);
            OversightFact fact = new OversightFact(code, quarter, metric, OversightReader.text(row, header, "Metric_description", 400),
                    OversightReader.text(row, header, "Domain", 200), OversightReader.text(row, header, "Reporting_date", 200), unit, value(row, header, unit),
                    OversightReader.numberOrNull(row, header, "Median_value"), OversightReader.numberOrNull(row, header, "Lower_quartile"),
                    OversightReader.numberOrNull(row, header, "Upper_quartile"), OversightReader.rankOrNull(row, header), "", row.number());
            into.once(List.of(code, quarter, metric, unit), "the metric " + metric + " of " + code + " in " + quarter, row);
            read.computeIfAbsent(new Measured(metric, quarter), m -> new ArrayList<>()).add(new Read(row, fact));
        }

        @Override
        public void finish() {
            read.forEach((what, rows) -> {
                String unit = unit(rows);
                Map<Boolean, List<Read>> inUnit = rows.stream().collect(Collectors.partitioningBy(r -> r.fact().unit().equals(unit)));
                inUnit.get(true).forEach(r -> into.registry().add(r.fact()));
                if (!inUnit.get(false).isEmpty()) {
                    clash(what, unit, inUnit.get(false), inUnit.get(true).stream().map(r -> r.fact().code()).collect(Collectors.toSet()));
                }
            });
        }

        /** The unit of most rows; a rate goes before a count, which cannot be compared, with half as many rows already. */
        private static String unit(List<Read> rows) {
            Map<String, Long> times = rows.stream().collect(Collectors.groupingBy(r -> r.fact().unit(), LinkedHashMap::new, Collectors.counting()));
            return times.entrySet().stream().max(Comparator.comparingLong(e -> COUNT.matcher(e.getKey()).find() ? e.getValue() : 2 * e.getValue()))
                    .orElseThrow().getKey();
        }

        private void clash(Measured what, String unit, List<Read> others, Set<String> given) {
            others.stream().filter(r -> !given.contains(r.fact().code())).forEach(r -> into.reject(new BadRow(r.row(), UNITS, "UNIT_CLASH",
                    "%s is given in '%s' by the other rows of %s; this row is in another unit.".formatted(what.metric(), unit, what.quarter()), r.fact().unit())));
            List<Read> twins = others.stream().filter(r -> given.contains(r.fact().code())).toList();
            if (!twins.isEmpty()) {
                twins.forEach(r -> into.ignore());
                into.warn(Problem.warning(twins.get(0).row().number(), UNITS, "UNIT_CLASH", "%s is given twice in %s: the rows in '%s' are taken, %d in another unit are passed over."
                        .formatted(what.metric(), what.quarter(), unit, twins.size()), twins.get(0).fact().unit()));
            }
        }
    }

    private static Figure value(CsvRow row, Header header, String unit) {
        Figure figure = OversightReader.figure(row, header, VALUE);
        double value = figure.value().orElse(1);
        boolean right = switch (unit) {
            case "score" -> value >= 1 && value <= 4;
            case "segment" -> value >= 1 && value <= 5 && value == Math.rint(value);
            case "flag" -> value == 0 || value == 1;
            default -> true;
        };
        if (!right) {
            throw header.bad(row, VALUE, "OUT_OF_RANGE", "A score lies between 1 and 4, a segment is 1 to 5, a flag 0 or 1.");
        }
        return figure;
    }
}
