package org.tandem.standing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Period;

/** Numbers and periods as they stand in the sentences of a standing. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {
    }

    /** A figure with its unit: {@code 61.2 %}. */
    static String figure(Indicator indicator, double value) {
        return indicator.kind() == IndicatorKind.PROPORTION
                ? String.format(Locale.UK, "%.1f %%", 100 * value)
                : String.format(Locale.UK, "%.2f", value);
    }

    /** A target, without a decimal where it has none: {@code 78 %}. */
    static String target(Indicator indicator, double value) {
        boolean whole = indicator.kind() == IndicatorKind.PROPORTION && Math.abs(100 * value - Math.rint(100 * value)) < 1e-9;
        return whole ? String.format(Locale.UK, "%.0f %%", 100 * value) : figure(indicator, value);
    }

    /** {@code 2024-25Q1 to 2024-25Q4}; one period stands alone. */
    static String span(List<Period> periods) {
        Period first = periods.get(0);
        Period last = periods.get(periods.size() - 1);
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /** {@code 31 March 2025}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code March 2025} for a month, the written form for the rest. */
    static String period(Period period) {
        return period.kind() == Period.Kind.MONTH ? MONTH.format(period.firstDay()) : period.toString();
    }

    /** {@code 2nd}, {@code 11th}. */
    static String ordinal(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n + switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
