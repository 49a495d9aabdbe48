package org.tandem.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and days are written for people; the decimal point and the comma do not depend on the machine. */
public final class NumberWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final double THOUSAND = 1000;

    private NumberWords() {
    }

    /** A number with a fixed number of decimals and commas between thousands. */
    public static String decimals(double value, int places) {
        if (Math.abs(value) < THOUSAND - 1) {
            // the digits are those of Double.toString in both, and a formatter is dear
            return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
        }
        return String.format(Locale.UK, "%,." + places + "f", value);
    }

    /** Such as "1st", "12th", "98th". */
    public static String ordinal(int place) {
        int tens = place % 100;
        if (tens >= 11 && tens <= 13) {
            return place + "th";
        }
        return place + switch (place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** Such as "1 pair", "2 pairs", of a word that takes an s. */
    public static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** Such as "31 March 2025". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
