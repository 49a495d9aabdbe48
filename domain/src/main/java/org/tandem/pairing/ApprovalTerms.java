package org.tandem.pairing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Reason;

/**
 * What an approval says. All of it is asked for; a field that is not given is null or blank.
 *
 * @param purpose         what the pair is for
 * @param patientBenefit  how patients benefit
 * @param tripleAim       health and wellbeing, quality, use of resources
 * @param internalFactors within the two bodies, such as readiness and capacity
 * @param externalFactors around them, such as commissioners, public and law
 * @param peopleDays      days of the support partner's people, whole, not negative
 * @param feeEstimate     pounds, not negative
 * @param reviewDate      day of the first review, after the approval
 */
public record ApprovalTerms(String purpose, String patientBenefit, TripleAim tripleAim, String internalFactors, String externalFactors,
                            Integer peopleDays, BigDecimal feeEstimate, LocalDate reviewDate) {

    /** Most characters of a text. */
    public static final int LONGEST = 4000;
    private static final int YEARS_TO_REVIEW = 10;

    /** Better health and wellbeing, better quality of care, efficient use of resources: what the pair does for each. */
    public record TripleAim(String healthAndWellbeing, String quality, String useOfResources) {
    }

    /** The same with a purpose stated before, where none is given. */
    public ApprovalTerms withPurpose(String stated) {
        return blank(purpose) ? new ApprovalTerms(stated, patientBenefit, tripleAim, internalFactors, externalFactors, peopleDays, feeEstimate, reviewDate) : this;
    }

    /** What is missing or cannot be, each with its field; empty when an approval may rest on it. */
    public List<Reason> objections(LocalDate today) {
        List<Reason> wrong = new ArrayList<>();
        text(wrong, "purpose", purpose, "Say what the pair is for.");
        text(wrong, "patientBenefit", patientBenefit, "Say how patients benefit.");
        text(wrong, "tripleAim.healthAndWellbeing", tripleAim == null ? null : tripleAim.healthAndWellbeing(), "Say what the pair does for health and wellbeing.");
        text(wrong, "tripleAim.quality", tripleAim == null ? null : tripleAim.quality(), "Say what the pair does for the quality of care.");
        text(wrong, "tripleAim.useOfResources", tripleAim == null ? null : tripleAim.useOfResources(), "Say what the pair does for the use of resources.");
        text(wrong, "internalFactors", internalFactors, "Say which factors within the two trusts were looked at.");
        text(wrong, "externalFactors", externalFactors, "Say which factors around the two trusts were looked at.");
        check(wrong, "peopleDays", peopleDays != null && peopleDays >= 0, "Give the people-days as a whole number, 0 or more.");
        check(wrong, "feeEstimate", feeEstimate != null && feeEstimate.signum() >= 0, "Give the estimate of the fee in pounds, 0 or more.");
        check(wrong, "reviewDate", reviewDate != null && reviewDate.isAfter(today) && reviewDate.isBefore(today.plusYears(YEARS_TO_REVIEW)),
                "Give the day of the review, a day after today.");
        return wrong;
    }

    private static void text(List<Reason> wrong, String field, String text, String sentence) {
        check(wrong, field, !blank(text), sentence);
        check(wrong, field, text == null || text.length() <= LONGEST, "Keep it under " + LONGEST + " characters.");
    }

    private static void check(List<Reason> wrong, String field, boolean right, String sentence) {
        if (!right) {
            wrong.add(new Reason(field, sentence));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
