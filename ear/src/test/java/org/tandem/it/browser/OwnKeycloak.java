package org.tandem.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tandem.it.TestServer;

/** A real Keycloak, unpacked by the build with {@code -Pfull}, with the realm of the test. */
final class OwnKeycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "a-secret-for-this-test-only";
    static final String PASSWORD = "a password for this test only";
    private static final Duration PATIENCE = Duration.ofMinutes(12);

    private final int port;
    private Process process;

    OwnKeycloak() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    static Path home() {
        return TestServer.home().resolveSibling("keycloak");
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/tandem-test";
    }

    /** Begins to start; the realm lets people come back to one address. */
    void startFor(URI tandem) throws IOException {
        Path imported = home().resolve("data/import/realm.json");
        Files.createDirectories(imported.getParent());
        Files.writeString(imported, realm().replace("@TANDEM@", tandem.toString()));
        ProcessBuilder builder = new ProcessBuilder("sh", home().resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--cache=local", "--db=dev-mem");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = builder.redirectErrorStream(true).redirectOutput(home().resolve("console.log").toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    void awaitReady() throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            assertThat(process.isAlive() && System.nanoTime() < last).as("Keycloak starts: %s", home().resolve("console.log")).isTrue();
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static String realm() throws IOException {
        try (InputStream in = OwnKeycloak.class.getResourceAsStream("/keycloak-realm.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        if (process != null) {
            end();
        }
    }
}
