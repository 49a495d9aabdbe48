package org.tandem.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.access.Role;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.Pair;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Refusal;
import org.tandem.pairing.Relations;
import org.tandem.pairing.RoadMinutes;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.Why;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.FiguresWithinIntervals;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;

/** What the stories say about pairs is true of the generated figures under the rules. */
class PairingStoriesTest {

    private static final RoundData DATA = data();
    private static final PairingRound MAIN = round("main");
    private static final Plan PLAN = MAIN.plan();

    @Test
    void both_rounds_are_solved_to_a_proven_optimum() {
        assertThat(PLAN.optimal()).isTrue();
        assertThat(round("three-by-three").plan().optimal()).isTrue();
    }

    @Test
    void story_1_marlbrook_and_ashdale_are_paired_in_more_than_90_per_cent_of_the_variations() {
        Pair pair = pair("ZM01", Topic.URGENT_CARE);
        assertThat(pair.supporter()).isEqualTo("ZM02");
        assertThat(pair.distanceKm().orElseThrow()).isCloseTo(88, within(0.5));
        assertThat(pair.robustness().share()).isGreaterThan(0.9);
        assertThat(pair.alternatives()).as("the pair was chosen and not the only one possible").isNotEmpty();
    }

    @Test
    void story_4_thornley_is_refused_with_one_of_four_quarters() {
        assertThat(MAIN.why("ZM01", "ZM03", Optional.of(Topic.URGENT_CARE)).refusals()).singleElement().satisfies(r -> {
            assertThat(r.rule()).isEqualTo("NOT_STRONG");
            assertThat(r.sentence()).contains("1 of the last 4 quarters");
        });
    }

    @Test
    void story_5_st_brannoc_is_refused_as_another_type() {
        Why why = MAIN.why("ZM01", "ZM41", Optional.of(Topic.URGENT_CARE));
        assertThat(why.eligible()).isFalse();
        assertThat(why.refusals()).extracting(Refusal::rule).startsWith("TYPE_MISMATCH");
    }

    @Test
    void story_6_northmere_carries_two_of_two_pairs_and_the_guard_speaks_beside_both() {
        SupporterLoad load = PLAN.supporters().stream().filter(s -> s.odsCode().equals("ZM17")).findFirst().orElseThrow();
        assertThat(load.load()).isEqualTo(2);
        assertThat(load.capacity()).isEqualTo(2);
        assertThat(PLAN.pairs()).filteredOn(p -> p.supporter().equals("ZM17")).hasSize(2).allSatisfy(p -> {
            assertThat(p.topic()).contains(Topic.CANCER);
            assertThat(p.warnings()).anyMatch(w -> w.startsWith("Supporter guard:") && w.contains("7.0 points")
                    && w.contains("from 76.0 % to 69.0 %"));
        });
    }

    @Test
    void story_8_nearest_first_leaves_wrayburn_unserved_and_is_worth_less() {
        PairingRound round = round("three-by-three");
        Plan plan = round.plan();
        assertThat(plan.pairs()).extracting(Pair::recipient).containsExactly("ZM12", "ZM14", "ZM16");
        assertThat(plan.totalFit().doubleValue() / 100).isCloseTo(2.31, within(0.005));
        assertThat(plan.greedyComparison().nearestServed()).isEqualTo(2);
        assertThat(plan.greedyComparison().nearestTotal().doubleValue() / 100).isCloseTo(1.94, within(0.005));

        List<Candidate> ofWrayburn = round.candidates().stream().filter(c -> c.recipient().equals("ZM12") && c.eligible()).toList();
        assertThat(ofWrayburn).as("the only support partner that Wrayburn may have is nearer to Stonemarsh").singleElement()
                .satisfies(c -> assertThat(c.distanceKm().orElseThrow()).isGreaterThan(candidate(round, "ZM14", c.supporter()).distanceKm().orElseThrow()));
    }

    @Test
    void story_9_the_pair_of_lydford_holds_in_43_per_cent_of_the_variations() {
        Pair pair = pair("ZM35", Topic.ELECTIVE);
        assertThat(pair.supporter()).isEqualTo("ZM08");
        assertThat(pair.robustness().share()).isBetween(0.43, 0.44);
        assertThat(pair.robustness().words()).startsWith("near tie");
        assertThat(pair.alternatives()).extracting(a -> a.supporter()).contains("ZM32", "ZM06");
    }

    @Test
    void story_10_cape_morrin_is_unmatched_and_190_km_would_serve_it() {
        Unmatched cape = PLAN.unmatched().stream().filter(u -> u.recipient().equals("ZM37")).findFirst().orElseThrow();
        assertThat(cape.reason()).isEqualTo("TOO_FAR");
        assertThat(cape.change().orElseThrow().sentence()).isEqualTo("190 km instead of 150 would serve it.");
    }

    @Test
    void story_10_haverbridge_and_ludworth_are_refused_for_their_one_leadership_alone() {
        assertThat(MAIN.why("ZM10", "ZM11", Optional.of(Topic.URGENT_CARE)).refusals()).extracting(Refusal::rule).containsExactly("SAME_LEADERSHIP");
    }

    @Test
    void every_decision_of_the_script_is_about_a_pair_of_its_plan() {
        for (DemonstrationRound round : DemonstrationRound.all()) {
            List<String> pairs = round(round.key()).plan().pairs().stream().map(p -> p.recipient() + p.supporter() + p.topic().orElseThrow()).toList();
            assertThat(pairs).containsAll(round.decisions().stream().map(d -> d.recipient() + d.supporter() + d.topic()).toList());
        }
        assertThat(DemonstrationRound.all().get(0).decisions()).flatExtracting(d -> d.steps().stream().map(DemonstrationDecision.Step::verb).toList())
                .contains("PROPOSE", "ACCEPT", "DECLINE");
    }

    @Test
    void both_sides_of_every_proposed_pair_have_somebody_who_can_answer_for_them() {
        Set<String> answered = DemonstrationUser.everybody().stream().filter(u -> u.roles().contains(Role.TRUST_SIGNATORY))
                .flatMap(u -> u.scope().ownProvider().stream()).collect(Collectors.toSet());
        List<String> parties = DemonstrationRound.all().stream().flatMap(r -> r.decisions().stream())
                .flatMap(d -> Stream.of(d.recipient(), d.supporter())).toList();
        assertThat(parties).hasSizeGreaterThanOrEqualTo(8);
        assertThat(answered).containsAll(parties);
        assertThat(DemonstrationUser.everybody()).extracting(DemonstrationUser::name).doesNotHaveDuplicates();
    }

    @Test
    void every_story_stands_on_the_card_of_a_user_and_every_user_has_a_story() {
        assertThat(Story.all()).extracting(Story::number).containsOnly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Set.copyOf(Story.all().stream().map(Story::user).toList()))
                .isEqualTo(Set.copyOf(DemonstrationUser.ALL.stream().map(DemonstrationUser::name).toList()));
    }

    @Test
    void every_round_and_file_that_a_story_points_at_exists() {
        List<String> rounds = DemonstrationRound.all().stream().map(DemonstrationRound::key).toList();
        List<String> files = DemonstrationSet.generate().stream().map(DemonstrationFile::fileName).toList();
        Story.all().forEach(s -> {
            assertThat(rounds).contains(s.parameters().getOrDefault("round", "main"));
            assertThat(files).contains(s.parameters().getOrDefault("file", "etr.csv"));
        });
    }

    private static Pair pair(String recipient, Topic topic) {
        return PLAN.pairs().stream().filter(p -> p.recipient().equals(recipient) && p.topic().equals(Optional.of(topic))).findFirst().orElseThrow();
    }

    private static Candidate candidate(PairingRound round, String recipient, String supporter) {
        return round.candidates().stream().filter(c -> c.recipient().equals(recipient) && c.supporter().equals(supporter)).findFirst().orElseThrow();
    }

    private static PairingRound round(String key) {
        return new PairingRound(DATA, DemonstrationRound.all().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow().settings());
    }

    private static RoundData data() {
        Panel panel = DemonstrationPanel.asLoaded();
        Period asOf = Period.month(2025, 3);
        Relations relations = new Relations(DemonstrationLinks.all(), List.of(), List.of(), List.of(), List.of());
        StandingRules standing = JsonFiles.read(StandingRules.RESOURCE, StandingRules.class);
        return new RoundData(panel, new StandingCalculation().computeAsOf(panel, standing, asOf),
                JsonFiles.read(PairingRules.RESOURCE, PairingRules.class), relations,
                new PeerContextSimilarity(panel.providers(), asOf.lastDay()), RoadMinutes.UNKNOWN,
                new FiguresWithinIntervals(panel, standing, asOf));
    }
}
