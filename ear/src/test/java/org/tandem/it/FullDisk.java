package org.tandem.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Plays a full disk by a limit on the size of files that a running process may write, which fails the same calls of the system. */
final class FullDisk {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    private FullDisk() {
    }

    static boolean canBePlayed() {
        return Files.isExecutable(PRLIMIT);
    }

    /** The processes of a database: the first and one for each connection. */
    static List<ProcessHandle> processesOf(EmbeddedPostgres postgres) throws IOException {
        ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder(postgres).resolve("postmaster.pid")).get(0).strip())).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }

    private static Path folder(EmbeddedPostgres postgres) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement asked = connection.createStatement();
                ResultSet answer = asked.executeQuery("show data_directory")) {
            answer.next();
            return Path.of(answer.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** No file may grow over so many bytes. */
    static void fills(ProcessHandle process, long bytes) {
        limit(process, Long.toString(bytes));
    }

    static void hasRoomAgain(ProcessHandle process) {
        limit(process, "unlimited");
    }

    /** Sets the soft limit only, so that it can be raised again. */
    private static void limit(ProcessHandle process, String bytes) {
        try {
            Process command = new ProcessBuilder(PRLIMIT.toString(), "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":")
                    .redirectErrorStream(true).start();
            String told = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // a process of the database may have ended since it was listed
            if (command.waitFor() != 0 && process.isAlive()) {
                throw new AssertionError(told);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
