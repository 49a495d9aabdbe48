package org.tandem.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Everything for England, elapsed and in processor time of all threads (compiler and collector with them), beside one pass over the
 * panel; then the same at one, two, four and eight times the providers and the months. Prints a table and runs once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EnglandSizesBenchmark {

    private static final int INDICATORS = 53;
    private static final int PROVIDERS = 220;
    private static final int MONTHS = 60;
    private static final List<Integer> TIMES = List.of(1, 2, 4, 8);
    private static final double NANOS = 1e-9;
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Seconds of the best round. */
    private record Cost(double elapsed, double processor) {

        static Cost of(DoubleSupplier work, int rounds) {
            Cost best = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
            for (int i = 0; i < rounds; i++) {
                long begin = System.nanoTime();
                long used = MACHINE.getProcessCpuTime();
                work.getAsDouble();
                best = new Cost(Math.min(best.elapsed, (System.nanoTime() - begin) * NANOS),
                        Math.min(best.processor, (MACHINE.getProcessCpuTime() - used) * NANOS));
            }
            return best;
        }

        Cost and(Cost other) {
            return new Cost(elapsed + other.elapsed, processor + other.processor);
        }

        @Override
        public String toString() {
            return "%7.3f (%7.3f)".formatted(elapsed, processor);
        }
    }

    @Benchmark
    public void sizes() {
        System.out.printf("%nSeconds elapsed (of processor time), best round%n%-18s %17s %17s %17s %17s %17s %12s %9s %10s%n", "size",
                "positions", "charts", "funnels", "standing", "together", "ns a figure", "one pass", "in passes");
        row(300, PROVIDERS, MONTHS, 12);
        TIMES.forEach(times -> row(INDICATORS, times * PROVIDERS, MONTHS, Math.max(2, 6 / times)));
        TIMES.forEach(times -> row(INDICATORS, PROVIDERS, times * MONTHS, Math.max(2, 6 / times)));
    }

    private static void row(int indicators, int providers, int months, int rounds) {
        EnglandBenchmark england = EnglandBenchmark.of(indicators, providers, months);
        Cost positions = Cost.of(england::positions, rounds);
        Cost charts = Cost.of(england::charts, rounds);
        Cost funnels = Cost.of(england::funnels, rounds);
        Cost standing = Cost.of(england::standingOfAllMonths, rounds);
        Cost all = positions.and(charts).and(funnels).and(standing);
        double pass = Cost.of(england::onePass, 3 * rounds).elapsed;
        System.out.printf("%-18s %17s %17s %17s %17s %17s %12.0f %7.1fms %10.0f%n", indicators + "×" + providers + "×" + months, positions, charts,
                funnels, standing, all, all.elapsed / NANOS / ((double) indicators * providers * months), 1000 * pass, all.elapsed / pass);
    }
}
