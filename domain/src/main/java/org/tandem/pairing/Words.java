package org.tandem.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they stand in sentences. */
final class Words {

    private Words() {
    }

    static String of(String pattern, Object... values) {
        return String.format(Locale.UK, pattern, values);
    }

    /** Without places, or with as few as tell the number from another. */
    static String apart(double number, double from) {
        for (int places = 0; places < 6; places++) {
            String text = of("%." + places + "f", number);
            if (!text.equals(of("%." + places + "f", from))) {
                return text;
            }
        }
        return of("%.6f", number);
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    static String pairs(int count) {
        return count == 1 ? "1 pair" : count + " pairs";
    }
}
