package org.tandem.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A server of its own with the application, which a test can kill and start again on the same data. */
public final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path base;
    private final int offset;
    private final List<String> options;
    private Process process;

    /** @param options of the virtual machine, system properties among them */
    public OwnServer(String name, List<String> options) throws IOException {
        this.base = TestServer.newBase(name);
        this.offset = TestServer.freeOffset();
        this.options = options;
        Files.copy(TestServer.ear(), base.resolve("deployments/tandem.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Address of the application. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + (8080 + offset) + "/tandem");
    }

    /** Folder with its data, logs and configuration. */
    Path base() {
        return base;
    }

    /** The process it runs in. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** Starts it and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
        command.addAll(TestServer.SHORT_LIVED);
        command.addAll(List.of("-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
                // seconds; a busy machine may need longer than the server would wait for its own start
                "-Djboss.as.management.blocking.timeout=" + PATIENCE.toSeconds(),
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-jar", TestServer.home().resolve("jboss-modules.jar").toString(), "-mp", TestServer.home().resolve("modules").toString(),
                "org.jboss.as.standalone", "-Djboss.home.dir=" + TestServer.home(), "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + offset, "-Djboss.tx.node.id=own-" + offset));
        Path console = base.resolve("console.log");
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        boolean ready = false;
        try {
            awaitReady();
            ready = true;
        } finally {
            if (!ready) {
                kill();
            }
        }
    }

    /** Whether it calls itself ready. */
    boolean isReady() throws InterruptedException {
        return answers200(URI.create("http://127.0.0.1:" + (9990 + offset) + "/health/ready"));
    }

    /** Takes the application away, puts it in again while the server runs, and waits until it is ready. */
    void exchangeTheApplication() throws IOException, InterruptedException {
        Files.delete(marker("deployed"));
        await(marker("undeployed"));
        Files.createFile(marker("dodeploy"));
        await(marker("deployed"));
        awaitReady();
    }

    /** Puts another application beside Tandem and waits until it is there. */
    void deployBeside(String name, ZipExporter archive) throws IOException, InterruptedException {
        Path deployments = base.resolve("deployments");
        archive.exportTo(deployments.resolve(name).toFile());
        await(deployments.resolve(name + ".deployed"));
    }

    private Path marker(String state) {
        return base.resolve("deployments/tandem.ear." + state);
    }

    private void await(Path marker) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(marker)) {
            if (Files.exists(marker("failed")) || System.nanoTime() > end) {
                throw new IOException(marker + " did not come: " + Files.readString(base.resolve("console.log")));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** What the JDK's {@code jcmd} says about it. */
    String askTheVirtualMachine(String... question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid())));
        command.addAll(List.of(question));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("The server ended: " + Files.readString(base.resolve("console.log")));
            }
            if (isReady()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException("Not ready after " + PATIENCE + ": " + Files.readString(base.resolve("console.log")));
    }

    private static boolean answers200(URI address) throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.ofString()).body().contains("\"tandem-ready\",\"status\":\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9}: nothing is flushed, nothing is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
