package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

class PlanTest {

    private static final CapacitySettings ONE_EACH = new CapacitySettings(OptionalInt.of(1), Map.of());

    @Test
    void a_need_gets_the_supporter_that_fits() {
        Plan plan = aRound().need("RN1", 0, 0.9).strong("RS1", 88, 0.8).build().plan();
        assertThat(plan.pairs()).extracting(Pair::recipient, Pair::supporter, Pair::topic).containsExactly(tuple("RN1", "RS1", Optional.of(Topic.URGENT_CARE)));
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.outcome()).isEqualTo("No other set of pairs scores higher under these rules and weights.");
        assertThat(plan.totalFit()).isEqualByComparingTo(plan.upperBound());
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void pairing_each_with_the_nearest_leaves_one_unserved_that_the_plan_serves() {
        Plan plan = threeByThree().build().plan();
        GreedyComparison simple = plan.greedyComparison();
        assertThat(plan.pairs()).extracting(Pair::recipient, Pair::supporter)
                .containsExactly(tuple("RN1", "RS1"), tuple("RN2", "RS2"), tuple("RN3", "RS3"));
        assertThat(simple.nearestServed()).isEqualTo(2);
        assertThat(simple.nearestTotal()).isLessThan(plan.totalFit());
    }

    /** RN2 lies nearest to RS3, the only one that RN3 may have; RN2 could have RS2 as well. */
    private static RoundBuilder threeByThree() {
        return aRound().need("RN1", 0, 0.9).need("RN2", 100, 0.9).need("RN3", 260, 0.9)
                .strong("RS1", 10, 0.8).strong("RS2", 30, 0.8).strong("RS3", 130, 0.8)
                .similarity("RN1", "RS2", 0.1).similarity("RN3", "RS1", 0.1).similarity("RN3", "RS2", 0.1)
                .settings(s -> s.capacity(ONE_EACH));
    }

    @Test
    void a_lower_tier_never_displaces_a_higher_one() {
        RoundBuilder round = aRound().need("RN1", 190, 0.1).need("RN2", 0, 1.0).strong("RS1", 1, 1.0).settings(s -> s.capacity(ONE_EACH));
        for (Topic topic : List.of(Topic.CANCER, Topic.ELECTIVE)) {
            round.difficulty("RN1", topic, DifficultyStatus.PERSISTENT, 0.5);
        }
        Plan plan = round.settings(s -> s.topics(java.util.Set.of(Topic.URGENT_CARE))).build().plan();
        assertThat(plan.pairs()).extracting(Pair::recipient, Pair::tier).containsExactly(tuple("RN1", 1));
        assertThat(plan.tierTotals().get(0)).isEqualByComparingTo(plan.totalFit());
        assertThat(plan.unmatched()).extracting(Unmatched::recipient, Unmatched::reason).containsExactly(tuple("RN2", "CAPACITY_TAKEN"));
        assertThat(plan.unmatched().get(0).change()).hasValueSatisfying(c -> assertThat(c.sentence())
                .isEqualTo("Room for 2 pairs at Trust RS1 instead of 1 would serve it."));
    }

    @Test
    void of_equal_plans_the_one_with_the_least_spread_of_load_is_taken() {
        Plan plan = aRound().need("RN1", 0, 0.9).need("RN2", 0, 0.9).strong("RS1", 0, 0.8).strong("RS2", 0, 0.8).build().plan();
        assertThat(plan.supporters()).extracting(SupporterLoad::odsCode, SupporterLoad::load).contains(tuple("RS1", 1), tuple("RS2", 1));
    }

    @Test
    void of_plans_equal_in_everything_the_smallest_list_of_codes_is_taken() {
        Plan plan = aRound().need("RN1", 0, 0.9).need("RN2", 0, 0.9).strong("RS1", 0, 0.8).strong("RS2", 0, 0.8)
                .settings(s -> s.capacity(ONE_EACH)).build().plan();
        assertThat(plan.pairs()).extracting(Pair::recipient, Pair::supporter).containsExactly(tuple("RN1", "RS1"), tuple("RN2", "RS2"));
    }

    @Test
    void a_need_out_of_reach_is_told_which_distance_would_serve_it() {
        Plan plan = aRound().need("RN1", 0, 0.9).strong("RS1", 189.6, 0.8).settings(s -> s.maxDistanceKm(150)).build().plan();
        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.totalFit()).isEqualByComparingTo(BigDecimal.ZERO);
        Unmatched unmatched = plan.unmatched().get(0);
        assertThat(unmatched.reason()).isEqualTo("TOO_FAR");
        assertThat(unmatched.sentence()).contains("190 km away; the limit for topic support is 150 km.", "190 km instead of 150 would serve it.");
        assertThat(unmatched.change()).contains(new SmallestChange("TOO_FAR", "150 km", "190 km", "190 km instead of 150 would serve it."));
    }

    @Test
    void a_need_without_any_strong_provider_says_so() {
        Plan plan = aRound().need("RN1", 0, 0.9).need("RN2", 0, 0.9).build().plan();
        assertThat(plan.unmatched()).extracting(Unmatched::reason).containsOnly("NOT_STRONG");
        assertThat(plan.unmatched().get(0).change()).isEmpty();
    }

    @Test
    void a_locked_pair_stands_in_the_plan_though_another_is_better() {
        Plan plan = aRound().need("RN1", 0, 0.9).strong("RS1", 1, 0.8).strong("RS2", 150, 0.6)
                .settings(s -> s.locks(List.of(PairSelector.pair("RN1", "RS2")))).build().plan();
        assertThat(plan.pairs()).extracting(Pair::supporter, Pair::locked).containsExactly(tuple("RS2", true));
        assertThat(plan.optimal()).isTrue();
    }

    @Test
    void a_lock_that_a_rule_forbids_makes_the_round_infeasible_with_the_rule_in_the_sentence() {
        PairingRound round = aRound().need("RN1", 0, 0.9).strong("RS2", 250, 0.6)
                .settings(s -> s.locks(List.of(PairSelector.pair("RN1", "RS2")))).build();
        assertThat(round.conflicts()).singleElement().satisfies(r -> assertThat(r.sentence()).contains("250 km away", "set the rule aside"));
        org.assertj.core.api.Assertions.assertThatThrownBy(round::plan).isInstanceOf(InfeasibleRound.class);
    }

    @Test
    void a_pair_without_rivals_is_firm_and_a_tie_is_near() {
        Plan firm = aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.9).strong("RS2", 150, 0.3).build().plan();
        assertThat(firm.pairs().get(0).robustness()).isEqualTo(new Robustness(1000, 1000, "firm"));
        Plan near = aRound().need("RN1", 0, 0.9).strong("RS1", 40, 0.70).strong("RS2", 20, 0.67).build().plan();
        assertThat(near.pairs().get(0).robustness().kept()).isBetween(1, 999);
    }

    @Test
    void one_more_place_is_worth_what_the_unserved_need_would_bring() {
        Plan plan = aRound().need("RN1", 0, 0.9).need("RN2", 0, 0.5).strong("RS1", 10, 0.9).settings(s -> s.capacity(ONE_EACH)).build().plan();
        BigDecimal fit = plan.pairs().get(0).fit();
        SupporterLoad load = plan.supporters().stream().filter(s -> s.odsCode().equals("RS1")).findFirst().orElseThrow();
        assertThat(load.valueOfOneMore()).isEqualByComparingTo(fit.multiply(new BigDecimal("0.5")));
        assertThat(load.load()).isEqualTo(1);
    }

    @Test
    void one_more_place_at_a_supporter_that_is_full_before_the_round_has_a_value_too() {
        Commitment two = new Commitment("RX9", "RS1", "BUDDYING", java.util.Set.of(Topic.CANCER, Topic.ELECTIVE), RoundBuilder.day(2024, 1, 1),
                null, "register");
        Plan plan = aRound().need("RN1", 0, 1.0).strong("RS1", 0, 0.8).strong("RS2", 340, 0.9)
                .relations(new Relations(List.of(), List.of(two), List.of(), List.of(), List.of())).build().plan();
        SupporterLoad full = plan.supporters().stream().filter(s -> s.odsCode().equals("RS1")).findFirst().orElseThrow();
        assertThat(full.load()).isEqualTo(2);
        assertThat(full.valueOfOneMore()).isPositive();
        assertThat(plan.unmatched().get(0).change()).hasValueSatisfying(c -> assertThat(c.sentence())
                .isEqualTo("Room for 3 pairs at Trust RS1 instead of 2 would serve it."));
    }

    @Test
    void fairness_counts_needs_and_pairs_by_type_size_and_deprivation_of_the_recipients() {
        Plan plan = aRound().provider("RN1", 0, p -> p.withContext("FTE staff", 1000).withContext("Deprivation", 30))
                .provider("RN2", 0, p -> p.withContext("FTE staff", 5000).withContext("Deprivation", 10))
                .provider("RN3", 300, p -> p.withContext("FTE staff", 9000))
                .difficulty("RN1", Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, 0.5).difficulty("RN2", Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, 0.5)
                .difficulty("RN3", Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, 0.5).strong("RS1", 0, 0.8).build().plan();
        assertThat(plan.fairness().groups()).extracting(g -> "%s %s: %d of %d".formatted(g.by(), g.name(), g.served(), g.needs())).containsExactly(
                "TYPE acute trusts: 2 of 3", "SIZE lowest third: 1 of 1", "SIZE middle third: 1 of 1", "SIZE highest third: 0 of 1",
                "DEPRIVATION lowest third: 1 of 1", "DEPRIVATION middle third: 1 of 1", "DEPRIVATION not known: 0 of 1");
        assertThat(plan.fairness().groups().get(0).meanFit()).contains(plan.pairs().get(0).fit());
    }
}
