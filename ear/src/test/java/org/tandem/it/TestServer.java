package org.tandem.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the server of this test run lives: a base folder and ports of its own. */
public final class TestServer {

    /** For a virtual machine that is gone in minutes: what the second compiler would gain is less than what it takes, half of a start. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int LOWEST = 400;
    private static final int HIGHEST = 1600;
    private static final int STEP = 10;

    private TestServer() {
    }

    /** The provisioned server. */
    public static Path home() {
        return Path.of(required("tandem.server"));
    }

    /** The built application. */
    public static Path ear() {
        return Path.of(required("tandem.ear"));
    }

    /** A fresh base folder with the provisioned configuration and nothing deployed. */
    public static Path newBase(String name) {
        Path base = Path.of(required("tandem.it"), name);
        try {
            deleteAll(base);
            Files.createDirectories(base.resolve("deployments"));
            copyAll(home().resolve("standalone/configuration"), base.resolve("configuration"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return base;
    }

    /** A name that no other process of this run uses, where the run has several. */
    static String ofThisFork(String name) {
        String fork = System.getProperty("tandem.it.fork");
        return fork == null ? name : name + "-" + fork;
    }

    /**
     * A port offset at which the web and management ports are free now; two runs beside each other begin at different ones, and of
     * two processes of one run each in a half of its own, because a server takes seconds to bind its ports; not the one kept for {@link #address()}.
     */
    public static int freeOffset() {
        int steps = (HIGHEST - LOWEST) / STEP;
        int half = steps / 2;
        boolean second = System.getProperty("tandem.it.fork", "").endsWith("2");
        int first = (int) (ProcessHandle.current().pid() % half) + (second ? half : 0);
        for (int step = 0; step < steps; step++) {
            int offset = LOWEST + (first + step) % steps * STEP;
            boolean kept = offset == Integer.getInteger("tandem.it.offset", 0);
            if (!kept && isFree(HTTP + offset) && isFree(MANAGEMENT + offset) && isFree(8443 + offset)) {
                return offset;
            }
        }
        throw new IllegalStateException("No free ports for a test server.");
    }

    /** Address of the application in this test run. */
    public static URI address() {
        return URI.create("http://127.0.0.1:" + (HTTP + Integer.getInteger("tandem.it.offset")) + "/tandem");
    }

    /** Address of the management port in this test run. */
    public static URI management() {
        return URI.create("http://127.0.0.1:" + (MANAGEMENT + Integer.getInteger("tandem.it.offset")));
    }

    static int managementPort(int offset) {
        return MANAGEMENT + offset;
    }

    static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("The build sets the system property " + property + "; run these tests with mvn verify.");
        }
        return value;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
