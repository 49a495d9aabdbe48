package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmergencyFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_asked_for_is_taken_once() throws IOException {
        EmergencyFile file = new EmergencyFile(folder);
        assertThat(file.take()).isEmpty();
        Files.writeString(folder.resolve("tandem-emergency.txt"), "  Sam Example: the sign-in service is away\n");

        assertThat(file.take()).contains("Sam Example: the sign-in service is away");
        assertThat(file.take()).isEmpty();
    }

    @Test
    void the_answer_is_for_the_owner_of_the_server_alone_and_goes_after_an_hour() throws IOException {
        EmergencyFile file = new EmergencyFile(folder);
        Files.writeString(file.answerPath(), "an older answer that everybody can read");
        file.prepare();
        file.answer("the password");
        Instant written = Files.getLastModifiedTime(file.answerPath()).toInstant();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.answerPath()))).isEqualTo("rw-------");
        assertThat(file.answerPath()).hasContent("the password");
        file.tidy(written.plusSeconds(3599));
        assertThat(file.answerPath()).exists();
        file.tidy(written.plusSeconds(3600));
        assertThat(file.answerPath()).doesNotExist();
    }
}
