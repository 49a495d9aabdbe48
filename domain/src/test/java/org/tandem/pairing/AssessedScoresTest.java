package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;
import static org.tandem.pairing.RoundBuilder.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

class AssessedScoresTest {

    private static final LocalDate NEXT_YEAR = day(2026, 1, 1);

    private static Assessment willingness(String provider, String other, double score, LocalDate on, LocalDate expires) {
        return new Assessment(provider, Optional.ofNullable(other), AssessedCriterion.WILLINGNESS, OptionalDouble.of(score), "letter", "the board", on, expires);
    }

    private static Relations said(Assessment... assessments) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), List.of(assessments));
    }

    private static Relations offered(Offer... offers) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(offers), List.of(), Optional.empty());
    }

    private static Offer offer(String provider, Offer.Kind kind, Topic topic) {
        return new Offer(provider, kind, topic, 20, "", day(2025, 2, 1), day(2025, 6, 30));
    }

    /** Willingness of the only pair of a round at March 2025. */
    private static FitPart willingness(Relations relations) {
        return candidate(aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8).relations(relations).build(), "RN1", "RS1").fit().parts().stream()
                .filter(p -> p.criterion() == Criterion.WILLINGNESS).findFirst().orElseThrow();
    }

    private static boolean isAssessed(Relations relations) {
        return candidate(aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8).relations(relations).build(), "RN1", "RS1").fit().parts().stream()
                .anyMatch(p -> p.criterion() == Criterion.WILLINGNESS);
    }

    @Test
    void a_pair_is_as_willing_as_its_less_willing_party() {
        FitPart part = willingness(said(willingness("RS1", null, 80, day(2025, 1, 1), NEXT_YEAR), willingness("RN1", "RS1", 30, day(2025, 1, 1), NEXT_YEAR)));
        assertThat(part.score()).isEqualByComparingTo("0.3");
        assertThat(part.sentence()).isEqualTo("Willingness: Trust RS1 80 of 100, by the board on 1 January 2025; Trust RN1 30 of 100, by the board on 1 January 2025.");
    }

    @Test
    void the_word_of_one_party_counts_and_the_silence_of_the_other_is_said() {
        FitPart part = willingness(said(willingness("RS1", null, 80, day(2025, 1, 1), NEXT_YEAR)));
        assertThat(part.score()).isEqualByComparingTo("0.8");
        assertThat(part.sentence()).endsWith("Trust RN1 has not said.");
    }

    @Test
    void what_names_the_other_party_goes_before_what_holds_towards_everybody() {
        assertThat(willingness(said(willingness("RS1", "RN1", 10, day(2024, 6, 1), NEXT_YEAR), willingness("RS1", null, 80, day(2025, 1, 1), NEXT_YEAR)))
                .score()).isEqualByComparingTo("0.1");
    }

    @Test
    void a_newer_assessment_supersedes_also_where_it_says_not_assessed_or_is_recorded_on_the_same_day() {
        Assessment old = willingness("RS1", null, 80, day(2025, 1, 1), NEXT_YEAR);
        assertThat(willingness(said(old, willingness("RS1", null, 20, day(2025, 1, 1), NEXT_YEAR))).score()).isEqualByComparingTo("0.2");
        assertThat(willingness(said(willingness("RS1", null, 20, day(2025, 2, 1), NEXT_YEAR), old)).score()).isEqualByComparingTo("0.2");
        Assessment taken = new Assessment("RS1", Optional.empty(), AssessedCriterion.WILLINGNESS, OptionalDouble.empty(), "new board", "the board",
                day(2025, 2, 1), NEXT_YEAR);
        assertThat(isAssessed(said(old, taken))).isFalse();
    }

    @Test
    void an_expired_assessment_counts_as_not_assessed_and_is_named() {
        Relations expired = said(willingness("RS1", null, 80, day(2024, 1, 1), day(2025, 3, 30)), willingness("RS2", null, 80, day(2025, 1, 1), NEXT_YEAR),
                willingness("RS3", null, 80, day(2025, 1, 1), NEXT_YEAR), willingness("RS4", null, 80, day(2025, 1, 1), NEXT_YEAR),
                willingness("RS5", null, 80, day(2025, 1, 1), NEXT_YEAR));
        PairingRound round = aRound().need("RN1", 0, 0.9).strong("RS1", 1, 0.8).strong("RS2", 2, 0.8).strong("RS3", 3, 0.8).strong("RS4", 4, 0.8)
                .strong("RS5", 5, 0.8).relations(expired).build();
        FitPart part = candidate(round, "RN1", "RS1").fit().parts().stream().filter(p -> p.criterion() == Criterion.WILLINGNESS).findFirst().orElseThrow();
        assertThat(part.notAssessed()).isTrue();
        assertThat(part.sentence()).isEqualTo(
                "Willingness: not assessed; the last assessment, 80 of 100, by the board on 1 January 2024, expired on 30 March 2025.");
    }

    @Test
    void an_open_offer_in_the_topic_says_that_the_supporter_is_willing_and_how_much_it_takes() {
        assertThat(willingness(offered(offer("RS1", Offer.Kind.OFFER, Topic.URGENT_CARE))).sentence())
                .isEqualTo("Willingness: Trust RS1 offers 20 days of people in urgent care until 30 June 2025. Trust RN1 has not said.");
        assertThat(isAssessed(offered(offer("RS1", Offer.Kind.OFFER, Topic.CANCER)))).isFalse();
        assertThat(isAssessed(offered(offer("RS1", Offer.Kind.ASK, Topic.URGENT_CARE)))).isFalse();
        PairingRound round = aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8).strong("RS2", 10, 0.8)
                .relations(offered(offer("RS1", Offer.Kind.OFFER, Topic.CANCER))).build();
        assertThat(round.supporters()).extracting(SupporterTrust::odsCode, SupporterTrust::capacity)
                .containsExactly(tuple("RN1", 2), tuple("RS1", 1), tuple("RS2", 2));
    }

    private static Offer offer(Topic topic, int days) {
        return new Offer("RS1", Offer.Kind.OFFER, topic, days, "", day(2025, 2, 1), day(2025, 6, 30));
    }

    private static SupporterTrust offering(RoundKind kind, Offer... offers) {
        return aRound().settings(s -> s.kind(kind)).provider("RS1", 0, p -> p).relations(offered(offers)).build().supporters().stream().findFirst().orElse(null);
    }

    @Test
    void days_of_people_make_pairs_twenty_to_each_and_at_least_one_a_topic_within_the_limit_for_all() {
        assertThat(offering(RoundKind.TOPIC, offer(Topic.CANCER, 5)).capacity()).isEqualTo(1);
        assertThat(offering(RoundKind.TOPIC, offer(Topic.CANCER, 39)).capacity()).isEqualTo(1);
        assertThat(offering(RoundKind.TOPIC, offer(Topic.CANCER, 40)).capacity()).isEqualTo(2);
        assertThat(offering(RoundKind.TOPIC, offer(Topic.CANCER, 10), offer(Topic.ELECTIVE, 10)).capacity()).isEqualTo(2);
        assertThat(offering(RoundKind.TOPIC, offer(Topic.CANCER, 500)).capacity()).isEqualTo(2);
        assertThat(offering(RoundKind.WHOLE_TRUST, offer(Topic.CANCER, 40)).capacity()).isEqualTo(1);
        assertThat(offering(RoundKind.WHOLE_TRUST, offer(Topic.CANCER, 39))).isNull();
    }

    private static Candidate ofWholeTrust(Offer... offers) {
        return candidate(aRound().settings(s -> s.kind(RoundKind.WHOLE_TRUST)).need("RN1", 0, 0.6).difficulty("RN1", Topic.CANCER, DifficultyStatus.PERSISTENT, 0.5)
                .strong("RS1", 10, 0.8).relations(offered(offers)).build(), "RN1", "RS1");
    }

    @Test
    void offers_in_topics_say_in_a_round_for_whole_trusts_how_willing_a_supporter_is_and_what_it_can_take() {
        FitPart part = ofWholeTrust(offer(Topic.URGENT_CARE, 60)).fit().parts().stream().filter(p -> p.criterion() == Criterion.WILLINGNESS).findFirst().orElseThrow();
        assertThat(part.score()).isEqualByComparingTo("0.5");
        assertThat(part.sentence()).isEqualTo("Willingness: Trust RS1 offers 60 days of people in urgent care until 30 June 2025 (1 of 2 needs). Trust RN1 has not said.");
        assertThat(ofWholeTrust(offer(Topic.URGENT_CARE, 60)).refusals()).isEmpty();
        assertThat(ofWholeTrust(offer(Topic.URGENT_CARE, 30)).refusals()).containsExactly(new Refusal("NO_CAPACITY",
                "Trust RS1 offers 30 days of people, which make 1 topic pair; support of a whole trust takes the place of 2."));
    }

    @Test
    void relations_are_looked_at_on_the_day_that_they_name() {
        Relations later = said(willingness("RS1", null, 80, day(2025, 5, 1), NEXT_YEAR));
        assertThat(isAssessed(later)).isFalse();
        assertThat(isAssessed(later.lookedAtOn(day(2025, 5, 1)))).isTrue();
    }
}
