package org.tandem.intake.service;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tandem.intake.Layout;

/**
 * A file on its way in.
 *
 * @param content     read once, closed by the sender
 * @param fileName    as the sender names it; folders are cut off
 * @param layout      refuses the file when its content has another one
 * @param publishedOn day of the publication, where the sender knows it
 */
public record Upload(InputStream content, String fileName, Optional<Layout> layout, Optional<LocalDate> publishedOn) {

    private static final int LONGEST_NAME = 300;

    public Upload {
        Objects.requireNonNull(content, "An upload needs its content.");
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        name = name.isEmpty() ? "unnamed" : name;
        fileName = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
