package org.tandem.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real input that lies beside the project; a test that needs it is skipped loudly where it is missing. */
final class SharedFolder {

    private SharedFolder() {
    }

    /** A file or folder below {@code ../shared}. */
    static Path path(String below) {
        Path found = root();
        Assumptions.assumeTrue(found != null && Files.exists(found.resolve(below)), "SKIPPED: needs ../shared/" + below);
        return found.resolve(below);
    }

    /** Files of a folder, sorted by name. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        String given = System.getProperty("tandem.shared");
        if (given != null) {
            return Path.of(given);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null && p.getParent() != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolveSibling("shared/design"))) {
                return p.resolveSibling("shared");
            }
        }
        return null;
    }
}
