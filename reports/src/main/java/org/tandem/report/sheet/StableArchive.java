package org.tandem.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose entries stand at a fixed time, so that equal contents in equal order are equal bytes; written as it grows. */
public final class StableArchive {

    /** The earliest time that a ZIP can hold. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * An archive that is written to a stream.
     *
     * @param out stays open
     */
    public StableArchive(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Adds an entry. */
    public void add(String name, byte[] content) throws IOException {
        add(name, new ByteArrayInputStream(content));
    }

    /** Adds an entry as it is read. */
    void add(String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Writes the directory of the archive; nothing can be added afterwards. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
