package org.tandem.oversight;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Values of metrics at a financial quarter: months are summed to the quarter, which needs all three of them; a yearly value
 * holds for 18 months after its end.
 */
final class MetricValues {

    private static final int MONTHS = 3;
    private static final int HOLDS_MONTHS = 18;

    private final Panel panel;

    MetricValues(Panel panel) {
        this.panel = panel;
    }

    /** In the unit of the indicator; empty where the quarter is not complete. */
    OptionalDouble at(String indicator, String provider, Period quarter) {
        Optional<IndicatorBlock> block = panel.block(indicator);
        if (block.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (block.get().firstPeriod().kind()) {
            case MONTH -> summed(block.get(), provider, quarter.firstMonthOf());
            case QUARTER -> block.get().figure(provider, quarter).value();
            case FINANCIAL_YEAR, CALENDAR_YEAR -> newest(block.get(), provider, quarter);
        };
    }

    /** Figures without counts are averaged. */
    private static OptionalDouble summed(IndicatorBlock block, String provider, Period first) {
        double numerator = 0;
        double denominator = 0;
        double values = 0;
        boolean counted = true;
        for (int m = 0; m < MONTHS; m++) {
            if (!(block.figure(provider, first.plus(m)) instanceof Figure.Present p)) {
                return OptionalDouble.empty();
            }
            counted &= p.numerator().isPresent() && p.denominator().isPresent();
            numerator += p.numerator().orElse(0);
            denominator += p.denominator().orElse(0);
            values += p.number();
        }
        return counted ? denominator > 0 ? OptionalDouble.of(numerator / denominator) : OptionalDouble.empty() : OptionalDouble.of(values / MONTHS);
    }

    private static OptionalDouble newest(IndicatorBlock block, String provider, Period quarter) {
        Period last = block.lastPeriod();
        return IntStream.iterate(0, back -> last.plus(back).compareTo(block.firstPeriod()) >= 0, back -> back - 1).mapToObj(last::plus)
                .filter(year -> !year.lastDay().isAfter(quarter.lastDay())
                        && !year.lastDay().plusMonths(HOLDS_MONTHS).isBefore(quarter.lastDay()))
                .map(year -> block.figure(provider, year).value()).filter(OptionalDouble::isPresent).findFirst().orElse(OptionalDouble.empty());
    }
}
