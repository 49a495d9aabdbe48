package org.tandem.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.provider.ProviderType.ACUTE;
import static org.tandem.provider.ProviderType.MENTAL_HEALTH;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.FiveGrades;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.RecentTrend.Trend;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ComparisonView.Spine;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class ComparisonAnswerTest {

    private static final Period MARCH = Period.month(2025, 3);

    private final SomePanel panel = new SomePanel();

    private ComparisonView of(String... codes) {
        Panel built = panel.build();
        List<Provider> chosen = Stream.of(codes).map(built.providers()::get).toList();
        return new ComparisonAnswer(built, PlaceFinder.in(built), chosen, MARCH, new PeerSets(built, OwnPeerSets.NONE).find(null, chosen.get(0), MARCH)).of(Topic.URGENT_CARE, indicator -> true);
    }

    private static Cell cell(ComparisonView view, String code) {
        return view.items().stream().filter(c -> c.odsCode().equals(code)).findFirst().orElseThrow();
    }

    /** England: 2,700 of 4,000, 67.5 %. */
    private void four() {
        acute("A", 400);
        acute("B", 660);
        acute("C", 740);
        acute("D", 900);
    }

    private void acute(String code, int good) {
        panel.with(code, ACUTE, "N").counts(code, "2025-03", good, 1000);
    }

    @Test
    void every_provider_has_its_rank_its_grade_and_its_place_on_one_bar() {
        four();
        ComparisonView view = of("A", "B", "D");

        assertThat(cell(view, "A").grade()).isEqualTo(FiveGrades.WORSE_998);
        assertThat(cell(view, "A").significance()).isEqualTo("Low (0.001)");
        assertThat(cell(view, "B").grade()).isEqualTo(FiveGrades.SIMILAR);
        assertThat(cell(view, "B").rank()).isEqualTo(3);
        assertThat(cell(view, "D").comparison()).isEqualTo(Comparison.BETTER);
        // the farthest from 67.5 % is A with 27.5 points: it fills its half, D lies at 22.5 / 27.5
        assertThat(cell(view, "A").place()).isCloseTo(-1, within(1e-12));
        assertThat(cell(view, "D").place()).isCloseTo(22.5 / 27.5, within(1e-12));
        Spine spine = view.indicators().get(0);
        assertThat(spine.bar().worst()).isCloseTo(-1, within(1e-12));
        assertThat(spine.sentence()).isEqualTo("A share in March 2025: from Trust D, 90.0 % (1st of 4), to Trust A, 40.0 % (4th of 4); England 67.5 %.");
    }

    @Test
    void a_sentence_has_value_rank_comparison_change_and_trend() {
        four();
        panel.counts("A", "2024-03", 500, 1000);
        for (int month = 11; month <= 12; month++) {
            panel.counts("A", "2024-" + month, 400, 1000);
        }
        panel.counts("A", "2025-01", 400, 1000).counts("A", "2025-02", 400, 1000);

        Cell found = cell(of("A"), "A");

        assertThat(found.trend()).isEqualTo(Trend.NO_CLEAR_CHANGE);
        assertThat(found.yearBefore()).isEqualTo(0.5);
        assertThat(found.sentence()).isEqualTo("Trust A: A share was 40.0 % in March 2025; 4th of 4 among acute trusts; worse than England (67.5 %) beyond the 99.8 % limits;"
                + " down from 50.0 % a year before; no clear change over the last five periods; no signal on its chart.");
    }

    @Test
    void a_provider_of_another_group_is_compared_with_england_and_has_no_rank() {
        four();
        panel.with("M", MENTAL_HEALTH, "N").counts("M", "2025-03", 990, 1000);
        ComparisonView view = of("A", "M");

        assertThat(view.providers()).extracting(ComparisonView.Chosen::inSet).containsExactly(true, false);
        assertThat(cell(view, "M").rank()).isNull();
        assertThat(cell(view, "M").grade()).isEqualTo(FiveGrades.BETTER_998);
        assertThat(cell(view, "M").sentence()).contains("not one of acute trusts");
    }

    @Test
    void a_provider_without_a_figure_says_why_and_an_indicator_that_none_has_is_left_out() {
        four();
        panel.with("E", ACUTE, "N");
        assertThat(cell(of("A", "E"), "E").state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(cell(of("A", "E"), "E").sentence()).isEqualTo("Trust E: A share is not reported for March 2025.");
        assertThat(of("E").indicators()).isEmpty();
    }
}
