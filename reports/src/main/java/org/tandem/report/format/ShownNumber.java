package org.tandem.report.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.report.format.SheetValue.Shown;

/** Takes a number as pages write it, such as "61.2 %", "1,234" or "−3.05", back as a number; anything else stays words. */
public final class ShownNumber {

    private static final Pattern NUMBER = Pattern.compile("([-−]?)(£?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,10})?( ?%)?");
    private static final double PER_CENT = 100;

    private ShownNumber() {
    }

    /** The value for a cell. */
    public static SheetValue of(String shown) {
        Matcher number = NUMBER.matcher(shown.strip().replace('\u00a0', ' '));
        if (!number.matches() || isCode(number.group(3))) {
            return SheetValue.text(shown);
        }
        String digits = number.group(3).replace(",", "") + (number.group(4) == null ? "" : number.group(4));
        double value = Double.parseDouble(digits) * (number.group(1).isEmpty() ? 1 : -1);
        if (number.group(5) != null) {
            return SheetValue.share(value / PER_CENT);
        }
        return new SheetValue.Number(value, number.group(2).isEmpty() ? format(number.group(4)) : Shown.POUNDS);
    }

    /** A number with noughts before it, or longer than a number can hold exactly, is a code. */
    private static boolean isCode(String digits) {
        return digits.length() > 1 && digits.startsWith("0");
    }

    private static Shown format(String decimals) {
        if (decimals == null) {
            return Shown.WHOLE;
        }
        return switch (decimals.length()) {
            case 2 -> Shown.ONE_DECIMAL;
            case 3 -> Shown.TWO_DECIMALS;
            default -> Shown.THREE_DECIMALS;
        };
    }
}
