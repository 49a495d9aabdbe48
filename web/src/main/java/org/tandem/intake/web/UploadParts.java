package org.tandem.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.intake.Layout;
import org.tandem.intake.service.Upload;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/**
 * The parts of an upload. The file lies on the disk until it is closed.
 *
 * @param file     null when the upload has none
 * @param fileName as the sender names it
 * @param texts    the other parts by name
 */
record UploadParts(Path file, String fileName, Map<String, String> texts) implements AutoCloseable {

    UploadParts {
        texts = Map.copyOf(texts);
    }

    /** Hands the upload to its use and closes the file behind it. */
    <T> T use(Function<Upload, T> use) {
        if (file == null) {
            throw new Malformed("The upload has no file.", new Reason("file", "Send the file as the part 'file' of a multipart form."));
        }
        Optional<Layout> layout = text("layout").map(UploadParts::layout);
        Optional<LocalDate> publishedOn = text("publishedOn").map(t -> Input.date("publishedOn", t));
        try (InputStream content = Files.newInputStream(file)) {
            return use.apply(new Upload(content, fileName, layout, publishedOn));
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
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be deleted from the disk.", e);
        }
    }
}
