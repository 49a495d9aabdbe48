package org.tandem.shared.service;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the JSON files that are shipped on the class path onto their records; what is unknown or missing there is an error. */
public final class ShippedFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ShippedFile() {
    }

    /**
     * The content of a file.
     *
     * @param resource absolute name on the class path; looked for from the class of the record, which lies beside it
     */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file " + resource + " is not shipped.");
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + resource + " cannot be read.", e);
        }
    }
}
