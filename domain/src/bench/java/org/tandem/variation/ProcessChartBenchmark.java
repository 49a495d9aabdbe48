package org.tandem.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.variation.ProcessChart.Row;

/** Charts with rules and both icons for 200 trusts, 10 metrics and 36 months on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class ProcessChartBenchmark {

    private static final int SERIES = 200 * 10;
    private static final int MONTHS = 36;

    private final List<List<Row>> series = new ArrayList<>();
    private final ChartOptions options = ChartOptions.of(ImprovementDirection.HIGHER_BETTER).target(0.78);

    @Setup
    public void drawFigures() {
        Random random = new Random(1);
        for (int s = 0; s < SERIES; s++) {
            List<Row> rows = new ArrayList<>();
            for (int m = 0; m < MONTHS; m++) {
                rows.add(new Row(Period.month(2022, 4).plus(m), Figure.of(0.7 + 0.03 * random.nextGaussian())));
            }
            series.add(rows);
        }
    }

    @Benchmark
    public int chartsWithIcons() {
        int said = 0;
        for (List<Row> rows : series) {
            ProcessChart chart = ProcessChart.of(rows, options);
            said += chart.variation().ordinal() + chart.assurance().map(Assurance::ordinal).orElse(-1);
        }
        return said;
    }
}
