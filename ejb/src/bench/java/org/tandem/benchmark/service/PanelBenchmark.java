package org.tandem.benchmark.service;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.service.MadeUpObservations;
import org.tandem.intake.service.StoredReleases;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.TestDatabase;

/**
 * The panel of four million observations: 40 indicators, 500 providers, 200 months in 40 releases of five months each, so
 * 1,600 packed blocks. Read as at a cold start, and after one more release of all providers, one month and three indicators.
 * Prints the heap that the panel keeps. Five rounds after two of warming up; the median is the row {@code p0.50}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class PanelBenchmark {

    private static final int INDICATORS = 40;
    private static final int PROVIDERS = 500;
    private static final int RELEASES = 40;
    private static final int MONTHS = 5;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Param({"POSTGRESQL", "H2"})
    private TestDatabase database;
    private StoredReleases releases;
    private PanelLoader loader;
    private LoadedPanel loaded;
    private long version;

    @Setup
    public void store() throws SQLException {
        releases = new StoredReleases(database.migrated());
        loader = new PanelLoader(null, releases.rows(), releases.registry(), JoinedCatalogue.of(new ShippedCatalogue(), List.of()));
        for (int r = 0; r < RELEASES; r++) {
            publish(FIRST.plusDays(r), MadeUpObservations.of(INDICATORS, PROVIDERS, MONTHS * r, MONTHS, r));
        }
        long before = used();
        loaded = cold_load();
        double bytes = used() - before;
        System.out.printf("%n%s: the panel of %,d observations keeps %.1f MB, %.1f bytes an observation%n", database,
                INDICATORS * PROVIDERS * RELEASES * MONTHS, bytes / 1e6, bytes / (INDICATORS * PROVIDERS * RELEASES * MONTHS));
    }

    @Setup(Level.Invocation)
    public void oneMoreMonth() throws SQLException {
        publish(FIRST.plusDays(RELEASES + version), MadeUpObservations.of(3, PROVIDERS, MONTHS * RELEASES - 1, 1, version));
    }

    @TearDown
    public void look() {
        if (loaded.panel().latestPeriod(MadeUpObservations.indicator(0)).isEmpty()) {
            throw new IllegalStateException("The panel is empty.");
        }
    }

    @Benchmark
    public LoadedPanel cold_load() {
        return loader.load(Optional.empty(), new DataVersion(version));
    }

    @Benchmark
    public LoadedPanel one_release_more() {
        loaded = loader.load(Optional.of(loaded), new DataVersion(version));
        return loaded;
    }

    private void publish(LocalDate on, List<Observation> observations) throws SQLException {
        releases.publish(releases.packed(on, observations), ++version);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
