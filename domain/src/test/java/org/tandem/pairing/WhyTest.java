package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;

class WhyTest {

    private static Why why(RoundBuilder round, String recipient, String supporter) {
        return round.build().why(recipient, supporter, Optional.of(Topic.URGENT_CARE));
    }

    @Test
    void a_pair_of_the_plan_loses_nothing() {
        Why why = why(aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8), "RN1", "RS1");
        assertThat(why.chosen()).isTrue();
        assertThat(why.planLoss()).hasValueSatisfying(l -> assertThat(l).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(why.sentence()).isEqualTo("Trust RS1 and Trust RN1 are paired. No other set of pairs scores higher under these rules and weights.");
    }

    @Test
    void a_better_rival_is_named_with_the_loss_and_the_fit_that_would_turn_it() {
        RoundBuilder round = aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.8).strong("RS2", 10, 0.6);
        Why why = why(round, "RN1", "RS2");
        assertThat(why.eligible()).isTrue();
        assertThat(why.chosenInstead()).contains("RS1");
        assertThat(why.planLoss()).hasValueSatisfying(l -> assertThat(l).isEqualByComparingTo("5"));
        assertThat(why.smallestChange()).hasValueSatisfying(c -> assertThat(c.sentence())
                .isEqualTo("A fit of 83.6 instead of 73.5 would bring the pair into the plan."));
    }

    /** Strength says −0.2 × 40 (100 − w) / 90, nearness +(exp(−10/80) − exp(−60/80)) w: even at w = 17.8. */
    @Test
    void the_smallest_change_of_a_weight_that_would_bring_the_pair_in_is_told_in_whole_points() {
        Why why = why(nearAndStrong(), "RN1", "RS2");
        assertThat(why.weightChange()).contains(new SmallestChange("WEIGHT.PROXIMITY", "10", "18",
                "A weight of 18 instead of 10 for 'Nearness', the others in proportion so that all add up to 100, would bring the pair into the plan."));
        assertThat(why.sentence()).endsWith(why.weightChange().orElseThrow().sentence());
    }

    @Test
    void a_round_with_the_weight_that_was_told_has_the_pair_and_one_with_a_point_less_has_not() {
        assertThat(supporterAtNearness(18)).isEqualTo("RS2");
        assertThat(supporterAtNearness(17)).isEqualTo("RS1");
    }

    @Test
    void no_change_of_a_weight_is_told_where_the_rival_is_better_in_everything() {
        assertThat(why(aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.8).strong("RS2", 20, 0.6), "RN1", "RS2").weightChange()).isEmpty();
    }

    @Test
    void of_two_weights_the_one_that_moves_less_is_told_also_where_a_limit_asks_for_branch_and_bound() {
        RoundBuilder round = nearAndStrong().difficulty("RN1", Topic.CANCER, org.tandem.standing.DifficultyStatus.EMERGING, 0.2)
                .strength("RS1", Topic.CANCER, 0.7).settings(s -> s.recipientLimit(OptionalInt.of(1)));
        Why why = why(round, "RN1", "RS2");
        assertThat(why.weightChange()).hasValueSatisfying(c -> {
            round.settings(s -> s.weights(nearness(Double.parseDouble(c.to())), "tried"));
            assertThat(c.rule()).isEqualTo("WEIGHT.PROXIMITY");
            assertThat(round.build().plan().pairs()).extracting(Pair::supporter).contains("RS2");
        });
    }

    private static RoundBuilder nearAndStrong() {
        return aRound().need("RN1", 0, 0.5).strong("RS1", 60, 0.8).strong("RS2", 10, 0.6);
    }

    private static String supporterAtNearness(double weight) {
        return nearAndStrong().settings(s -> s.weights(nearness(weight), "tried")).build().plan().pairs().get(0).supporter();
    }

    /** The default weights with another one of nearness, the others in proportion. */
    private static Map<Criterion, Double> nearness(double weight) {
        Map<Criterion, Double> weights = new java.util.EnumMap<>(RoundBuilder.RULES.weights());
        weights.replaceAll((c, w) -> c == Criterion.PROXIMITY ? weight : w * (100 - weight) / 90);
        return weights;
    }

    @Test
    void a_refused_pair_is_told_the_change_that_would_bring_it_about() {
        Why why = why(aRound().need("RN1", 0, 0.9).strong("RS1", 229.6, 0.8), "RN1", "RS1");
        assertThat(why.eligible()).isFalse();
        assertThat(why.planLoss()).isEmpty();
        assertThat(why.smallestChange()).contains(new SmallestChange("TOO_FAR", "200 km", "230 km",
                "230 km instead of 200 would bring the pair into the plan."));
    }

    @Test
    void a_change_that_would_not_bring_the_pair_about_is_not_promised() {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.8).strong("RS2", 1, 0.9);
        assertThat(why(round, "RN1", "RS1").smallestChange()).isEmpty();
    }

    @Test
    void a_firm_rule_has_no_change() {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p);
        Why why = why(round, "RN1", "RS1");
        assertThat(why.refusals()).extracting(Refusal::rule).containsExactly("NOT_STRONG");
        assertThat(why.smallestChange()).isEmpty();
        assertThat(why.sentence()).endsWith("No single change of the round was found that would bring the pair about.");
    }

    @Test
    void a_place_taken_by_a_higher_tier_is_won_by_one_more_place() {
        RoundBuilder round = aRound().need("RN1", 0, 0.5).need("RN2", 0, 0.9).strong("RS1", 10, 0.8)
                .difficulty("RN2", Topic.CANCER, org.tandem.standing.DifficultyStatus.PERSISTENT, 0.5)
                .settings(s -> s.topics(java.util.Set.of(Topic.URGENT_CARE)).capacity(new CapacitySettings(OptionalInt.of(1), Map.of())));
        assertThat(why(round, "RN1", "RS1").smallestChange()).hasValueSatisfying(c -> assertThat(c.sentence())
                .isEqualTo("Room for 2 pairs at Trust RS1 instead of 1 would bring the pair into the plan."));
    }

    @Test
    void a_pair_that_the_round_does_not_hold_is_refused_in_words() {
        PairingRound round = aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.8).build();
        assertThatThrownBy(() -> round.why("RS1", "RN1", Optional.of(Topic.URGENT_CARE))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The round holds no need of 'RS1' in urgent care, or 'RN1' is not in its scope.");
    }

    @Test
    void who_could_help_ranks_all_others_and_whom_could_it_help_all_needs() {
        Candidates candidates = new Candidates(aRound().need("RN1", 0, 0.5).need("RN2", 5, 0.5).strong("RS1", 150, 0.8).strong("RS2", 10, 0.8).data());
        List<Candidate> helpers = candidates.whoCouldHelp("RN1", Topic.URGENT_CARE);
        assertThat(helpers).extracting(Candidate::supporter).containsExactly("RS2", "RS1", "RN2");
        assertThat(helpers.get(2).refusals()).extracting(Refusal::rule).contains("NOT_STRONG");
        assertThat(candidates.whomCouldItHelp("RS1", Topic.URGENT_CARE)).extracting(Candidate::recipient).containsExactly("RN2", "RN1");
        assertThat(candidates.whoCouldHelp("RS1", Topic.URGENT_CARE)).extracting(Candidate::supporter).first().isEqualTo("RS2");
    }

    @Test
    void what_a_refusal_by_a_party_costs_the_plan_is_found_by_solving_without_it() {
        PartyRefusal said = new PartyRefusal("RN1", "RS1", "a dispute.", RoundBuilder.day(2024, 1, 1), RoundBuilder.day(2026, 1, 1));
        PartyRefusal idle = new PartyRefusal("RN1", "RS2", "a dispute.", RoundBuilder.day(2024, 1, 1), RoundBuilder.day(2026, 1, 1));
        RoundBuilder round = aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.8).strong("RS2", 10, 0.6).strong("RS3", 10, 0.7)
                .relations(new Relations(List.of(), List.of(), List.of(said, idle), List.of(), List.of()));
        List<RefusalCost> costs = round.build().costsOfRefusals();
        assertThat(costs).extracting(c -> c.planLoss().stripTrailingZeros().toPlainString()).containsExactly("2.5", "0");
        assertThat(costs).extracting(RefusalCost::sentence).containsExactly(
                "Trust RN1 cannot work with Trust RS1: without this the plan would be worth 2.50 more.",
                "Trust RN1 cannot work with Trust RS2: this costs the plan nothing.");
    }
}
