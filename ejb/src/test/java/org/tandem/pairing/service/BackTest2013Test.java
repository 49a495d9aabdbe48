package org.tandem.pairing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.DroppedCriterion;
import org.tandem.pairing.Need;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Refusal;
import org.tandem.pairing.RoundData;
import org.tandem.provider.ComparatorGroup;
import org.tandem.standing.DifficultyStatus;

/**
 * History as a check: what Tandem says of the support partners that trusts in special measures were given in 2013. The result is
 * held here and published in {@code docs/back-test-2013.md}, whatever it says. Needs ../shared.
 */
class BackTest2013Test {

    private static final Path PUBLISHED = Path.of("../docs/back-test-2013.md");
    private static final String COMPUTED = "## The pairs\n\n";

    private static RoundData data;
    private static PairingRound round;
    private static Plan plan;
    private static List<HistoricalPair.Place> places;

    @BeforeAll
    static void the_round_of_the_trusts_then_in_special_measures_is_solved() {
        Set<String> recipients = AnnualPanel.csv("data/real/buddying/keogh_special_measures_2013.csv").stream()
                .filter(r -> r.get("special_measures_july_2013").equals("yes")).map(r -> r.get("ods")).collect(Collectors.toCollection(TreeSet::new));
        data = Year2013.data(recipients);
        round = Year2013.round(data, recipients);
        plan = round.plan();
        places = HistoricalPair.confirmed().stream().map(p -> p.in(round)).toList();
    }

    private static HistoricalPair.Place of(String recipient) {
        return places.stream().filter(p -> p.pair().recipient().equals(recipient)).findFirst().orElseThrow();
    }

    @Test
    void the_recipients_are_the_eleven_trusts_that_the_scope_names() {
        assertThat(round.needs()).extracting(Need::recipient)
                .containsExactly("RDD", "RJF", "RJL", "RK5", "RLT", "RMP", "RNL", "RPA", "RWD", "RXQ", "RXR");
        assertThat(round.needs()).allMatch(n -> n.tier() == 1);
        assertThat(places).hasSize(6);
    }

    /** From the rows of the panel by hand: the share of the year, its place among acute trusts with figures in both years. */
    @ParameterizedTest
    @CsvSource({"RDD,URGENT_CARE,PERSISTENT", "RXQ,URGENT_CARE,PERSISTENT", "RNL,ELECTIVE,PERSISTENT", "RDD,ELECTIVE,PERSISTENT", "RLT,URGENT_CARE,NONE",
            "RXR,ELECTIVE,NONE", "RPA,MORTALITY,NOT_ENOUGH_DATA"})
    void the_annual_panel_gives_standings(String provider, Topic topic, DifficultyStatus difficulty) {
        assertThat(data.standings().of(provider, topic).orElseThrow().difficulty()).isEqualTo(difficulty);
    }

    @Test
    void codes_of_then_are_used_as_they_were_and_successors_are_known() {
        assertThat(data.panel().providers().outOfPredecessor("RNL")).extracting("successor").containsExactly("RNN");
        assertThat(data.panel().providers().outOfPredecessor("RDD")).extracting("successor").containsExactly("RAJ");
        assertThat(round.candidates()).extracting(Candidate::supporter).doesNotContain("R0A", "R0B").contains("RNL", "RW3", "RM2");
        assertThat(data.panel().providers().get("RNL").group()).isEqualTo(ComparatorGroup.ACUTE);
    }

    @ParameterizedTest
    @CsvSource({"RNL,RTF,1,4,57.557689,''", "RXR,RTD,101,32,46.927734,TOO_FAR", "RDD,RAL,33,9,68.004133,IN_DIFFICULTY",
            "RXQ,RM3,205,13,40.495467,TOO_FAR", "RWD,RHQ,25,6,59.817467,NOT_STRONG", "RLT,RRK,82,55,57.723600,CONTEXT_TOO_DIFFERENT"})
    void each_confirmed_pair_has_its_rank_its_fit_and_its_reasons(String recipient, String supporter, int rank, long eligible, String fit, String refusals) {
        HistoricalPair.Place place = of(recipient);
        assertThat(place.pair().supporter()).isEqualTo(supporter);
        assertThat(place.rank()).isEqualTo(rank);
        assertThat(place.of()).isEqualTo(226);
        assertThat(place.eligible()).isEqualTo(eligible);
        assertThat(place.candidate().fit().value()).isEqualByComparingTo(fit);
        assertThat(place.candidate().refusals()).extracting(Refusal::rule).containsExactlyElementsOf(Arrays.stream(refusals.split(" ")).filter(r -> !r.isEmpty()).toList());
        assertThat(place.why().eligible()).isEqualTo(refusals.isEmpty());
    }

    @Test
    void one_of_the_six_stands_in_the_plan_which_is_proven_best() {
        assertThat(plan.optimal()).isTrue();
        assertThat(plan.pairs()).hasSize(11);
        assertThat(places.stream().filter(p -> p.why().chosen())).extracting(p -> p.pair().recipient()).containsExactly("RNL");
    }

    @Test
    void what_nobody_assessed_then_counts_for_nobody_and_strength_is_known_for_too_few() {
        assertThat(plan.droppedCriteria()).extracting(DroppedCriterion::criterion).extracting(Enum::name).containsExactlyInAnyOrder("COMPLEMENTARITY", "WILLINGNESS",
                "LEADERSHIP_EFFECTIVENESS", "BOARD_GOVERNANCE", "FINANCIAL_PERFORMANCE");
    }

    @Test
    void the_published_back_test_says_what_is_computed() throws IOException {
        String sections = places.stream().map(p -> HistoricalPair.section(p, data)).collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/back-test-2013.md"), sections);
        String published = Files.readString(PUBLISHED);
        assertThat(published.substring(published.indexOf(COMPUTED) + COMPUTED.length()).strip()).isEqualTo(sections.strip());
    }
}
