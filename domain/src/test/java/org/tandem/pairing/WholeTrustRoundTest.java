package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;
import static org.tandem.pairing.RoundBuilder.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.provider.ProviderBuilder;
import org.tandem.provider.ProviderType;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

class WholeTrustRoundTest {

    private static final String EXPENSES = "Operating Expenses";
    private static final String STAFF = "FTE staff";

    private static RoundBuilder wholeTrusts() {
        return aRound().settings(s -> s.kind(RoundKind.WHOLE_TRUST));
    }

    /** In long-running difficulty in urgent care (size 0.6) and cancer (size 0.5). */
    private static RoundBuilder troubled(RoundBuilder round, String code, double km, UnaryOperator<ProviderBuilder> more) {
        return round.provider(code, km, more).difficulty(code, Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, 0.6)
                .difficulty(code, Topic.CANCER, DifficultyStatus.PERSISTENT, 0.5);
    }

    private static RoundBuilder dull() {
        return dull(p -> p, p -> p);
    }

    private static RoundBuilder dull(UnaryOperator<ProviderBuilder> recipient, UnaryOperator<ProviderBuilder> supporter) {
        return troubled(wholeTrusts(), "RN1", 0, recipient).provider("RS1", 100, supporter).strength("RS1", Topic.URGENT_CARE, 0.8);
    }

    private static Candidate of(RoundBuilder round) {
        return candidate(round.build(), "RN1", "RS1");
    }

    private static void refused(RoundBuilder round, String rule, String sentence) {
        assertThat(of(round).refusals()).containsExactly(new Refusal(rule, sentence));
    }

    private static Relations commitments(Commitment... some) {
        return new Relations(List.of(), List.of(some), List.of(), List.of(), List.of());
    }

    private static Commitment supports(Topic... topics) {
        return new Commitment("RX9", "RS1", "BUDDYING", Set.of(topics), day(2024, 1, 1), null, "register");
    }

    @Test
    void a_recipient_is_in_long_running_difficulty_in_two_topics_or_under_formal_intervention() {
        Intervention formal = new Intervention("RN4", Intervention.Kind.INTENSIVE_SUPPORT, "ref 2", day(2024, 1, 1), null);
        RoundBuilder round = troubled(wholeTrusts(), "RN1", 0, p -> p)
                .need("RN2", 0, 0.9).difficulty("RN2", Topic.CANCER, DifficultyStatus.EMERGING, 0.4)
                .need("RN3", 0, 0.9).difficulty("RN3", Topic.CANCER, DifficultyStatus.PERSISTENT, 0.9).difficulty("RN3", Topic.ELECTIVE, DifficultyStatus.PERSISTENT, 0.9)
                .provider("RN4", 0, p -> p)
                .relations(new Relations(List.of(), List.of(), List.of(), List.of(formal), List.of()));
        assertThat(round.build().needs()).extracting(Need::recipient, Need::tier, Need::topic)
                .containsExactly(tuple("RN1", 2, Optional.empty()), tuple("RN3", 1, Optional.empty()), tuple("RN4", 1, Optional.empty()));
    }

    @Test
    void the_weight_of_a_need_grows_with_every_topic() {
        List<Need> needs = troubled(wholeTrusts(), "RN1", 0, p -> p).difficulty("RN1", Topic.ELECTIVE, DifficultyStatus.EMERGING, 0.1).build().needs();
        assertThat(needs.get(0).needWeight()).isEqualByComparingTo("0.82");
        assertThat(needs.get(0).topics()).extracting(TopicNeed::topic).containsExactlyInAnyOrder(Topic.URGENT_CARE, Topic.CANCER, Topic.ELECTIVE);
    }

    @Test
    void pair_and_plan_name_no_topic() {
        Plan plan = dull().build().plan();
        assertThat(plan.pairs()).extracting(Pair::recipient, Pair::supporter, Pair::topic).containsExactly(tuple("RN1", "RS1", Optional.empty()));
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.pairs().get(0).sentences().get(0)).startsWith("Trust RS1 as support partner of Trust RN1 as a whole trust: fit ");
    }

    @Test
    void complementarity_is_strength_in_the_needs_weighted_by_their_size() {
        Fit fit = of(dull().strength("RS1", Topic.CANCER, 0.3)).fit();
        assertThat(fit.parts().get(0).criterion()).isEqualTo(Criterion.COMPLEMENTARITY);
        assertThat(fit.parts().get(0).score().doubleValue()).isCloseTo((0.6 * 0.8 + 0.5 * 0.3) / 1.1, within(1e-6));
        assertThat(fit.parts().get(0).sentence()).isEqualTo("Strength of Trust RS1 in what Trust RN1 needs: urgent care 80, cancer 30 of 100.");
    }

    @Test
    void a_topic_without_figures_is_left_out_of_complementarity_and_named() {
        FitPart part = of(dull()).fit().parts().get(0);
        assertThat(part.score()).isEqualByComparingTo("0.8");
        assertThat(part.sentence()).contains("cancer not known");
    }

    @Test
    void the_weights_are_30_20_20_10_5_5_5_5_and_leadership_counts_when_four_in_five_are_assessed() {
        Fit fit = of(dull().relations(assessed("RS1", Criterion.WILLINGNESS, Criterion.LEADERSHIP_EFFECTIVENESS, Criterion.BOARD_GOVERNANCE,
                Criterion.FINANCIAL_PERFORMANCE))).fit();
        assertThat(fit.parts()).extracting(p -> p.criterion() + " " + p.weight().stripTrailingZeros().toPlainString()).containsExactly(
                "COMPLEMENTARITY 30", "SIMILARITY 20", "PROXIMITY 20", "WILLINGNESS 10", "HEADROOM 5", "LEADERSHIP_EFFECTIVENESS 5",
                "BOARD_GOVERNANCE 5", "FINANCIAL_PERFORMANCE 5");
        assertThat(fit.value().doubleValue()).isCloseTo(30 * 0.8 + 20 * 0.8 + 20 * Math.exp(-100 / 80.0) + 5 + 0.7 * 25, within(1e-4));
    }

    @Test
    void a_criterion_of_the_supporter_assessed_for_three_in_five_counts_for_nobody() {
        RoundBuilder round = dull();
        List<Assessment> some = new ArrayList<>();
        for (String code : List.of("RS2", "RS3", "RS4", "RS5")) {
            round.strong(code, 50, 0.5);
        }
        Stream.of("RS1", "RS2", "RS3").forEach(code -> some.addAll(assessed(code, Criterion.BOARD_GOVERNANCE).assessments()));
        Plan plan = round.relations(new Relations(List.of(), List.of(), List.of(), List.of(), some)).build().plan();
        assertThat(plan.droppedCriteria()).extracting(DroppedCriterion::criterion).contains(Criterion.BOARD_GOVERNANCE);
    }

    private static Relations assessed(String supporter, Criterion... criteria) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), Stream.of(criteria).map(c -> new Assessment(supporter, Optional.empty(),
                AssessedCriterion.of(c), OptionalDouble.of(70), "report", "the regulator", day(2025, 1, 1), day(2025, 12, 31))).toList());
    }

    @Test
    void strong_in_half_of_the_needs_is_enough_and_in_fewer_is_not() {
        assertThat(of(dull()).refusals()).isEmpty();
        refused(dull().difficulty("RN1", Topic.ELECTIVE, DifficultyStatus.EMERGING, 0.4), "NOT_STRONG",
                "Trust RS1 is strong in 1 of the 3 needs of Trust RN1 (urgent care, cancer, elective care); at least half is asked for.");
    }

    @Test
    void long_running_difficulty_anywhere_refuses_and_emerging_does_not() {
        refused(dull().difficulty("RS1", Topic.WORKFORCE, DifficultyStatus.PERSISTENT, 0.5), "IN_DIFFICULTY",
                "Trust RS1 itself has a long-running need for support in workforce.");
        assertThat(of(dull().difficulty("RS1", Topic.CANCER, DifficultyStatus.EMERGING, 0.5)).refusals()).isEmpty();
    }

    @Test
    void another_group_is_a_mismatch_whatever_the_topics() {
        refused(dull(p -> p, p -> p.ofType(ProviderType.ACUTE_SPECIALIST)), "TYPE_MISMATCH",
                "Trust RS1 is compared with acute specialist trusts, Trust RN1 with acute trusts; support of whole trusts stays within one group.");
    }

    @Test
    void size_is_judged_by_operating_expenses_and_else_by_staff() {
        UnaryOperator<ProviderBuilder> spends100 = p -> p.withContext(EXPENSES, 100).withContext(STAFF, 4000);
        assertThat(of(dull(spends100, p -> p.withContext(EXPENSES, 50))).refusals()).isEmpty();
        refused(dull(spends100, p -> p.withContext(EXPENSES, 49).withContext(STAFF, 9000)), "SIZE_MISMATCH",
                "Trust RS1 has 49 % of the operating expenses of Trust RN1; at least 50 % is asked for.");
        refused(dull(spends100, p -> p.withContext(STAFF, 1999.9)), "SIZE_MISMATCH",
                "Trust RS1 has 49.998 % of the full-time equivalent staff of Trust RN1; at least 50 % is asked for.");
        assertThat(of(dull(spends100, p -> p)).warnings()).containsExactly("It is not known how large the two are beside each other.");
    }

    @Test
    void a_merger_refuses_for_two_years() {
        refused(merged(day(2023, 4, 2)), "RECENT_MERGER",
                "Trust RS1 took over Trust RX9 on 2 April 2023, less than 24 months ago: no support of a whole trust.");
        assertThat(of(merged(day(2023, 4, 1))).refusals()).isEmpty();
    }

    private static RoundBuilder merged(LocalDate on) {
        return dull().provider("RX9", 300, p -> p.closedOn(on)).panel(p -> p.withSuccession("RX9", "RS1", on));
    }

    @Test
    void the_distance_limit_is_150_km() {
        RoundBuilder far = troubled(wholeTrusts(), "RN1", 0, p -> p).strong("RS1", 151, 0.8);
        refused(far, "TOO_FAR", "151 km away; the limit for whole-trust support is 150 km.");
    }

    @Test
    void one_whole_trust_takes_the_place_of_two_topics() {
        assertThat(of(dull()).refusals()).isEmpty();
        refused(dull().relations(commitments(supports(Topic.CANCER))), "NO_CAPACITY", "Trust RS1 carries 1 of 1 pair that it may carry.");
        refused(dull().relations(commitments(supports())), "NO_CAPACITY", "Trust RS1 carries 1 of 1 pair that it may carry.");
        Candidate large = of(dull(p -> p.withContext(STAFF, 9_000), p -> p.withContext(STAFF, 10_001)).relations(commitments(supports(Topic.CANCER))));
        assertThat(large.refusals()).as("a large one may carry one more topic").isEmpty();
        RoundBuilder topic = aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8).relations(commitments(supports()));
        assertThat(of(topic).refusals()).extracting(Refusal::sentence).containsExactly("Trust RS1 carries 2 of 2 pairs that it may carry.");
    }

    @Test
    void a_supporter_gets_one_recipient_and_a_second_place_is_worth_what_it_brings() {
        RoundBuilder round = troubled(dull(), "RN2", 50, p -> p);
        Plan plan = round.build().plan();
        assertThat(plan.pairs()).extracting(Pair::recipient).containsExactly("RN2");
        Unmatched left = plan.unmatched().get(0);
        assertThat(left.topic()).isEmpty();
        assertThat(left.change().orElseThrow().sentence()).isEqualTo("Room for 2 pairs at Trust RS1 instead of 1 would serve it.");
        Plan two = round.settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(2), Map.of()))).build().plan();
        assertThat(two.pairs()).hasSize(2);
        assertThat(plan.supporters()).filteredOn(s -> s.odsCode().equals("RS1")).singleElement()
                .satisfies(s -> assertThat(s.valueOfOneMore().doubleValue()).isCloseTo(two.totalFit().subtract(plan.totalFit()).doubleValue(), within(0.01)));
    }

    @Test
    void an_unmatched_trust_is_told_that_nobody_is_strong_in_half_of_what_it_needs() {
        Plan plan = troubled(wholeTrusts(), "RN1", 0, p -> p).provider("RS1", 10, p -> p)
                .standing("RS1", Topic.URGENT_CARE, DifficultyStatus.NONE, StrengthStatus.NONE, 0, 0.3).build().plan();
        assertThat(plan.unmatched()).singleElement().satisfies(u -> assertThat(u.sentence())
                .startsWith("No provider in its group and in the scope of the round is strong in at least half of what it needs."));
    }

    @Test
    void why_not_and_locks_work_without_a_topic() {
        RoundBuilder round = dull().strong("RS2", 140, 0.7);
        Why why = round.build().why("RN1", "RS2", Optional.empty());
        assertThat(why.chosenInstead()).contains("RS1");
        assertThat(why.smallestChange()).isPresent();
        Plan locked = round.settings(s -> s.locks(List.of(PairSelector.pair("RN1", "RS2")))).build().plan();
        assertThat(locked.pairs()).extracting(Pair::supporter, Pair::locked).containsExactly(tuple("RS2", true));
    }
}
