package org.tandem.intake.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;
import org.tandem.intake.Changes;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.TestDatabase;

/**
 * One million observations of one release on PostgreSQL: staged (changes found, rows and packed blocks written) and published,
 * beside {@code COPY} of the same rows, ready as bytes, into a table with the same keys. Five rounds after two of warming up; the
 * median is the row {@code p0.50}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class StagingBenchmark {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 8);
    private static final String COLUMNS = "release_id, indicator, provider, period_text, figure_state, figure, numerator, denominator, source_row";

    private final DataSource database = TestDatabase.POSTGRESQL.migrated();
    private final StoredReleases releases = new StoredReleases(database);
    private final List<Observation> observations = MadeUpObservations.of(20, 500, 0, 100, 1);
    private final byte[] text = observations.stream().map(o -> PostgresCopy.line(ReleaseRows.row(1, o))).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    private long version;

    @Setup
    public void tables() throws SQLException {
        releases.staged(MAY, List.of(), RegistryRows.NONE);
        execute("create table copied (like observation including all, foreign key (release_id) references data_release (id))");
    }

    @Setup(Level.Invocation)
    public void empty() throws SQLException {
        execute("truncate copied, observation, release_block");
        execute("checkpoint");
    }

    @Benchmark
    public long a_copy_of_ready_text() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied (" + COLUMNS + ") from stdin", new ByteArrayInputStream(text));
        }
    }

    @Benchmark
    public Changes b_stage_and_publish() throws SQLException {
        Changes changes = new StagedChanges(releases.rows(), releases.registry())
                .compare(observations, RegistryRows.NONE, new Precedence(MAY, 0, "0"), new DataVersion(version)).changes();
        releases.publish(releases.staged(MAY, observations, RegistryRows.NONE), ++version);
        return changes;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
