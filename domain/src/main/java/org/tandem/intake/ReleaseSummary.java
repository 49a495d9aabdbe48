package org.tandem.intake;

import java.util.List;

/**
 * What a release holds, found out at staging.
 *
 * @param periods              written forms, oldest first
 * @param providers            number of different provider codes
 * @param indicators           codes, sorted
 * @param unknownProviders     codes outside the registry, sorted; at most the first {@link #LISTED}
 * @param unknownProviderCount how many there are
 * @param totals               empty when the file prints no totals
 * @param changes              against what was published at the time of staging
 * @param touchesRegistry      whether it speaks of providers themselves
 * @param readBy              name of the mapping that read the file, null for a layout of its own
 */
public record ReleaseSummary(List<String> periods, int providers, List<String> indicators, List<String> unknownProviders,
                             int unknownProviderCount, List<Total> totals, Changes changes, boolean touchesRegistry, String readBy) {

    /** How many unknown codes are listed. */
    public static final int LISTED = 500;

    /** Of a file that was not read. */
    public static final ReleaseSummary NOTHING = new ReleaseSummary(List.of(), 0, List.of(), List.of(), 0, List.of(), new Changes(0, 0, 0, 0), false, null);

    /** One line of the comparison of England with the published total. */
    public record Total(String indicator, String period, double publishedNumerator, double publishedDenominator,
                        double sumNumerator, double sumDenominator, boolean equal, String sentence) {

        /** Of a check. */
        public static Total of(TotalCheck c) {
            return new Total(c.indicator(), c.period().toString(), c.published().numerator(), c.published().denominator(),
                    c.sum().numerator(), c.sum().denominator(), c.equal(), c.sentence());
        }
    }

    public ReleaseSummary {
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
        unknownProviders = List.copyOf(unknownProviders);
        totals = List.copyOf(totals);
    }
}
