import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the provisioned server from a base folder of its own, so that its data outlives the build folder:
 * {@code java Run.java <server> <base> [server options …]}. Configuration and application are copied anew with every
 * start, data and logs stay. Ctrl-C stops the server cleanly.
 */
class Run {

    public static void main(String[] args) throws Exception {
        Path server = Path.of(args[0]).toAbsolutePath().normalize();
        Path base = Path.of(args[1]).toAbsolutePath().normalize();
        copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
        copy(server.resolve("standalone/deployments"), base.resolve("deployments"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m", "-Xmx1g",
                // answers of half a megabyte are no giants, and marking begins by a fixed share: else it never ends (docs/operation.md)
                "-XX:G1HeapRegionSize=8m", "-XX:-G1UseAdaptiveIHOP",
                // the JDK holds classes of an exchanged application softly; seconds instead of a quarter of an hour
                "-XX:SoftRefLRUPolicyMSPerMB=10", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
                // a start waits this long for an absent database, in seconds
                "-Djboss.as.management.blocking.timeout=3600",
                "-Djboss.modules.system.pkgs=org.jboss.byteman", "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-jar", server.resolve("jboss-modules.jar").toString(), "-mp", server.resolve("modules").toString(),
                "org.jboss.as.standalone", "-Djboss.home.dir=" + server, "-Djboss.server.base.dir=" + base));
        command.addAll(List.of(args).subList(2, args.length));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putIfAbsent("TANDEM_DEMO", "true");
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(process)));
        int exit = process.waitFor();
        System.exit(exit == 130 || exit == 143 ? 0 : exit);
    }

    private static void waitFor(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
