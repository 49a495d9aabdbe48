package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.benchmark.SpreadTrend.Meaning;
import org.tandem.shared.Period;

class SpreadOverTimeTest {

    private static final Period FIRST = Period.month(2022, 4);
    private static final List<String> CODES = IntStream.range(0, 40).mapToObj(i -> "P%02d".formatted(i)).toList();

    @Test
    void quantiles_of_a_period_are_of_type_7_over_the_providers_with_a_figure() {
        PanelBuilder panel = aPanel().with(anIndicator("X").build());
        for (int i = 1; i <= 5; i++) {
            panel.counts("X", "P" + i, FIRST, 10 * i, 100);
        }
        SpreadOverTime spread = SpreadOverTime.of(panel.build(), "X", FIRST, 1, List.of("P1", "P2", "P3", "P4", "P5", "GONE"), 1);

        SpreadOverTime.Row row = spread.latest().orElseThrow();
        assertThat(row.n()).isEqualTo(5);
        assertThat(row.lowestTenth()).isCloseTo(0.14, within(1e-12));
        assertThat(row.lowerQuartile()).isCloseTo(0.2, within(1e-12));
        assertThat(row.median()).isCloseTo(0.3, within(1e-12));
        assertThat(row.middleHalf()).isCloseTo(0.2, within(1e-12));
        assertThat(row.highestTenth()).isCloseTo(0.46, within(1e-12));
        assertThat(spread.trend()).isEmpty();
    }

    @Test
    void a_spread_that_halves_within_three_years_is_narrower_and_one_that_doubles_is_wider() {
        SpreadTrend halved = trend(month -> Math.pow(0.5, month / 24.0), 3);
        assertThat(halved.meaning()).isEqualTo(Meaning.NARROWER);
        assertThat(halved.ratio()).isCloseTo(0.5, within(0.1));
        assertThat(halved.at95().contains(halved.ratio())).isTrue();
        assertThat(halved.providers()).isEqualTo(40);
        assertThat(halved.later()).isEqualTo(FIRST.plus(24));
        assertThat(trend(month -> Math.pow(2, month / 24.0), 3).meaning()).isEqualTo(Meaning.WIDER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_spread_that_stays_has_no_real_change(long seed) {
        assertThat(trend(month -> 1, seed).meaning()).isEqualTo(Meaning.NO_REAL_CHANGE);
    }

    @Test
    void the_order_of_providers_does_not_matter() {
        Panel panel = panel(month -> 1, 9);
        List<String> turned = CODES.stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(SpreadOverTime.of(panel, "X", FIRST.plus(35), 36, turned, 1)).isEqualTo(SpreadOverTime.of(panel, "X", FIRST.plus(35), 36, CODES, 1));
    }

    @Test
    void without_figures_or_in_another_rhythm_there_is_no_row() {
        assertThat(SpreadOverTime.of(aPanel().with(anIndicator("X").build()).build(), "X", FIRST, 12, CODES, 1).rows()).isEmpty();
        assertThat(SpreadOverTime.of(panel(month -> 1, 1), "X", Period.quarter(2023, 1), 12, CODES, 1).rows()).isEmpty();
    }

    private static SpreadTrend trend(DoubleUnaryOperator width, long seed) {
        return SpreadOverTime.of(panel(width, seed), "X", FIRST.plus(35), 36, CODES, 1).trend().orElseThrow();
    }

    /** Forty providers around 0.7, each with a place of its own and noise. */
    private static Panel panel(DoubleUnaryOperator width, long seed) {
        Random random = new Random(seed);
        PanelBuilder panel = aPanel().with(anIndicator("X").build());
        for (String code : CODES) {
            double place = random.nextGaussian();
            for (int m = 0; m < 36; m++) {
                double share = 0.7 + 0.05 * width.applyAsDouble(m) * (place + 0.3 * random.nextGaussian());
                panel.counts("X", code, FIRST.plus(m), share * 1000, 1000);
            }
        }
        return panel.build();
    }
}
