package org.tandem.intake.service.layout;

import java.math.BigDecimal;

/** Numbers of a workbook as text. */
final class CellText {

    private static final double WHOLE_UNTIL = 1e15;

    private CellText() {
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
