package org.tandem.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.variation.ProcessChart.Row;

/** Prints how long the charts of 200 trusts, 10 metrics and 36 months take on one core; {@code docs/performance.md} keeps the figures. */
@Tag("long")
class ProcessChartTiming {

    private static final int SERIES = 200 * 10;
    private static final int MONTHS = 36;
    private static final int ROUNDS = 40;

    @Test
    void two_thousand_series_get_their_charts_and_icons() {
        List<List<Row>> series = series();
        ChartOptions options = ChartOptions.of(ImprovementDirection.HIGHER_BETTER).target(0.78);
        double[] milliseconds = new double[ROUNDS];
        long drawn = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            drawn += series.stream().map(rows -> ProcessChart.of(rows, options)).filter(c -> c.variation() != null && c.assurance().isPresent()).count();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        assertThat(drawn).isEqualTo((long) SERIES * ROUNDS);
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        System.out.printf("%d series x %d months: first round %.0f ms, then best %.1f ms, median %.1f ms%n", SERIES, MONTHS, first,
                milliseconds[0], milliseconds[ROUNDS / 2]);
    }

    private static List<List<Row>> series() {
        Random random = new Random(1);
        List<List<Row>> series = new ArrayList<>();
        for (int s = 0; s < SERIES; s++) {
            List<Row> rows = new ArrayList<>();
            for (int m = 0; m < MONTHS; m++) {
                rows.add(new Row(Period.month(2022, 4).plus(m), Figure.of(0.7 + 0.03 * random.nextGaussian())));
            }
            series.add(rows);
        }
        return series;
    }
}
