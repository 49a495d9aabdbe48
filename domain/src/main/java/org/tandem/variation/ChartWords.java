package org.tandem.variation;

import java.util.List;
import java.util.OptionalDouble;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Period;

/** Says in words what a process chart shows. */
final class ChartWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Indicator indicator;

    ChartWords(Indicator indicator) {
        this.indicator = indicator;
    }

    static String method(ProcessChart chart) {
        StringBuilder text = new StringBuilder("XmR chart (NHS England, Making Data Count): limits at the mean and 2.66 mean moving ranges; ");
        text.append(chart.options().screened() ? "moving ranges of 3.267 times their mean and more were screened out"
                : "moving ranges were not screened");
        chart.options().fixAfter().ifPresent(n -> text.append("; lines fixed after the first ").append(n).append(" points"));
        boolean lastMissing = !chart.points().isEmpty() && !chart.points().get(chart.points().size() - 1).figure().isPresent();
        if (lastMissing && chart.latest().isPresent()) {
            text.append("; icons are those of ").append(chart.latest().get().period().words()).append(", the last figure that is there");
        }
        return text.append('.').toString();
    }

    String sentence(ProcessChart chart) {
        return chart.latest().map(p -> "%s was %s in %s%s.".formatted(indicator.name(), told(p).get(0), p.period().words(), finding(chart, p)))
                .orElse(indicator.name() + " has no figure in this time.");
    }

    private String finding(ProcessChart chart, ChartPoint point) {
        if (point.signal().isEmpty()) {
            return point.upperProcessLimit().isPresent() ? ", within its usual range of %s to %s".formatted(
                    value(point.lowerProcessLimit().getAsDouble()), value(point.upperProcessLimit().getAsDouble()))
                    : "; there are too few different figures to say what its usual range is";
        }
        return signal(chart, point, point.signal().get()) + judgement(point);
    }

    private String signal(ProcessChart chart, ChartPoint point, Signal signal) {
        boolean high = signal.direction() == SignalDirection.HIGH;
        ChartRun run = new ChartRun(chart.points(), point);
        return switch (signal.rule()) {
            case OUTSIDE_LIMITS -> (high ? ", above its upper process limit of " : ", below its lower process limit of ") + told(point).get(1);
            case TREND -> "; it has %s %s in a row".formatted(high ? "risen" : "fallen", spans(run.steps(), point.period()));
            case TWO_OF_THREE -> "; at least two of its last three %ss lie close to its %s process limit".formatted(
                    unit(point.period()), high ? "upper" : "lower");
            case SHIFT -> "; it has been %s its mean of %s for %s".formatted(high ? "above" : "below",
                    told(point).get(1), spans(run.onOneSide(), point.period()));
        };
    }

    private static String judgement(ChartPoint point) {
        if (point.isImprovement()) {
            return ", a change for the better";
        }
        return point.isConcern() ? ", a change for the worse" : "";
    }

    /** The figure, and the line that its signal speaks of, told apart. */
    private List<String> told(ChartPoint point) {
        double figure = point.figure().orThrow();
        return crossed(point).stream().mapToObj(line -> FigureWords.apart(figure, line, indicator.kind())).findFirst()
                .orElseGet(() -> List.of(value(figure)));
    }

    private static OptionalDouble crossed(ChartPoint point) {
        return point.signal().map(s -> switch (s.rule()) {
            case OUTSIDE_LIMITS -> s.direction() == SignalDirection.HIGH ? point.upperProcessLimit() : point.lowerProcessLimit();
            case SHIFT -> point.mean();
            case TREND, TWO_OF_THREE -> OptionalDouble.empty();
        }).orElse(OptionalDouble.empty());
    }

    private String value(double number) {
        return FigureWords.of(number, indicator.kind());
    }

    private static String spans(int count, Period period) {
        return (count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count)) + " " + unit(period) + (count == 1 ? "" : "s");
    }

    private static String unit(Period period) {
        return switch (period.kind()) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "year";
        };
    }
}
