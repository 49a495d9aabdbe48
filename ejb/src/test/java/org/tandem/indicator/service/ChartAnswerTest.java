package org.tandem.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.indicator.service.ChartView.PointRow;
import org.tandem.provider.ProviderType;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;

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
    void a_chart_without_or_of_an_unknown_provider_or_fixed_too_early_is_refused() {
        assertThatThrownBy(() -> chart(ChartQuery.of(null))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> chart(ChartQuery.of("Z"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chart(new ChartQuery("A", null, null, List.of(), 11, null, null))).isInstanceOf(Malformed.class)
                .hasMessageContaining("12");
    }

    private ChartView chart(ChartQuery query) {
        Panel panel = figures.build();
        return new ChartAnswer(panel, panel.indicators().get(SomePanel.SHARE)).chart(query);
    }
}
