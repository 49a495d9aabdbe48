package org.tandem.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.intake.Layout;
import org.tandem.intake.service.Upload;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/**
 * The parts of an upload. The files lie on the disk until it is closed.
 *
 * @param files in the order of the form
 * @param texts the other parts by name; they hold for every file
 */
record UploadParts(List<FilePart> files, Map<String, String> texts) implements AutoCloseable {

    /** Most files of one form. */
    static final int MOST_FILES = 200;

    /**
     * A file.
     *
     * @param path on the disk
     * @param name as the sender names it
     */
    record FilePart(Path path, String name) {
    }

    UploadParts {
        files = List.copyOf(files);
        texts = Map.copyOf(texts);
    }

    /** Hands every file to its use. */
    <T> List<T> use(Function<Upload, T> use) {
        if (files.isEmpty()) {
            throw new Malformed("The upload has no file.", new Reason("file", "Send the file as the part 'file' of a multipart form."));
        }
        Optional<Layout> layout = text("layout").map(UploadParts::layout);
        Optional<LocalDate> publishedOn = text("publishedOn").map(t -> Input.date("publishedOn", t));
        return files.stream().map(f -> use(f, layout, publishedOn, use)).toList();
    }

    private static <T> T use(FilePart file, Optional<Layout> layout, Optional<LocalDate> publishedOn, Function<Upload, T> use) {
        try (InputStream content = Files.newInputStream(file.path())) {
            return use.apply(new Upload(content, file.name(), layout, publishedOn));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read from the disk.", e);
        }
    }

    static Path toDisk(InputStream content) throws IOException {
        Path file = Files.createTempFile("tandem-upload-", ".part");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Layout layout(String code) {
        return Layout.ofCode(code).orElseThrow(() -> new Malformed("There is no layout '" + code + "'.",
                new Reason("layout", "The layouts stand at /imports/layouts.")));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    @Override
    public void close() {
        delete(files);
    }

    static void delete(List<FilePart> files) {
        for (FilePart file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException("The upload cannot be deleted from the disk.", e);
            }
        }
    }
}
