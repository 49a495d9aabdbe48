package org.tandem.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before Arquillian starts the server: starts a real PostgreSQL (unless this run is on H2) and says where everything is. */
public class DatabaseBeforeTheServer implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("tandem.it.database");
        if (database == null) {
            // Maven itself opens a session, to deal the classes out to several processes
            return;
        }
        int offset = TestServer.freeOffset();
        Path base = TestServer.newBase(TestServer.ofThisFork(database));
        System.setProperty("tandem.it.offset", Integer.toString(offset));
        System.setProperty("tandem.it.management.port", Integer.toString(TestServer.managementPort(offset)));
        System.setProperty("tandem.it.jvm", String.join(" ", "-Xmx1g", String.join(" ", TestServer.SHORT_LIVED), "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
                "-Djboss.server.base.dir=" + base, "-Djboss.socket.binding.port-offset=" + offset,
                "-Djboss.tx.node.id=it-" + database,
                "-Dtandem.demo=true", "-Dtandem.calls.a.minute=1000000", databaseOptions(database)));
    }

    private String databaseOptions(String database) {
        if ("h2".equals(database)) {
            return "";
        }
        postgres = startPostgres();
        return String.join(" ", optionsFor(postgres));
    }

    /** What tells a server to use a database. */
    static List<String> optionsFor(EmbeddedPostgres postgres) {
        return optionsFor(postgres, postgres.getPort());
    }

    /** The same through another port. */
    static List<String> optionsFor(EmbeddedPostgres postgres, int port) {
        return List.of("-Dtandem.db.driver=postgresql", "-Dtandem.db.user=postgres", "-Dtandem.db.password=postgres",
                "-Dtandem.db.url=" + postgres.getJdbcUrl("postgres", "postgres").replace(":" + postgres.getPort() + "/", ":" + port + "/"));
    }

    static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
