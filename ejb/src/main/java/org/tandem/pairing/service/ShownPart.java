package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.pairing.Fit;
import org.tandem.pairing.FitPart;

/**
 * A part of a fit on a page.
 *
 * @param contribution with one decimal; those of a fit add up to the fit with one decimal
 */
public record ShownPart(FitPart part, BigDecimal contribution) {

    private static final int DECIMALS = 1;

    /** In the order of the criteria. */
    public static List<ShownPart> of(BigDecimal fit, List<FitPart> parts) {
        List<BigDecimal> shown = new Fit(fit, parts).displayedContributions(DECIMALS);
        return IntStream.range(0, parts.size()).mapToObj(i -> new ShownPart(parts.get(i), shown.get(i))).toList();
    }
}
