package org.tandem.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a ZIP with its entries in a fixed order and at a fixed time, so that equal contents are equal bytes. */
final class StableZip {

    /** The earliest time that a ZIP can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {
    }

    static void rewrite(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Comparator.comparing((String name) -> !FIRST.equals(name)).thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream rewritten = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry stable = new ZipEntry(entry.getKey());
            stable.setTimeLocal(TIME);
            rewritten.putNextEntry(stable);
            rewritten.write(entry.getValue());
            rewritten.closeEntry();
        }
        rewritten.finish();
        rewritten.flush();
    }
}
