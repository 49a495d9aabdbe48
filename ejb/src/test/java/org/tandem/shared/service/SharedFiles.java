package org.tandem.shared.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the real input that lies beside the project; a test that needs it is skipped loudly where it is missing. */
public final class SharedFiles {

    private SharedFiles() {
    }

    /** A file or folder below {@code ../shared}. */
    public static Path path(String below) {
        Path found = root();
        Assumptions.assumeTrue(found != null, "SKIPPED: needs ../shared/" + below);
        Path path = found.resolve(below);
        Assumptions.assumeTrue(Files.exists(path), "SKIPPED: needs ../shared/" + below);
        return path;
    }

    /** Files of a folder, sorted by name. */
    public static List<Path> in(String folder) {
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
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path shared = p.resolveSibling("shared");
            if (p.getParent() != null && Files.isDirectory(shared.resolve("design"))) {
                return shared;
            }
        }
        return null;
    }
}
