package org.tandem.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.Intervention;
import org.tandem.pairing.Offer;
import org.tandem.pairing.OrganisationLink;
import org.tandem.pairing.PartyRefusal;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Reason;

class RelationCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private final RelationCheck check = new RelationCheck(new ProviderRegistry(List.of(aProvider("RA1").build(), aProvider("RB1").build()), List.of()), TODAY);

    private static AssessmentTerms terms(AssessedCriterion criterion, String other, Double score, boolean notAssessed, LocalDate date, LocalDate expires) {
        return new AssessmentTerms("RA1", other, criterion, score, notAssessed, "letter", "the board", date, expires);
    }

    private static AssessmentTerms quality(Double score, boolean notAssessed) {
        return terms(AssessedCriterion.SERVICE_QUALITY, "", score, notAssessed, TODAY, TODAY.plusYears(1));
    }

    private static List<String> fields(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    @Test
    void a_whole_assessment_has_nothing_wrong_and_one_of_nothing_names_every_field() {
        assertThat(check.of(quality(70.5, false))).isEmpty();
        assertThat(fields(check.of(new AssessmentTerms(null, null, null, null, false, " ", null, null, null))))
                .containsExactly("provider", "criterion", "score", "evidence", "source", "date", "expires");
    }

    @Test
    void a_score_and_not_assessed_exclude_each_other_and_one_of_both_is_needed() {
        assertThat(check.of(quality(null, true))).isEmpty();
        assertThat(fields(check.of(quality(50.0, true)))).containsExactly("score");
        assertThat(fields(check.of(quality(null, false)))).containsExactly("score");
        assertThat(fields(check.of(quality(100.5, false)))).containsExactly("score");
        assertThat(fields(check.of(quality(Double.NaN, false)))).containsExactly("score");
    }

    @Test
    void a_criterion_says_whether_it_is_about_one_provider_or_two() {
        LocalDate end = TODAY.plusMonths(36);
        assertThat(fields(check.of(terms(AssessedCriterion.RELATIONSHIP, "", 50.0, false, TODAY, end)))).containsExactly("other");
        assertThat(check.of(terms(AssessedCriterion.RELATIONSHIP, "RB1", 50.0, false, TODAY, end))).isEmpty();
        assertThat(fields(check.of(terms(AssessedCriterion.SERVICE_QUALITY, "RB1", 50.0, false, TODAY, end)))).containsExactly("other");
        assertThat(check.of(terms(AssessedCriterion.WILLINGNESS, "RB1", 50.0, false, TODAY, end))).isEmpty();
        assertThat(check.of(terms(AssessedCriterion.WILLINGNESS, null, 50.0, false, TODAY, end))).isEmpty();
        assertThat(fields(check.of(terms(AssessedCriterion.WILLINGNESS, "RA1", 50.0, false, TODAY, end)))).containsExactly("other");
        assertThat(fields(check.of(terms(AssessedCriterion.WILLINGNESS, "RX9", 50.0, false, TODAY, end)))).containsExactly("other");
    }

    @Test
    void an_assessment_is_not_of_tomorrow_and_counts_for_36_months_at_most() {
        assertThat(fields(check.of(terms(AssessedCriterion.SERVICE_QUALITY, "", 50.0, false, TODAY.plusDays(1), TODAY.plusYears(1))))).containsExactly("date");
        assertThat(fields(check.of(terms(AssessedCriterion.SERVICE_QUALITY, "", 50.0, false, TODAY, TODAY.minusDays(1))))).containsExactly("expires");
        assertThat(fields(check.of(terms(AssessedCriterion.SERVICE_QUALITY, "", 50.0, false, TODAY, TODAY.plusMonths(36).plusDays(1))))).containsExactly("expires");
    }

    @Test
    void links_commitments_refusals_and_offers_name_known_different_providers_and_their_days() {
        assertThat(check.of(new OrganisationLink("RA1", "RB1", OrganisationLink.Kind.GROUP, TODAY, null, "annual report"))).isEmpty();
        assertThat(fields(check.of(new OrganisationLink("RA1", "RA1", null, TODAY, TODAY.minusDays(1), "")))).containsExactly("b", "kind", "to", "source");
        assertThat(check.of(new Commitment("RA1", "RB1", "BUDDYING", Set.of(), TODAY, null, "agreement"), null)).isEmpty();
        assertThat(fields(check.of(new Commitment("RZ9", "RB1", "", Set.of(), null, null, "agreement"), -1)))
                .containsExactly("recipient", "model", "from", "peopleDays");
        assertThat(check.of(new PartyRefusal("RA1", "RB1", "a dispute", TODAY, TODAY.plusYears(1)))).isEmpty();
        assertThat(fields(check.of(new PartyRefusal("RA1", "RB1", " ", TODAY, null)))).containsExactly("reason", "expires");
        assertThat(check.of(new Offer("RA1", Offer.Kind.ASK, Topic.CANCER, 1, "", TODAY, TODAY))).isEmpty();
        assertThat(fields(check.of(new Offer("RA1", null, null, 0, "", TODAY, TODAY.minusDays(1))))).containsExactly("kind", "topic", "peopleDays", "expires");
    }

    @Test
    void a_formal_intervention_names_what_was_ordered_and_where_it_is_published_and_has_begun() {
        assertThat(check.of(new Intervention("RA1", Intervention.Kind.UNDERTAKINGS, "reference 7 of May 2026", TODAY, null))).isEmpty();
        assertThat(fields(check.of(new Intervention("RZ9", null, " ", TODAY.plusDays(1), TODAY)))).containsExactly("provider", "kind", "from", "to", "source");
        assertThat(fields(check.of(new Intervention("RA1", Intervention.Kind.OTHER, "s", null, null)))).containsExactly("from");
    }

    @Test
    void an_end_lies_between_the_day_before_the_first_and_the_last_day_and_has_a_reason() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertThat(check.ofEnd(from, null, from.minusDays(1), "recorded in error")).isEmpty();
        assertThat(fields(check.ofEnd(from, null, from.minusDays(2), " "))).containsExactly("reason", "lastDay");
        assertThat(fields(check.ofEnd(from, from.plusDays(9), from.plusDays(10), "over"))).containsExactly("lastDay");
        assertThat(fields(check.ofEnd(from, null, null, "over"))).containsExactly("lastDay");
    }
}
