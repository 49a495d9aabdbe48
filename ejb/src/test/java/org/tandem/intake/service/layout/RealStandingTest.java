package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PublishedFigures;
import org.tandem.indicator.Topic;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StandingRules;
import org.tandem.standing.Standings;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/**
 * Standing at March 2025 from every published file that reaches it, read as an import reads them: urgent care and sickness by
 * month from April 2024, cancer from April 2024, the staff survey from 2021, beds of two quarters. No file of the waiting lists,
 * of diagnostics or of mortality reaches it.
 */
class RealStandingTest {

    private static final Period MARCH_2025 = Period.month(2025, 3);

    private static Panel panel;
    private static Standings standings;

    @BeforeAll
    static void readAll() {
        List<RegistryRows> registry = new ArrayList<>();
        Map<String, List<PublishedFigures.Part>> parts = new TreeMap<>();
        int release = 0;
        for (Path file : files()) {
            LayoutContent content = read(file);
            release++;
            registry.add(content.registry());
            Precedence precedence = new Precedence(LocalDate.of(2025, 7, 1), content.layout().rank(), "%064d".formatted(release));
            for (Map.Entry<String, List<Observation>> e : content.observations().stream().collect(Collectors.groupingBy(Observation::indicator)).entrySet()) {
                parts.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(new PublishedFigures.Part(release, precedence, e.getValue()));
            }
        }
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        parts.forEach((indicator, list) -> blocks.put(indicator, PublishedFigures.block(indicator, list)));
        panel = new Panel(new DataVersion(1), RegistryProjection.of(registry, List.of()), new ShippedCatalogue().catalogue(), blocks);
        standings = new StandingCalculation().computeAsOf(panel, ShippedFile.read(StandingRules.RESOURCE, StandingRules.class), MARCH_2025);
    }

    private static List<Path> files() {
        return Stream.of(List.of(SharedFiles.path("data/real/ods/types/open_trust_types.csv"), SharedFiles.path("data/real/ods/successors/trust_changes.csv"),
                        SharedFiles.path("data/real/ods/2026-04/etr.csv")), SharedFiles.in("data/real/ae/csv"), SharedFiles.in("data/real/sickness"),
                SharedFiles.in("data/real/cancer").stream().filter(f -> f.getFileName().toString().contains("Extract")).toList(),
                SharedFiles.in("data/real/beds").stream().filter(f -> f.getFileName().toString().contains("2024-25")).toList(),
                SharedFiles.in("data/real/staff-survey")).flatMap(List::stream).toList();
    }

    private static LayoutContent read(Path file) {
        try {
            return Seeds.FILES.read(file, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TopicStanding> of(ComparatorGroup group, Topic topic) {
        return standings.all().stream().filter(s -> panel.providers().get(s.provider()).group() == group).flatMap(s -> s.in(topic).stream()).toList();
    }

    /** Statuses in the order PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, NOT_ENOUGH_DATA, then how many are STRONG. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"ACUTE,URGENT_CARE,15,4,14,0,85,0,20", "ACUTE,CANCER,17,2,14,1,84,1,17", "ACUTE,WORKFORCE,15,5,13,1,85,0,15",
            "ACUTE_SPECIALIST,WORKFORCE,2,0,1,0,11,2,1", "MENTAL_HEALTH_COMMUNITY,WORKFORCE,6,3,6,1,41,0,7",
            "ACUTE_SPECIALIST,URGENT_CARE,0,0,0,0,0,6,0", "ACUTE_SPECIALIST,CANCER,0,0,0,0,0,15,0", "MENTAL_HEALTH_COMMUNITY,URGENT_CARE,0,0,0,0,0,17,0",
            "MENTAL_HEALTH_COMMUNITY,CANCER,0,0,0,0,0,2,0", "AMBULANCE,URGENT_CARE,0,0,0,0,0,1,0", "AMBULANCE,WORKFORCE,0,0,0,0,0,10,0",
            "ACUTE,FLOW,0,0,0,0,0,119,0", "ACUTE_SPECIALIST,FLOW,0,0,0,0,0,16,0", "MENTAL_HEALTH_COMMUNITY,FLOW,0,0,0,0,0,19,0",
            "ACUTE,FINANCE,0,0,0,0,0,119,0"})
    void the_counts_by_topic_and_status_stay_as_they_are(ComparatorGroup group, Topic topic, long persistent, long emerging, long watch,
                                                         long recovering, long none, long notEnough, long strong) {
        List<TopicStanding> found = of(group, topic);
        Map<DifficultyStatus, Long> counts = found.stream().collect(Collectors.groupingBy(TopicStanding::difficulty, Collectors.counting()));
        assertThat(Stream.of(DifficultyStatus.PERSISTENT, DifficultyStatus.EMERGING, DifficultyStatus.WATCH, DifficultyStatus.RECOVERING, DifficultyStatus.NONE,
                DifficultyStatus.NOT_ENOUGH_DATA).map(s -> counts.getOrDefault(s, 0L))).containsExactly(persistent, emerging, watch, recovering, none, notEnough);
        assertThat(found.stream().filter(t -> t.strength() == StrengthStatus.STRONG)).hasSize((int) strong);
        if (persistent > 0) {
            assertThat((double) persistent / (found.size() - notEnough)).as("outside needs an explanation in decision 17").isBetween(0.05, 0.20);
        }
    }

    /** Waiting lists are there for January 2026 only, diagnostics as a derived table, mortality not at all. */
    @ParameterizedTest
    @EnumSource(value = Topic.class, names = {"ELECTIVE", "DIAGNOSTICS", "MORTALITY"})
    void topics_without_published_figures_up_to_the_month_give_no_standing(Topic topic) {
        assertThat(standings.all()).hasSizeGreaterThan(190).allMatch(s -> s.in(topic).isEmpty());
    }

    @Test
    void whoever_has_no_status_is_told_why() {
        assertThat(reasons("RBV", Topic.CANCER)).startsWith(
                "Not placed in cancer in January to March 2025: fewer than 5 acute specialist trusts can be judged by the same lead indicators.");
        assertThat(reasons("RAN", Topic.CANCER)).contains("less than 50 % of the weight", "had only 43 cases in January to March 2025, too few to judge.");
        assertThat(of(ComparatorGroup.AMBULANCE, Topic.WORKFORCE)).allSatisfy(t -> assertThat(reasons(t.provider(), Topic.WORKFORCE))
                .contains("has no median of the region to be compared with"));
        assertThat(of(ComparatorGroup.ACUTE, Topic.FINANCE)).allSatisfy(t -> assertThat(reasons(t.provider(), Topic.FINANCE)).contains("no history, so no status"));
    }

    private static String reasons(String provider, Topic topic) {
        return standings.of(provider, topic).orElseThrow().reasons().stream().map(StandingReason::sentence).collect(Collectors.joining(" "));
    }
}
