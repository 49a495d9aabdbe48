package org.tandem.shared.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A fresh, migrated database of either kind for tests without a container. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource create() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            source.setUser("sa");
            source.setPassword("sa");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            try {
                DataSource server = Server.STARTED.getPostgresDatabase();
                String name = "t" + UUID.randomUUID().toString().replace("-", "");
                try (Connection connection = server.getConnection()) {
                    connection.createStatement().execute("create database " + name);
                }
                return Server.STARTED.getDatabase("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /** One server for all tests of a run; it ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    abstract DataSource create();

    /** With all migrations. */
    public DataSource migrated() {
        DataSource source = create();
        Flyway.configure(getClass().getClassLoader()).dataSource(source).load().migrate();
        return source;
    }
}
