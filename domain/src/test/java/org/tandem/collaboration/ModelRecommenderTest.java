package org.tandem.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.collaboration.ModelCatalogueTest.SHIPPED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tandem.collaboration.Recommendation.Option;

/**
 * The recommender on a table of situations, whose outcome was reasoned from the rules and the table of the reference (the
 * last column says how), and on situations drawn at random.
 */
class ModelRecommenderTest {

    private static final List<String> BARRIERS = SHIPPED.models().stream().flatMap(m -> m.barriers().stream()).map(Barrier::code).distinct().sorted().toList();

    private static Recommendation recommend(Situation situation) {
        return new ModelRecommender(SHIPPED).recommend(situation);
    }

    private static List<String> ranked(Recommendation r) {
        return r.options().stream().filter(o -> o.rank() > 0).map(o -> o.model().code()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/tandem/collaboration/situations.csv", numLinesToSkip = 1, maxCharsPerColumn = 500)
    void the_models_of_a_situation_stand_as_reasoned(ArgumentsAccessor row) {
        Recommendation r = recommend(situation(row));
        List<String> ranked = ranked(r);
        assertThat(ranked).hasSize(row.getInteger(8));
        assertThat(r.removed()).hasSize(21 - ranked.size());
        List<String> first = new ArrayList<>();
        for (int i = 9; i <= 11; i++) {
            if (row.getString(i) != null) {
                first.add(row.getString(i));
            }
        }
        assertThat(ranked.subList(0, Math.min(3, ranked.size()))).isEqualTo(first);
        assertThat(r.lightestAdequate()).isEqualTo(first.isEmpty() ? "STAND_ALONE" : first.get(0));
    }

    private static Situation situation(ArgumentsAccessor row) {
        String flags = text(row, 2);
        return new Situation(priorities(text(row, 1)), flags.contains("parents"), flags.contains("noTransfer"), row.getInteger(3), row.getInteger(4),
                row.getString(5) == null ? null : CostBand.valueOf(row.getString(5)),
                row.getString(6) == null ? SHIPPED.rules().leastBenefit() : row.getInteger(6),
                flags.contains("notEligible") ? "It is itself in difficulty there." : null,
                text(row, 7).isEmpty() ? Set.of() : Set.of(text(row, 7).split(" ")));
    }

    private static Map<ProfilePart, Double> priorities(String text) {
        if (text.isEmpty()) {
            return SHIPPED.rules().priorities();
        }
        Map<ProfilePart, Double> priorities = new EnumMap<>(ProfilePart.class);
        Arrays.stream(text.split(" ")).map(p -> p.split("=")).forEach(p -> priorities.put(ProfilePart.valueOf(p[0]), Double.valueOf(p[1])));
        return priorities;
    }

    private static String text(ArgumentsAccessor row, int column) {
        return row.getString(column) == null ? "" : row.getString(column);
    }

    private static Situation drawn(SplittableRandom random) {
        Map<ProfilePart, Double> priorities = new EnumMap<>(ProfilePart.class);
        for (ProfilePart part : ProfilePart.values()) {
            priorities.put(part, (double) random.nextInt(1, 50));
        }
        Set<String> barriers = new TreeSet<>();
        if (random.nextBoolean()) {
            barriers.add(BARRIERS.get(random.nextInt(BARRIERS.size())));
        }
        return new Situation(priorities, random.nextBoolean(), random.nextBoolean(), random.nextBoolean() ? null : random.nextInt(1, 6),
                random.nextBoolean() ? null : random.nextInt(0, 20), random.nextBoolean() ? null : CostBand.values()[random.nextInt(4)],
                random.nextInt(1, 5), random.nextInt(3) == 0 ? "It is itself in difficulty there." : null, barriers);
    }

    private static Situation loosened(Situation s) {
        return new Situation(s.priorities(), false, false, null, null, null, 1, null, Set.of());
    }

    private static Situation with(Situation s, ProfilePart part, double weight) {
        Map<ProfilePart, Double> priorities = new EnumMap<>(s.priorities());
        priorities.put(part, weight);
        return new Situation(priorities, s.parentsMustSurvive(), s.noTransfer(), s.maxControlConceded(), s.startWithinMonths(), s.maxCostBand(),
                s.leastBenefit(), s.supporterObjection(), s.unmitigatedBarriers());
    }

    @Test
    void a_gate_never_adds_a_model_and_says_why_it_takes_one_out() {
        SplittableRandom random = new SplittableRandom(20260101);
        for (int i = 0; i < 150; i++) {
            Situation tight = drawn(random);
            Recommendation r = recommend(tight);
            assertThat(ranked(recommend(loosened(tight)))).containsAll(ranked(r));
            assertThat(r.removed()).allSatisfy(gone -> assertThat(gone.sentence()).isNotBlank().endsWith("."));
            assertThat(r.options().size() + r.removed().size()).isEqualTo(22);
        }
    }

    @Test
    void the_parts_add_up_to_the_score_and_the_score_lies_between_0_and_1() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 60; i++) {
            assertThat(recommend(drawn(random)).options()).allSatisfy(o -> {
                assertThat(o.parts().stream().map(Recommendation.Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(o.score());
                assertThat(o.score()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(1.000004));
                assertThat(o.parts()).hasSize(ProfilePart.values().length);
            });
        }
    }

    @Test
    void a_heavier_priority_on_speed_lets_no_more_models_score_above_the_quickest() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 100; i++) {
            Situation s = drawn(random);
            Recommendation light = recommend(with(s, ProfilePart.SPEED, 5));
            Recommendation heavy = recommend(with(s, ProfilePart.SPEED, 40));
            light.options().stream().filter(o -> o.rank() > 0).map(o -> o.model().setUp().middle()).min(Double::compare).ifPresent(quickest ->
                    light.options().stream().filter(o -> o.rank() > 0 && o.model().setUp().middle() == quickest).forEach(o ->
                            assertThat(above(heavy, o)).as(o.model().code() + " in " + s).isLessThanOrEqualTo(above(light, o))));
        }
    }

    /** Ranked options that score higher by more than the rounding of the parts. */
    private static long above(Recommendation r, Option option) {
        BigDecimal own = r.options().stream().filter(o -> o.model().equals(option.model())).findFirst().orElseThrow().score();
        return r.options().stream().filter(o -> o.rank() > 0 && o.score().subtract(own).doubleValue() > 0.00001).count();
    }

    @Test
    void the_order_of_the_catalogue_makes_no_difference() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 60; i++) {
            Situation s = drawn(random);
            List<CollaborationModel> mixed = new ArrayList<>(SHIPPED.models());
            Collections.shuffle(mixed, new Random(i));
            ModelCatalogue other = new ModelCatalogue(SHIPPED.version(), SHIPPED.validFrom(), SHIPPED.rules(), mixed);
            assertThat(new ModelRecommender(other).recommend(s)).isEqualTo(recommend(s));
        }
    }

    @Test
    void of_two_neighbours_in_the_order_the_second_is_lighter_only_beyond_the_margin() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 100; i++) {
            List<Option> ranked = recommend(drawn(random)).options().stream().filter(o -> o.rank() > 0).toList();
            for (int k = 1; k < ranked.size(); k++) {
                Option before = ranked.get(k - 1);
                Option after = ranked.get(k);
                if (after.model().ordinals().organisationalChange() < before.model().ordinals().organisationalChange()) {
                    assertThat(after.score()).isLessThan(before.score());
                }
            }
        }
    }

    @Test
    void the_baseline_stands_last_without_rank_whatever_is_asked() {
        SplittableRandom random = new SplittableRandom(19);
        for (int i = 0; i < 100; i++) {
            List<Option> options = recommend(drawn(random)).options();
            assertThat(options.get(options.size() - 1).model().isBaseline()).isTrue();
            assertThat(options.get(options.size() - 1).rank()).isZero();
        }
    }

    @Test
    void nothing_is_called_best_and_few_options_are_said_to_be_few() {
        Recommendation none = recommend(new Situation(SHIPPED.rules().priorities(), false, false, null, 0, null, 2, null, Set.of()));
        assertThat(none.sentences()).anySatisfy(s -> assertThat(s).startsWith("No model is proven best"))
                .anySatisfy(s -> assertThat(s).startsWith("No model passes all the limits"));
        Recommendation one = recommend(new Situation(SHIPPED.rules().priorities(), false, false, null, 1, null, 2, null, Set.of()));
        assertThat(one.sentences()).anySatisfy(s -> assertThat(s).startsWith("Only one model passes the limits"));
    }

    @Test
    void a_set_up_that_may_take_too_long_and_advice_to_take_are_said() {
        Recommendation r = recommend(new Situation(SHIPPED.rules().priorities(), false, false, null, 6, null, 4, null, Set.of()));
        assertThat(r.options().get(0).model().code()).isEqualTo("MANAGEMENT_CONTRACT");
        assertThat(r.options().get(0).cautions()).hasSize(2).anySatisfy(c -> assertThat(c).contains("up to 12 months"));
    }
}
