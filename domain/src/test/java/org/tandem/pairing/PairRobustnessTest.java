package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.SizeDraws;
import org.tandem.standing.Sizes;

/** How often pairs stand when weights and figures vary. */
class PairRobustnessTest {

    /** Strengths drawn evenly so far to both sides of what is published; needs stand. */
    private static SizeDraws within(double spread, Map<String, Double> published) {
        return new SizeDraws() {

            @Override
            public Sizes published() {
                return strengths(published);
            }

            @Override
            public Sizes draw(RandomGenerator random) {
                Map<String, Double> drawn = new java.util.TreeMap<>(published);
                drawn.replaceAll((code, s) -> s + spread * (2 * random.nextDouble() - 1));
                return strengths(drawn);
            }
        };
    }

    private static Sizes strengths(Map<String, Double> byProvider) {
        return new Sizes() {

            @Override
            public OptionalDouble ofNeed(String provider, Topic topic) {
                return OptionalDouble.empty();
            }

            @Override
            public OptionalDouble ofStrength(String provider, Topic topic) {
                return byProvider.containsKey(provider) ? OptionalDouble.of(byProvider.get(provider)) : OptionalDouble.empty();
            }
        };
    }

    /** Two supporters at one place, one of them a little stronger. */
    private static RoundBuilder nearTie() {
        return aRound().need("RN1", 0, 0.9).strong("RS1", 40, 0.70).strong("RS2", 40, 0.68);
    }

    private static Robustness robustness(RoundBuilder round) {
        return round.build().plan().pairs().get(0).robustness();
    }

    private static PairRobustness.Tried tried(RoundBuilder round) {
        RoundContext context = new RoundContext(round.data(), round.settings());
        return new PairRobustness(new Solved(new Evaluation(context, new Needs(context).inScope()), Solvers.USUAL), Solvers.USUAL).tried(SolveProgress.UNHEARD);
    }

    @Test
    void a_pair_that_is_better_in_one_criterion_and_as_good_in_all_others_wins_under_every_weight() {
        assertThat(robustness(nearTie())).isEqualTo(new Robustness(1000, 1000, "firm"));
    }

    @Test
    void a_pair_with_its_like_beside_it_is_not_lost_to_the_tie() {
        assertThat(robustness(aRound().need("RN1", 0, 0.9).strong("RS1", 40, 0.7).strong("RS2", 40, 0.7)).share()).isEqualTo(1);
    }

    @Test
    void the_more_uncertain_the_figures_the_less_robust_is_a_near_tie() {
        Map<String, Double> published = Map.of("RS1", 0.70, "RS2", 0.68);
        double certain = robustness(nearTie().figures(topics -> within(0.005, published))).share();
        double less = robustness(nearTie().figures(topics -> within(0.03, published))).share();
        double least = robustness(nearTie().figures(topics -> within(0.20, published))).share();
        assertThat(certain).isEqualTo(1);
        assertThat(less).isLessThan(certain);
        assertThat(least).isLessThan(less).isGreaterThan(0.5);
        assertThat(less).as("RS1 leads where one triangular deviation stays under 0.02 of 0.06").isBetween(0.75, 0.81);
    }

    @Test
    void a_strength_that_a_lead_set_does_not_vary_with_the_figures() {
        Map<String, Double> ofFigures = Map.of("RS1", 0.2, "RS2", 0.1);
        assertThat(robustness(nearTie().figures(topics -> within(0.9, ofFigures))).share()).isEqualTo(1);
    }

    @Test
    void where_all_needs_can_be_served_the_shares_of_the_possible_supporters_of_each_add_up_to_all_variations() {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).need("RN2", 30, 0.5).strong("RS1", 10, 0.7).strong("RS2", 25, 0.72).strong("RS3", 60, 0.9);
        PairRobustness.Tried tried = tried(round);
        assertThat(tried.draws()).isEqualTo(1000);
        assertThat(tried.kept().size()).isGreaterThan(2);
        for (String recipient : new String[] {"RN1", "RN2"}) {
            assertThat(tried.kept().entrySet().stream().filter(e -> e.getKey().recipient().equals(recipient)).mapToInt(Map.Entry::getValue).sum())
                    .isEqualTo(tried.draws());
        }
    }

    @Test
    void the_same_seed_gives_the_same_shares_and_another_seed_others() {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).need("RN2", 30, 0.5).strong("RS1", 40, 0.70).strong("RS2", 20, 0.60);
        Plan plan = round.build().plan();
        assertThat(round.build().plan()).isEqualTo(plan);
        Plan other = round.settings(s -> s.seed(2)).build().plan();
        assertThat(other.pairs().get(0).robustness().kept()).isNotEqualTo(plan.pairs().get(0).robustness().kept())
                .isBetween(plan.pairs().get(0).robustness().kept() - 100, plan.pairs().get(0).robustness().kept() + 100);
    }

    @Test
    void a_limit_that_may_bind_asks_for_a_hundred_variations() {
        RoundBuilder round = aRound().provider("RN1", 0, p -> p);
        for (Topic topic : new Topic[] {Topic.URGENT_CARE, Topic.CANCER}) {
            round.difficulty("RN1", topic, DifficultyStatus.PERSISTENT, 0.5).strength("RS1", topic, 0.8);
        }
        round.provider("RS1", 10, p -> p).settings(s -> s.recipientLimit(OptionalInt.of(1)));
        assertThat(robustness(round)).isEqualTo(new Robustness(100, 100, "firm"));
    }
}
