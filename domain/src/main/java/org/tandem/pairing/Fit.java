package org.tandem.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well a supporter fits a need.
 *
 * @param value 0–100 in whole millionths
 * @param parts criterion by criterion; the contributions add up exactly to the value
 */
public record Fit(BigDecimal value, List<FitPart> parts) {

    public Fit {
        parts = List.copyOf(parts);
    }

    /** In whole millionths. */
    long millionths() {
        return Millionths.exactly(value);
    }

    /**
     * Contributions rounded for display so that they still add up to the value rounded likewise (half to even).
     *
     * @param places 0 to 6
     */
    public List<BigDecimal> displayedContributions(int places) {
        long divisor = BigDecimal.TEN.pow(6 - places).longValueExact();
        long whole = Millionths.roundedQuotient(millionths(), divisor);
        long[] shown = Apportionment.of(parts.stream().mapToLong(p -> Millionths.exactly(p.contribution())).toArray(), divisor, whole);
        return java.util.Arrays.stream(shown).mapToObj(s -> BigDecimal.valueOf(s, places)).toList();
    }

    /** The value rounded half to even. */
    public BigDecimal displayed(int places) {
        return value.setScale(places, RoundingMode.HALF_EVEN);
    }
}
