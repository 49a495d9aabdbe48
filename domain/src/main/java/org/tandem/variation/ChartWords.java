package org.tandem.variation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Period;

/** Says in words what a process chart shows. */
final class ChartWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
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
            text.append("; icons are those of ").append(period(chart.latest().get().period())).append(", the last figure that is there");
        }
        return text.append('.').toString();
    }

    String sentence(ProcessChart chart) {
        return chart.latest().map(p -> "%s was %s in %s%s.".formatted(indicator.name(), value(p.figure().orThrow()), period(p.period()), finding(chart, p)))
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
            case OUTSIDE_LIMITS -> (high ? ", above its upper process limit of " : ", below its lower process limit of ")
                    + value((high ? point.upperProcessLimit() : point.lowerProcessLimit()).getAsDouble());
            case TREND -> "; it has %s %s in a row".formatted(high ? "risen" : "fallen", spans(run.steps(), point.period()));
            case TWO_OF_THREE -> "; at least two of its last three %ss lie close to its %s process limit".formatted(
                    unit(point.period()), high ? "upper" : "lower");
            case SHIFT -> "; it has been %s its mean of %s for %s".formatted(high ? "above" : "below",
                    value(point.mean().getAsDouble()), spans(run.onOneSide(), point.period()));
        };
    }

    private static String judgement(ChartPoint point) {
        if (point.isImprovement()) {
            return ", a change for the better";
        }
        return point.isConcern() ? ", a change for the worse" : "";
    }

    private String value(double number) {
        if (indicator.kind() == IndicatorKind.PROPORTION) {
            return String.format(Locale.UK, "%.1f %%", number * 100);
        }
        if (indicator.kind() == IndicatorKind.COUNT) {
            return String.format(Locale.UK, "%,.0f", number);
        }
        return indicator.kind() == IndicatorKind.MONEY ? String.format(Locale.UK, "£%,.0f", number) : String.format(Locale.UK, "%,.2f", number);
    }

    private static String period(Period period) {
        return period.kind() == Period.Kind.MONTH ? MONTH.format(period.firstDay()) : period.toString();
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
