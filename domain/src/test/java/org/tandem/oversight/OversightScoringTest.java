package org.tandem.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Topic;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

class OversightScoringTest {

    private static final OversightRules RULES = JsonFiles.read(OversightRules.FOLDER + "rules-2025-26.json", OversightRules.class);
    private static final Period QUARTER = Period.quarter(2025, 1);
    private static final List<String> CODES = List.of("P1", "P2", "P3", "P4");

    private final PanelBuilder panel = aPanel().with(anIndicator("UP").about(Topic.URGENT_CARE).build(), anIndicator("DOWN").about(Topic.WORKFORCE).build(),
            anIndicator(OversightScoring.SURPLUS).about(Topic.FINANCE).build());

    OversightScoringTest() {
        double[] shares = {0.9, 0.8, 0.7, 0.6};
        for (int i = 0; i < CODES.size(); i++) {
            panel.with(aProvider(CODES.get(i)).build()).quarters("UP", CODES.get(i), QUARTER, shares[i]).quarters("DOWN", CODES.get(i), QUARTER, shares[3 - i] / 2);
        }
    }

    @Test
    void a_metric_score_is_that_of_the_rank_among_all_who_report_and_the_average_is_their_plain_mean() {
        OversightScoring scoring = scoring("UP", "DOWN");

        assertThat(scoring.scores("P1")).isEqualTo(Map.of("UP", 1.0, "DOWN", 4.0));
        assertThat(scoring.scores("P2")).isEqualTo(Map.of("UP", 2.0, "DOWN", 3.0));
        assertThat(entries(scoring).get("P2").average().orElseThrow()).isCloseTo(2.5, within(1e-12));
        assertThat(scoring.domains("P1")).isEqualTo(Map.of(Topic.Domain.ACCESS, 1.0, Topic.Domain.PEOPLE_AND_WORKFORCE, 4.0));
    }

    @Test
    void months_are_summed_and_a_quarter_needs_all_of_them() {
        panel.counts("UP", "P4", QUARTER.firstMonthOf(), 5_000, 5_000).figure("UP", "P1", QUARTER.firstMonthOf(), Figure.notReported());
        OversightScoring scoring = scoring("UP");
        assertThat(scoring.scores("P4")).as("three trusts are too few").isEmpty();

        panel.with(aProvider("P5").build()).quarters("UP", "P5", QUARTER, 0.1);
        assertThat(scoring("UP").scores("P4")).as("6,200 of 7,000 is more than 80 %").isEqualTo(Map.of("UP", 1.0));
        assertThat(scoring("UP").scores("P1")).isEmpty();
    }

    @Test
    void a_trust_with_fewer_than_half_of_the_metrics_of_its_group_has_no_average() {
        panel.with(anIndicator("THIRD").build());
        CODES.forEach(c -> panel.quarters("THIRD", c, QUARTER, 0.5));
        panel.with(aProvider("P5").build()).quarters("UP", "P5", QUARTER, 0.5);

        assertThat(entries(scoring("UP", "DOWN", "THIRD")).get("P5").average()).isEmpty();
        assertThat(entries(scoring("UP", "DOWN")).get("P5").average()).isPresent();
    }

    @Test
    void a_negative_surplus_is_a_deficit_and_without_finance_figures_nothing_is_known() {
        panel.figure(OversightScoring.SURPLUS, "P1", QUARTER, Figure.of(-1)).figure(OversightScoring.SURPLUS, "P2", QUARTER, Figure.of(0));
        Map<String, OversightEntry> entries = entries(scoring("UP"));

        assertThat(entries.get("P1").deficit()).isEqualTo(Deficit.DEFICIT);
        assertThat(entries.get("P2").deficit()).isEqualTo(Deficit.NONE);
        assertThat(entries.get("P3").deficit()).isEqualTo(Deficit.NOT_KNOWN);
    }

    private OversightScoring scoring(String... metrics) {
        return new OversightScoring(panel.build(), List.of(metrics), QUARTER);
    }

    private static Map<String, OversightEntry> entries(OversightScoring scoring) {
        return scoring.entries(RULES).stream().collect(Collectors.toMap(OversightEntry::odsCode, Function.identity()));
    }
}
