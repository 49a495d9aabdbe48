package org.tandem.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A file of the demonstration set, in the layout of a real publication, to be loaded like one.
 *
 * @param fileName    as a publisher might name it
 * @param layout      code of the layout that the import recognises
 * @param publishedOn day of the invented publication
 * @param publish     whether it is published at once; otherwise it is left staged
 * @param text        the content, to be stored as UTF-8
 */
public record DemonstrationFile(String fileName, String layout, LocalDate publishedOn, boolean publish, String text) {

    public DemonstrationFile {
        Objects.requireNonNull(fileName, "A file needs a name.");
        Objects.requireNonNull(layout, "File " + fileName + " needs a layout.");
        Objects.requireNonNull(publishedOn, "File " + fileName + " needs the day of its publication.");
        Objects.requireNonNull(text, "File " + fileName + " needs a content.");
    }

    /** The content as it is loaded. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
