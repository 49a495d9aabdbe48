package org.tandem.report.boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class LargePackTest {

    private static final int MINUTES = 20;
    /** Contents, charts, dictionary and so on. */
    private static final int OTHER_SHEETS = 17;

    @TempDir
    private Path folder;

    @Test
    void a_workbook_of_two_hundred_providers_and_as_many_charts_is_made_in_160_megabytes_and_twice_alike() throws IOException, InterruptedException {
        Path once = folder.resolve("once.xlsx");
        Path again = folder.resolve("again.xlsx");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path told = folder.resolve("told.log");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-XX:+UseSerialGC",
                "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"), LargePack.class.getName(),
                once.toString(), again.toString())).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended within %d minutes", MINUTES).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        assertThat(Files.mismatch(once, again)).as("first byte that differs").isEqualTo(-1);
        try (ZipFile workbook = new ZipFile(once.toFile())) {
            assertThat(workbook.stream().filter(e -> e.getName().matches("xl/worksheets/sheet\\d+\\.xml"))).hasSize(LargePack.PROVIDERS + OTHER_SHEETS);
            assertThat(workbook.stream().filter(e -> e.getName().matches("xl/charts/chart\\d+\\.xml"))).hasSize(LargePack.PROVIDERS + 1);
        }
    }
}
