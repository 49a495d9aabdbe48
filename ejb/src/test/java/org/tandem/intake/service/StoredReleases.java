package org.tandem.intake.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.intake.Problem;
import org.tandem.provider.RegistryRows;

/** Puts releases into a test database. */
public final class StoredReleases {

    private final DataSource database;
    private int next = 1;

    public StoredReleases(DataSource database) {
        this.database = database;
    }

    public StoredRows rows() {
        return new StoredRows(database);
    }

    public StoredRegistry registry() {
        return new StoredRegistry(rows());
    }

    public int staged(LocalDate publishedOn, List<Observation> observations, RegistryRows registry, Problem... problems) throws SQLException {
        return staged(new Precedence(publishedOn, Layout.AE_MONTHLY.rank(), sha(next)), observations, registry, problems);
    }

    public int staged(Precedence precedence, List<Observation> observations, RegistryRows registry, Problem... problems) throws SQLException {
        int number = next++;
        execute("insert into data_release (id, layout, file_name, sha256, live_sha256, publisher, published_on, layout_rank, loaded_by, loaded_at,"
                + " status, rows_read, rows_accepted, rows_rejected, rows_ignored, summary_json, row_version) values (?, 'AE_MONTHLY', 'a.csv', ?, ?,"
                + " 'NHS England', ?, ?, 'data', current_timestamp, 'STAGED', 1, 1, 0, 0, '{}', 0)", number, precedence.sha256(), sha(number), precedence.publishedOn(), precedence.layoutRank());
        new ReleaseRows(database, new DatabaseBulkWriter()).write(number, observations, registry, List.of(problems));
        return number;
    }

    /** A release with nothing but packed blocks, which is all that a panel reads. */
    public int packed(LocalDate publishedOn, List<Observation> observations) throws SQLException {
        int number = staged(publishedOn, List.of(), RegistryRows.NONE);
        try (Connection connection = database.getConnection()) {
            new ReleaseRows(database, new DatabaseBulkWriter()).writeBlocks(connection, number, observations);
        }
        return number;
    }

    public void publish(int release, long version) throws SQLException {
        execute("update data_release set status = 'PUBLISHED', published_in = ? where id = ?", version, release);
    }

    public void withdraw(int release, long version) throws SQLException {
        execute("update data_release set status = 'WITHDRAWN', withdrawn_in = ? where id = ?", version, release);
    }

    private static String sha(int number) {
        return "%064x".formatted(number);
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
