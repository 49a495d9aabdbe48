package org.tandem.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Rewrites a ZIP with its entries in a fixed order and at a fixed time, so that equal contents are equal bytes. */
final class StableZip {

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
        StableArchive rewritten = new StableArchive(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            rewritten.add(entry.getKey(), entry.getValue());
        }
        rewritten.finish();
    }
}
