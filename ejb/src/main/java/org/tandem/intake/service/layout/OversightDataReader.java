package org.tandem.intake.service.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
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
 * <p>Refused: one trust, quarter and metric twice. The day of publication does not stand in the file and must be given; of two files
 * of one day the one named {@code …-v2} goes first.
 */
final class OversightDataReader extends EachRowReader {

    private static final String METRIC = "Metric_ID";
    private static final String VALUE = "Value";
    private static final String UNITS = "Units";
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
    void row(CsvRow row, Header header, Collected into) {
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
        into.once(List.of(code, quarter, metric), "the metric " + metric + " of " + code + " in " + quarter, row);
        into.registry().add(fact);
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
