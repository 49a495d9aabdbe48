package org.tandem.shared.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.tandem.shared.DataVersion;

/** The one row that holds the data version. */
@Stateless
public class DataVersions {

    private static final int LONGEST = 1000;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Inject
    private Clock clock;

    /** The version in force. */
    public DataVersion current() {
        try (Connection connection = dataSource.getConnection()) {
            return read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The data version cannot be read.", e);
        }
    }

    /** When the version in force came into force. */
    public Instant changedAt() {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement query = connection.prepareStatement("select changed_at from data_version where id = 1"); ResultSet found = query.executeQuery()) {
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("The data version cannot be read.", e);
        }
    }

    /** The version that was in force when a day began, in UTC; 0 before all others. */
    public DataVersion before(LocalDate day) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select max(version_number) from data_version_change where changed_at < ?")) {
            query.setObject(1, day.atStartOfDay().atOffset(ZoneOffset.UTC));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return new DataVersion(found.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The earlier data version cannot be read.", e);
        }
    }

    /**
     * The next version. Locks the row until the end of the caller's transaction, so the order of versions is the order of
     * commits; call it first of all.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DataVersion next(String who, String whatChanged) {
        try (Connection connection = dataSource.getConnection()) {
            OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            try (PreparedStatement bump = connection.prepareStatement(
                    "update data_version set version_number = version_number + 1, changed_at = ? where id = 1")) {
                bump.setObject(1, now);
                bump.executeUpdate();
            }
            DataVersion next = read(connection);
            log(connection, next, now, who, whatChanged);
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException("The data version cannot be raised.", e);
        }
    }

    private static DataVersion read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select version_number from data_version where id = 1");
             ResultSet found = query.executeQuery()) {
            found.next();
            return new DataVersion(found.getLong(1));
        }
    }

    private static void log(Connection connection, DataVersion version, OffsetDateTime now, String who, String what) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into data_version_change (version_number, changed_at, changed_by, what_changed) values (?, ?, ?, ?)")) {
            insert.setLong(1, version.number());
            insert.setObject(2, now);
            insert.setString(3, who);
            insert.setString(4, what.length() > LONGEST ? what.substring(0, LONGEST) : what);
            insert.executeUpdate();
        }
    }
}
