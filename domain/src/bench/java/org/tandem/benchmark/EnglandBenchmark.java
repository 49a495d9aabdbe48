package org.tandem.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ProcessChart;

/** Everything for England from a loaded panel, on all cores: positions, charts and standing for all periods, funnels for the latest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 6)
public class EnglandBenchmark {

    @Param("300")
    private int indicators;
    @Param("220")
    private int providers;
    @Param("60")
    private int months;

    private final StandingRules rules = JsonFiles.read(StandingRules.RESOURCE, StandingRules.class);
    private Panel panel;
    private List<String> codes;
    private List<Indicator> all;

    /** Of a size, loaded. */
    static EnglandBenchmark of(int indicators, int providers, int months) {
        EnglandBenchmark england = new EnglandBenchmark();
        england.indicators = indicators;
        england.providers = providers;
        england.months = months;
        england.load();
        return england;
    }

    @Setup
    public void load() {
        panel = EnglandPanel.of(indicators, providers, months);
        codes = panel.providers().all().stream().map(Provider::odsCode).toList();
        all = List.copyOf(panel.indicators().all());
    }

    @Benchmark
    public long positions() {
        return all.parallelStream().mapToLong(i -> IntStream.range(0, months)
                .mapToLong(m -> Positions.of(panel, i.code(), month(m), codes, QuartileMethod.TYPE_7).positions().size()).sum()).sum();
    }

    @Benchmark
    public long charts() {
        return all.parallelStream().mapToLong(i -> codes.stream().mapToLong(code ->
                ProcessChart.of(panel.series(i.code(), code), ChartOptions.of(i.direction()).target(0.7)).variation().ordinal()).sum()).sum();
    }

    @Benchmark
    public long funnels() {
        return all.parallelStream().mapToLong(i -> Funnel.ofFigures(codes.stream().collect(Collectors.toMap(c -> c, c -> panel.figure(i.code(), c,
                EnglandPanel.LAST))), FunnelOptions.of(FunnelMethod.PROPORTION)).units().size()).sum();
    }

    @Benchmark
    public long standingOfAllMonths() {
        return new StandingCalculation().computeAll(panel, rules, IntStream.range(0, months).mapToObj(EnglandBenchmark::month).toList()).stream()
                .mapToLong(s -> s.all().size()).sum();
    }

    @Benchmark
    public long everything() {
        return positions() + charts() + funnels() + standingOfAllMonths();
    }

    /** One pass over all that the panel holds, for comparison: the sum of the numerators and denominators that are present. */
    @Benchmark
    public double onePass() {
        return all.parallelStream().mapToDouble(i -> sum(panel.block(i.code()).orElseThrow().cells())).sum();
    }

    private double sum(FigureCells cells) {
        double sum = 0;
        for (int i = 0; i < providers * months; i++) {
            sum += cells.isPresent(i) ? cells.numerator(i) + cells.denominator(i) : 0;
        }
        return sum;
    }

    private static Period month(int back) {
        return EnglandPanel.LAST.plus(-back);
    }
}
