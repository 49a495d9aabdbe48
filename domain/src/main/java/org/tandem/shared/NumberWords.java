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
    private static final int[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double HALF = 0.5;
    private static final double NEAR_HALF = 1e-6;

    private NumberWords() {
    }

    /** A number with a fixed number of decimals and commas between thousands. */
    public static String decimals(double value, int places) {
        if (Math.abs(value) < THOUSAND - 1) {
            double scaled = places < TENS.length ? Math.abs(value) * TENS[places] : HALF;
            if (Math.abs(scaled - Math.floor(scaled) - HALF) > NEAR_HALF) {
                return decimals(value < 0, Math.round(scaled), places);
            }
            // the digits are those of Double.toString in both, and a formatter is dear
            return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
        }
        return String.format(Locale.UK, "%,." + places + "f", value);
    }

    /** Away from halves no digit behind the last one counts, so that none need be found. */
    private static String decimals(boolean negative, long digits, int places) {
        String sign = negative && digits > 0 ? "-" : "";
        long one = TENS[places];
        return places == 0 ? sign + digits : sign + digits / one + "." + Long.toString(one + digits % one).substring(1);
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
