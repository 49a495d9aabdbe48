package org.tandem.opportunity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.IndicatorKind;
import org.tandem.opportunity.Opportunity.Level;
import org.tandem.opportunity.OpportunityRules.Measure;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * A sum of opportunities that may be made: of what counts the same in the same period. Of indicators that can speak of the same
 * people only the one with the greatest amount counts, so nobody is counted twice.
 *
 * @param median      sum against the median
 * @param bestQuarter sum against the best quarter
 */
public record OpportunityTotal(Measure measure, Period period, Sum median, Sum bestQuarter) {

    /**
     * A sum.
     *
     * @param amount  in the measure
     * @param counted codes of the indicators that are in it
     * @param leftOut codes of those that are not, since a counted one can speak of the same people
     */
    public record Sum(double amount, List<String> counted, List<String> leftOut) {

        private static Sum of(Collection<Opportunity> all, Function<Opportunity, Level> level) {
            Map<String, Opportunity> greatest = new LinkedHashMap<>();
            all.forEach(o -> greatest.merge(o.entry().overlap(), o,
                    (one, other) -> level.apply(other).amount() > level.apply(one).amount() ? other : one));
            List<String> leftOut = all.stream().filter(o -> !greatest.containsValue(o)).map(o -> o.indicator().code()).toList();
            return new Sum(greatest.values().stream().mapToDouble(o -> level.apply(o).amount()).sum(),
                    greatest.values().stream().map(o -> o.indicator().code()).toList(), leftOut);
        }
    }

    /** The sums that may be made, one a measure and period with two opportunities and more, in the order of measures. */
    public static List<OpportunityTotal> of(List<Opportunity> all) {
        Map<Measure, Map<Period, List<Opportunity>>> alike = all.stream().collect(Collectors.groupingBy(o -> o.entry().measure(), TreeMap::new,
                Collectors.groupingBy(Opportunity::period, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList())));
        List<OpportunityTotal> totals = new ArrayList<>();
        alike.forEach((measure, periods) -> periods.forEach((period, same) -> {
            if (same.size() > 1) {
                totals.add(new OpportunityTotal(measure, period, Sum.of(same, Opportunity::median), Sum.of(same, Opportunity::bestQuarter)));
            }
        }));
        return totals;
    }

    /**
     * What may be said of the sum.
     *
     * @param nameOf name of an indicator by its code
     */
    public String sentence(UnaryOperator<String> nameOf) {
        String left = median.leftOut().isEmpty() ? "" : " Not added, because the same people can be meant: %s.".formatted(names(median.leftOut(), nameOf));
        return median.counted().size() == 1
                ? "No sum is made of %s in %s: only %s counts, %s against the median.%s".formatted(measure.words(), period.words(), names(median.counted(), nameOf),
                        amount(median), left)
                : "Together, without counting anybody twice, in %s in %s: %s against the median (%s), %s against the best quarter.%s".formatted(measure.words(),
                        period.words(), amount(median), names(median.counted(), nameOf), amount(bestQuarter), left);
    }

    private static String names(List<String> codes, UnaryOperator<String> nameOf) {
        return codes.stream().map(nameOf).collect(Collectors.joining("; "));
    }

    private String amount(Sum sum) {
        return measure == Measure.POUNDS ? FigureWords.of(sum.amount(), IndicatorKind.MONEY) : NumberWords.decimals(sum.amount(), 0);
    }
}
