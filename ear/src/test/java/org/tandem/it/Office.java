package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The LibreOffice of the machine, without a window and with a profile of its own. */
final class Office {

    private static final int MINUTES = 10;

    private final Path program;
    private final Path folder;

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Skips the test where there is none. */
    static Office installed(Path folder) {
        Path program = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(p -> Path.of(p, "soffice"))
                .filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(program != null, "SKIPPED: no LibreOffice (soffice) was found on this machine; the workbooks were not opened in it.");
        return new Office(program, folder);
    }

    /** Opens the workbooks and prints each whole; {@code <name>.pdf} stands in the folder afterwards. */
    void print(Collection<Path> workbooks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder.toString()));
        workbooks.forEach(w -> command.add(w.toString()));
        Path told = folder.resolve("office.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ended within %d minutes: %s", MINUTES, Files.readString(told)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        assertThat(Files.readString(told)).doesNotContainIgnoringCase("error");
    }
}
