package org.tandem.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tandem.comparison.service.ComparisonQuery;
import org.tandem.comparison.service.ProviderComparisons;
import org.tandem.indicator.Topic;
import org.tandem.indicator.service.Indicators;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.intake.service.Imports;
import org.tandem.shared.Period;

/** Tables of pages as CSV: figures in the indicator's unit, shares as fractions. */
@ApplicationScoped
class PageTables {

    private static final int PROBLEMS = 1_000_000;

    @Inject
    private Indicators indicators;
    @Inject
    private Imports imports;
    @Inject
    private ProviderComparisons comparisons;

    String positions(String code, Period period, String group) {
        List<Object[]> rows = indicators.positions(code, new PositionQuery(period, group, null, null)).positions().stream()
                .map(p -> new Object[] {p.odsCode(), p.name(), p.state(), p.value(), p.numerator(), p.denominator(), p.lower95(), p.upper95(),
                    p.rank(), p.percentile(), p.quartile(), p.comparison()}).toList();
        return csv(rows, "odsCode", "name", "state", "value", "numerator", "denominator", "lower95", "upper95", "rank", "percentile", "quartile",
                "comparison");
    }

    String comparison(String providers, Topic topic, Period asOf, String peerSet) {
        List<Object[]> rows = comparisons.of(new ComparisonQuery(List.of(providers.split(",")), topic, asOf, peerSet)).items().stream()
                .map(c -> new Object[] {c.indicator(), c.indicatorName(), c.odsCode(), c.name(), c.period(), c.state(), c.value(), c.rank(), c.of(), c.quartile(),
                    c.grade(), c.significance(), c.trend(), c.yearBefore(), c.trialLimits() ? null : c.variation(), c.sentence()}).toList();
        return csv(rows, "indicator", "indicatorName", "odsCode", "name", "period", "state", "value", "rank", "of", "quartile", "grade", "significance", "trend",
                "yearBefore", "variation", "sentence");
    }

    String problems(int release) {
        List<Object[]> rows = imports.problems(release, 0, PROBLEMS).stream()
                .map(p -> new Object[] {p.row(), p.column(), p.code(), p.message(), safe(p.value()), p.severity()}).toList();
        return csv(rows, "row", "column", "code", "message", "value", "severity");
    }

    String changes(int release) {
        List<Object[]> rows = imports.revised(release).stream().map(r -> new Object[] {r.odsCode(), r.indicator(), r.period(), r.oldValue(),
            r.oldState(), r.newValue(), r.newState(), r.difference(), r.oldRelease()}).toList();
        return csv(rows, "odsCode", "indicator", "period", "oldValue", "oldState", "newValue", "newState", "difference", "oldRelease");
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String csv(List<Object[]> rows, String... columns) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(columns).get())) {
            for (Object[] row : rows) {
                printer.printRecord(row);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
