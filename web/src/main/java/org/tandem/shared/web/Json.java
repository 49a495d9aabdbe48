package org.tandem.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Writes what the scripts of the pages read, and reads what they send. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    /** A record as text. */
    public static String of(Object content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + content.getClass().getName(), e);
        }
    }

    /**
     * A record that the script of a page sent.
     *
     * @throws IllegalArgumentException when the bytes are no such record
     */
    public static <T> T read(byte[] sent, Class<T> type) {
        try {
            T content = MAPPER.readValue(sent, type);
            if (content == null) {
                throw new IllegalArgumentException("Nothing was sent.");
            }
            return content;
        } catch (IOException e) {
            throw new IllegalArgumentException("What was sent cannot be read.", e);
        }
    }
}
