package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.pairing.ApprovalTerms.TripleAim;
import org.tandem.shared.Reason;

class ApprovalTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final TripleAim AIM = new TripleAim("Fewer harms of waiting", "Safer departments", "Fewer agency shifts");

    private static ApprovalTerms terms(String purpose, Integer days, BigDecimal fee, LocalDate review) {
        return new ApprovalTerms(purpose, "Shorter waits", AIM, "Both boards ready", "Commissioner agrees", days, fee, review);
    }

    private static List<String> fields(ApprovalTerms terms) {
        return terms.objections(TODAY).stream().map(Reason::rule).toList();
    }

    @Test
    void complete_terms_are_enough() {
        assertThat(terms("Better emergency care", 40, BigDecimal.valueOf(150_000), LocalDate.of(2026, 10, 1)).objections(TODAY)).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_with_its_field() {
        assertThat(fields(new ApprovalTerms(null, " ", null, null, "", null, null, null))).containsExactly("purpose", "patientBenefit",
                "tripleAim.healthAndWellbeing", "tripleAim.quality", "tripleAim.useOfResources", "internalFactors", "externalFactors", "peopleDays",
                "feeEstimate", "reviewDate");
    }

    @Test
    void no_days_and_no_fee_are_possible_but_fewer_are_not() {
        assertThat(fields(terms("x", 0, BigDecimal.ZERO, TODAY.plusDays(1)))).isEmpty();
        assertThat(fields(terms("x", -1, BigDecimal.valueOf(-1), TODAY.plusDays(1)))).containsExactly("peopleDays", "feeEstimate");
    }

    @Test
    void a_review_lies_after_the_day_of_approval() {
        assertThat(fields(terms("x", 1, BigDecimal.ONE, TODAY))).containsExactly("reviewDate");
    }

    @Test
    void a_purpose_stated_before_fills_the_gap_and_gives_way_to_a_new_one() {
        assertThat(terms(" ", 1, BigDecimal.ONE, TODAY.plusDays(1)).withPurpose("Stated before").purpose()).isEqualTo("Stated before");
        assertThat(terms("New", 1, BigDecimal.ONE, TODAY.plusDays(1)).withPurpose("Stated before").purpose()).isEqualTo("New");
    }
}
