package org.tandem.access.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.tandem.access.EmergencyAccess;

/**
 * The two files on the server through which emergency access is asked for and answered. Who can write into the data folder of
 * the server could change the application itself, so nobody gets more by this than they have.
 */
final class EmergencyFile {

    static final String ASKED = "tandem-emergency.txt";
    static final String ANSWER = "tandem-emergency-answer.txt";
    private static final int MOST_CHARACTERS = 1000;

    private final Path asked;
    private final Path answer;

    EmergencyFile(Path folder) {
        asked = folder.resolve(ASKED);
        answer = folder.resolve(ANSWER);
    }

    /** What was asked for, once: the file is gone before it is answered, so that it opens nothing a second time. */
    Optional<String> take() throws IOException {
        if (!Files.isRegularFile(asked)) {
            return Optional.empty();
        }
        String text = Files.readString(asked).strip();
        Files.delete(asked);
        return Optional.of(text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
    }

    /** Makes sure before anything is opened that an answer can be written which nobody but the owner of the server can read. */
    void prepare() throws IOException {
        Files.deleteIfExists(answer);
        if (Files.getFileStore(answer.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(answer, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(answer);
        }
    }

    void answer(String text) throws IOException {
        Files.writeString(answer, text + System.lineSeparator());
    }

    /** Takes an answer away whose time is over. */
    void tidy(Instant now) throws IOException {
        if (Files.exists(answer) && !Files.getLastModifiedTime(answer).toInstant().plus(EmergencyAccess.LASTS).isAfter(now)) {
            Files.delete(answer);
        }
    }

    Path answerPath() {
        return answer;
    }
}
