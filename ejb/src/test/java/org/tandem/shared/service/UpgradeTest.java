package org.tandem.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database of an earlier version keeps its rows when it is brought up to date, and a copy of a database is the database. */
class UpgradeTest {

    private static final String EARLIER = "16";
    private static final String WRITTEN_AT = "timestamp with time zone '2026-05-01 09:00:00+00:00'";
    private static final List<String> ROWS = List.of(
            "insert into user_account (sign_in_name, display_name, password_hash, region_code, locked, row_version)"
                    + " values ('mary', 'Mary Example', 'a hash', 'Y60', false, 3)",
            "insert into user_account_role (account_id, role_name) select id, 'REGIONAL_LEAD' from user_account",
            "insert into audit_entry (happened_at, who, what_action, subject, outcome, detail, chain_hash)"
                    + " values (" + WRITTEN_AT + ", 'mary', 'PUBLISH_RELEASE', 'release 1', 'DONE', 'first', 'old chain')",
            "insert into audit_entry (happened_at, who, what_action, subject, outcome, detail)"
                    + " values (" + WRITTEN_AT + ", 'mary', 'PUBLISH_RELEASE', 'release 2', 'DONE', 'second')",
            "insert into data_version (id, version_number, changed_at) values (1, 7, " + WRITTEN_AT + ")",
            "insert into installation (setting, setting_value) values ('kept', 'yes')");

    private static Flyway to(DataSource source, String version) {
        return Flyway.configure(UpgradeTest.class.getClassLoader()).dataSource(source).target(version).load();
    }

    private static void run(DataSource source, List<String> statements) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> ask(DataSource source, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static DataSource earlierWithRows(TestDatabase database) throws SQLException {
        DataSource source = database.create();
        to(source, EARLIER).migrate();
        run(source, List.of("delete from data_version"));
        run(source, ROWS);
        return source;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_database_of_an_earlier_version_keeps_its_rows(TestDatabase database) throws SQLException {
        DataSource source = earlierWithRows(database);

        assertThat(to(source, "latest").migrate().migrationsExecuted).isPositive();

        assertThat(to(source, "latest").validateWithResult().validationSuccessful).isTrue();
        assertThat(ask(source, "select display_name from user_account where sign_in_name = 'mary' and row_version = 3 and region_code = 'Y60'"))
                .containsExactly("Mary Example");
        assertThat(ask(source, "select role_name from user_account_role")).containsExactly("REGIONAL_LEAD");
        assertThat(ask(source, "select detail from audit_entry order by id")).containsExactly("first", "second");
        assertThat(ask(source, "select count(*) from audit_entry where chain_hash is not null or seal_number is not null"))
                .as("the chain without numbers is sealed anew").containsExactly("0");
        assertThat(ask(source, "select version_number from data_version")).containsExactly("7");
        assertThat(ask(source, "select setting_value from installation where setting = 'kept'")).containsExactly("yes");
    }

    private static Map<String, String> counts(DataSource source) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        for (String table : ask(source, "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            counts.put(table, ask(source, "select count(*) from \"" + table + "\"").get(0));
        }
        return counts;
    }

    @Test
    void the_script_of_an_h2_database_makes_the_same_database(@TempDir Path folder) throws SQLException {
        DataSource source = earlierWithRows(TestDatabase.H2);
        to(source, "latest").migrate();
        DataSource copy = TestDatabase.H2.create();

        run(source, List.of("script to '" + folder.resolve("tandem.sql") + "'"));
        run(copy, List.of("runscript from '" + folder.resolve("tandem.sql") + "'"));

        assertThat(counts(copy)).isEqualTo(counts(source)).containsEntry("AUDIT_ENTRY", "2").hasSizeGreaterThan(20);
        assertThat(ask(copy, "select who || detail from audit_entry order by id")).isEqualTo(ask(source, "select who || detail from audit_entry order by id"));
        assertThat(to(copy, "latest").validateWithResult().validationSuccessful).isTrue();
        assertThat(to(copy, "latest").migrate().migrationsExecuted).isZero();
    }
}
