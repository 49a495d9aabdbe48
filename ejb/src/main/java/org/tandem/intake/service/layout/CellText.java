package org.tandem.intake.service.layout;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of a workbook as text. */
final class CellText {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final double WHOLE_UNTIL = 1e15;

    private CellText() {
    }

    /** A number as a workbook stores it. */
    static String of(String stored) {
        return WHOLE.matcher(stored).matches() ? stored : of(Double.parseDouble(stored));
    }

    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        if (number == Math.rint(number) && Math.abs(number) < WHOLE_UNTIL) {
            return Long.toString((long) number);
        }
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
