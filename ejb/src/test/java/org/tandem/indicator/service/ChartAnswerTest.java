package org.tandem.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.indicator.service.ChartView.PointRow;
import org.tandem.provider.ProviderType;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.variation.Rebase;

class ChartAnswerTest {

    private final SomePanel figures = new SomePanel().with("A", ProviderType.ACUTE, "N").with("B", ProviderType.ACUTE, "N")
            .counts("A", "2024-04", 40, 100).counts("A", "2024-05", 50, 100).counts("A", "2024-07", 60, 100)
            .counts("B", "2024-04", 60, 100);

    @Test
    void a_missing_month_is_a_row_with_a_missing_value() {
        assertThat(chart(ChartQuery.of("A")).points()).extracting(PointRow::state)
                .containsExactly(FigureState.PRESENT, FigureState.PRESENT, FigureState.NOT_REPORTED, FigureState.PRESENT);
    }

    @Test
    void england_is_the_sum_of_the_counts() {
        assertThat(chart(ChartQuery.of("England")).points().get(0).value()).isEqualTo(0.5);
    }

    @Test
    void the_minimum_in_force_is_the_target_unless_another_is_given() {
        assertThat(chart(ChartQuery.of("A")).target()).isEqualTo(0.5);
        assertThat(chart(new ChartQuery("A", null, null, List.of(), null, null, 0.9)).target()).isEqualTo(0.9);
    }

    @Test
    void a_part_of_the_series_is_fitted_to_itself() {
        ChartView part = chart(new ChartQuery("A", Period.parse("2024-05"), Period.parse("2024-07"), List.of(), null, null, null));

        assertThat(part.points()).extracting(PointRow::period).first().isEqualTo(Period.parse("2024-05"));
        assertThat(part.points().get(0).mean()).isEqualTo(0.55);
    }

    @Test
    void a_rebase_begins_a_group() {
        assertThat(chart(new ChartQuery("A", null, null, List.of(Period.parse("2024-05")), null, null, null)).points())
                .extracting(PointRow::group).containsExactly(0, 1, 1, 1);
    }

    @Test
    void a_new_start_is_told_with_the_reason_that_is_kept_for_it_or_that_there_is_none() {
        ChartQuery query = new ChartQuery("A", null, null, List.of(Period.parse("2024-05"), Period.parse("2024-07")), null, null, null);
        assertThat(chart(query).rebases()).extracting(Rebase::reason)
                .containsExactly("A second department opened (set by lead on 22 November 2026)", "asked for, without a reason on record");
    }

    @Test
    void unscreened_limits_are_those_of_all_moving_ranges_and_the_method_names_them() {
        SomePanel wide = new SomePanel().with("A", ProviderType.ACUTE, "N");
        int[] counts = {50, 51, 50, 51, 50, 51, 50, 51, 50, 90, 50, 51};
        for (int m = 0; m < counts.length; m++) {
            wide.counts("A", Period.parse("2024-01").plus(m).toString(), counts[m], 100);
        }
        Panel panel = wide.build();
        ChartAnswer answer = new ChartAnswer(panel, panel.indicators().get(SomePanel.SHARE));
        ChartView unscreened = answer.chart(new ChartQuery("A", null, null, List.of(), null, false, null), Map.of());
        // mean 645/1200; ranges 8 times 1, then 40, 40 and 1 per cent: 89/11 on average
        assertThat(unscreened.points().get(0).upperProcessLimit()).isCloseTo(0.5375 + 2.66 * 0.89 / 11, within(1e-9));
        assertThat(unscreened.method()).contains("not screened");
        assertThat(answer.chart(ChartQuery.of("A"), Map.of()).points().get(0).upperProcessLimit()).as("the two wide ranges are left out").isLessThan(0.58);
    }

    @Test
    void a_chart_without_or_of_an_unknown_provider_or_fixed_too_early_is_refused() {
        assertThatThrownBy(() -> chart(ChartQuery.of(null))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> chart(ChartQuery.of("Z"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chart(new ChartQuery("A", null, null, List.of(), 11, null, null))).isInstanceOf(Malformed.class)
                .hasMessageContaining("12");
    }

    private ChartView chart(ChartQuery query) {
        Panel panel = figures.build();
        return new ChartAnswer(panel, panel.indicators().get(SomePanel.SHARE)).chart(query, Map.of(Period.parse("2024-05"), "A second department opened (set by lead on 22 November 2026)"));
    }
}
