package org.tandem.intake.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The bytes of an upload on the disk for as long as they are read, and their hash. */
final class UploadedFile implements AutoCloseable {

    private static final String PREFIX = "tandem-import-";

    private final Path path;
    private final String sha256;

    private UploadedFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    /** @param folder made when it is not there; {@link #deleteAll} empties it */
    static UploadedFile save(InputStream content, Path folder) {
        Path path = null;
        try {
            path = Files.createTempFile(Files.createDirectories(folder), PREFIX, ".upload");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), path, StandardCopyOption.REPLACE_EXISTING);
            return new UploadedFile(path, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException("The upload cannot be stored.", e);
        }
    }

    /** Deletes what a server that was stopped left behind. */
    static void deleteAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(p -> p.getFileName().toString().startsWith(PREFIX)).forEach(UploadedFile::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of uploads cannot be read.", e);
        }
    }

    long size() {
        return path.toFile().length();
    }

    Path path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stored upload cannot be deleted.", e);
        }
    }
}
