package org.tandem.intake.service.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.intake.Layout;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.SourceHeader;

/**
 * Reads the files of one source by its mapping: every row is made into a row of the own layout with its own number, so that
 * the rules of {@link TandemObservationsReader} hold for it. Problems name the column and the text of the source.
 */
final class MappedReader implements LayoutReader {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,18})?)");
    private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,18})?)\\s*%?");
    private static final int DECIMALS = 18;

    private final MappingTerms terms;
    private final IndicatorCatalogue catalogue;
    private final TandemObservationsReader own;
    private final String fingerprint;

    MappedReader(MappingTerms terms, IndicatorCatalogue catalogue) {
        this.terms = terms;
        this.catalogue = catalogue;
        this.own = new TandemObservationsReader(catalogue);
        this.fingerprint = terms.header().fingerprint();
    }

    @Override
    public Layout layout() {
        return own.layout();
    }

    @Override
    public BadRowLimit limit() {
        return own.limit();
    }

    /** A mapping is never what a sender meant and missed. */
    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public boolean recognises(CsvRow first) {
        return new SourceHeader(first.cells()).fingerprint().equals(fingerprint);
    }

    @Override
    public RowHandler begin(CsvRow first, Collected into) {
        into.readBy(terms.name());
        return new Rows(first.width(), own.begin(new CsvRow(first.number(), own.columns()), into));
    }

    /** A row as a row of the own layout. */
    CsvRow mapped(CsvRow row) {
        MappingTerms.Columns c = terms.columns();
        String indicator = c.indicator().isEmpty() ? terms.fixed().indicator() : cell(row, c.indicator());
        String period = c.period().isEmpty() ? terms.fixed().period() : cell(row, c.period());
        return new CsvRow(row.number(), List.of(cell(row, c.provider()), indicator, period, value(cell(row, c.value()), indicator),
                cell(row, c.numerator()), cell(row, c.denominator())));
    }

    private String cell(CsvRow row, String column) {
        return column.isEmpty() ? "" : row.cell(terms.header().column(column).orElseThrow());
    }

    private String value(String text, String indicator) {
        boolean percent = isPercent(indicator);
        var number = (percent ? PERCENT : NUMBER).matcher(text);
        if (!number.matches() || !percent && terms.divisor().isEmpty()) {
            return text;
        }
        BigDecimal written = new BigDecimal(number.group(1));
        return (percent ? written.movePointLeft(2) : written.divide(new BigDecimal(terms.divisor()), DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros())
                .toPlainString();
    }

    private boolean isPercent(String indicator) {
        return terms.percent() && catalogue.find(indicator).map(Indicator::kind).filter(k -> k == IndicatorKind.PROPORTION).isPresent();
    }

    private Map<String, String> sourceColumns() {
        MappingTerms.Columns c = terms.columns();
        return Map.of("provider", c.provider(), "indicator", c.indicator(), "period", c.period(), "value", c.value(),
                "numerator", c.numerator(), "denominator", c.denominator());
    }

    private final class Rows implements RowHandler {

        private final int width;
        private final RowHandler rows;
        private final Map<String, String> columns = sourceColumns();

        Rows(int width, RowHandler rows) {
            this.width = width;
            this.rows = rows;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public void row(CsvRow row) {
            CsvRow mapped = mapped(row);
            try {
                rows.row(mapped);
            } catch (BadRow bad) {
                throw inWordsOfTheSource(bad, row, mapped);
            }
        }

        private BadRow inWordsOfTheSource(BadRow bad, CsvRow row, CsvRow mapped) {
            var problem = bad.problem();
            String column = columns.getOrDefault(problem.column(), "");
            if (column.isEmpty()) {
                return bad;
            }
            boolean percent = problem.code().equals("NOT_A_SHARE") && problem.column().equals("value") && isPercent(mapped.cell(1));
            String message = percent ? mapped.cell(1) + " is a share: by the mapping a percentage from 0 to 100, such as 61.2." : problem.message();
            return new BadRow(row, column, problem.code(), message, cell(row, column));
        }

        @Override
        public void finish() {
            rows.finish();
        }
    }
}
