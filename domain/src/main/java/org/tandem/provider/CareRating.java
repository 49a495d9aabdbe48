package org.tandem.provider;

import java.time.LocalDate;

/**
 * A rating of the Care Quality Commission as it was published for a provider. It stands apart from figures: nothing is computed
 * of it, and ratings of predecessors or single sites never become a provider's own.
 *
 * @param code     ODS code
 * @param service  what was rated, {@link #OVERALL} for the provider as a whole
 * @param question key question, {@link #OVERALL} for all of them
 * @param ratedOn  when the rating was published
 */
public record CareRating(String code, String service, String question, Score score, LocalDate ratedOn, int sourceRow) {

    /** The provider as a whole, or all key questions. */
    public static final String OVERALL = "Overall";
    /** Ratings count for so many months. */
    public static final int MONTHS = 36;

    /** The four ratings. */
    public enum Score {
        INADEQUATE("Inadequate"), REQUIRES_IMPROVEMENT("Requires improvement"), GOOD("Good"), OUTSTANDING("Outstanding");

        private final String words;

        Score(String words) {
            this.words = words;
        }

        /** As it is published. */
        public String words() {
            return words;
        }
    }

    /** Whether a day is more than {@link #MONTHS} months after the rating: too old to rely on, the lead confirms. */
    public boolean isOldOn(LocalDate day) {
        return ratedOn.plusMonths(MONTHS).isBefore(day);
    }

    CareRating withoutRow() {
        return new CareRating(code, service, question, score, ratedOn, 0);
    }
}
