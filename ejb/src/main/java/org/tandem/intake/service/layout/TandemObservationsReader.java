package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Observation.Subject;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * The own layout for figures of any indicator in the catalogue.
 *
 * <p>Format: a header with the columns of {@link #columns()} in any order. The period is written as {@code 2025-03},
 * {@code 2024-25Q4}, {@code 2024-25} or {@code 2025} and fits the rhythm of the indicator. Shares are fractions 0–1. An empty
 * value is computed from numerator and denominator; {@code *} is suppressed, {@code -} not applicable. Of value and both
 * counts of a proportion or ratio, the value must be their quotient to 0.0005; the figure is then the exact quotient.
 * <pre>
 * provider,indicator,period,value,numerator,denominator
 * XX1,AE_4H_ALL,2025-03,,15500,20000
 * XX1,RTT_18W,2025-03,0.61,,
 * XX2,RTT_18W,2025-03,*,,
 * TOTAL,AE_4H_ALL,2025-03,,15500,20000
 * </pre>
 * A row for the provider {@code TOTAL} or {@code England} is not loaded but compared with the sum of the rows.
 *
 * <p>Refused: one provider, indicator and period twice. Up to half of the rows may be wrong, as such files are often made by
 * hand. The day of publication does not stand in the file and must be given.
 */
final class TandemObservationsReader extends NamedColumnsReader {

    private static final String PROVIDER = "provider";
    private static final String INDICATOR = "indicator";
    private static final String PERIOD = "period";
    private static final String VALUE = "value";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final double QUOTIENT_TOLERANCE = 0.0005;

    private final IndicatorCatalogue catalogue;

    TandemObservationsReader(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Layout layout() {
        return Layout.TANDEM_OBSERVATIONS;
    }

    @Override
    public List<String> columns() {
        return List.of(PROVIDER, INDICATOR, PERIOD, VALUE, NUMERATOR, DENOMINATOR);
    }

    @Override
    public BadRowLimit limit() {
        return BadRowLimit.OWN;
    }

    @Override
    boolean recognises(Header header) {
        return header.hasOnce(columns());
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    private final class Rows extends HeadedRows {

        private final Map<String, Total> totals = new TreeMap<>();

        private record Total(String indicator, Period period, Counts counts) {
        }

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            Indicator indicator = indicator(row);
            Period period = period(row, indicator);
            Figure figure = figure(row, indicator);
            String named = header.cell(row, PROVIDER);
            if (named.equalsIgnoreCase("total") || named.equalsIgnoreCase("england")) {
                total(row, indicator, period, figure);
                return;
            }
            String code = header.code(row, PROVIDER);
            into.once(new Subject(indicator.code(), code, period), code + ", " + indicator.code() + " and " + period, row);
            into.add(new Observation(indicator.code(), code, period, figure, row.number()));
        }

        private Indicator indicator(CsvRow row) {
            String text = header.cell(row, INDICATOR);
            return catalogue.find(text).orElseThrow(() -> new BadRow(row, INDICATOR, "UNKNOWN_INDICATOR",
                    "The indicator is a code of the catalogue, such as AE_4H_ALL.", text));
        }

        private Period period(CsvRow row, Indicator indicator) {
            String text = header.cell(row, PERIOD);
            Period period;
            try {
                period = Period.parse(text);
            } catch (IllegalArgumentException e) {
                throw new BadRow(row, PERIOD, "BAD_PERIOD", e.getMessage(), text);
            }
            if (period.rhythm() != indicator.rhythm()) {
                throw new BadRow(row, PERIOD, "OTHER_RHYTHM", indicator.code() + " has " + indicator.rhythm().name().toLowerCase(Locale.ROOT)
                        + " periods.", text);
            }
            return period;
        }

        private Figure figure(CsvRow row, Indicator indicator) {
            String text = header.cell(row, VALUE);
            if (text.equals("*")) {
                return new Figure.Absent(FigureState.SUPPRESSED);
            }
            if (text.equals("-")) {
                return new Figure.Absent(FigureState.NOT_APPLICABLE);
            }
            OptionalDouble numerator = optional(row, NUMERATOR);
            OptionalDouble denominator = optional(row, DENOMINATOR);
            return text.isEmpty() ? fromCounts(row, indicator, numerator, denominator)
                    : given(row, indicator, header.decimal(row, VALUE), numerator, denominator);
        }

        private OptionalDouble optional(CsvRow row, String column) {
            return header.cell(row, column).isEmpty() ? OptionalDouble.empty()
                    : OptionalDouble.of(header.decimal(row, column));
        }

        private Figure fromCounts(CsvRow row, Indicator indicator, OptionalDouble numerator, OptionalDouble denominator) {
            if (numerator.isEmpty() || denominator.isEmpty()) {
                throw new BadRow(row, VALUE, "NO_VALUE", "Write the value, or numerator and denominator, or * (suppressed) or - (not applicable).", "");
            }
            if (denominator.getAsDouble() < 0) {
                throw header.bad(row, DENOMINATOR, "NEGATIVE", "A denominator is 0 or more.");
            }
            Figure figure = Figure.ofCounts(numerator.getAsDouble(), denominator.getAsDouble());
            figure.value().ifPresent(v -> requireShare(row, indicator, v, NUMERATOR));
            return figure;
        }

        private Figure given(CsvRow row, Indicator indicator, double value, OptionalDouble numerator, OptionalDouble denominator) {
            requireShare(row, indicator, value, VALUE);
            boolean quotient = indicator.kind() == IndicatorKind.PROPORTION || indicator.kind() == IndicatorKind.RATIO;
            if (!quotient || numerator.isEmpty() || denominator.isEmpty()) {
                return new Figure.Present(value, numerator, denominator);
            }
            Figure exact = fromCounts(row, indicator, numerator, denominator);
            if (!exact.isPresent() || Math.abs(exact.orThrow() - value) > QUOTIENT_TOLERANCE) {
                throw header.bad(row, VALUE, "VALUE_AND_COUNTS_DISAGREE", "The value is numerator / denominator, or is left empty.");
            }
            return exact;
        }

        private void requireShare(CsvRow row, Indicator indicator, double value, String column) {
            if (indicator.kind() == IndicatorKind.PROPORTION && !(value >= 0 && value <= 1)) {
                throw header.bad(row, column, "NOT_A_SHARE", indicator.code() + " is a share: a fraction from 0 to 1, such as 0.612.");
            }
        }

        private void total(CsvRow row, Indicator indicator, Period period, Figure figure) {
            into.once("total " + indicator.code() + period, "the total of " + indicator.code() + " in " + period, row);
            into.ignore();
            if (figure instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()) {
                totals.put(indicator.code() + " " + period, new Total(indicator.code(), period,
                        new Counts(p.numerator().getAsDouble(), p.denominator().getAsDouble())));
            }
        }

        @Override
        public void finish() {
            for (Total total : totals.values()) {
                Counts sum = into.observations().stream()
                        .filter(o -> o.indicator().equals(total.indicator()) && o.period().equals(total.period()))
                        .flatMap(o -> o.figure() instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()
                                ? java.util.stream.Stream.of(new Counts(p.numerator().getAsDouble(), p.denominator().getAsDouble()))
                                : java.util.stream.Stream.empty())
                        .reduce(new Counts(0, 0), Counts::plus);
                into.add(new TotalCheck(total.indicator(), total.period(), total.counts(), sum));
            }
        }
    }
}
