package org.tandem.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes a workbook as a ZIP with its entries in a fixed order and at a fixed time, so that equal contents are equal bytes. It goes
 * over a temporary file, so that no workbook stands in memory as a whole.
 */
final class StableZip {

    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {
    }

    /** The stream stays open; nothing of the temporary file is left. */
    static void write(Workbook workbook, OutputStream out) throws IOException {
        Path file = Files.createTempFile("tandem-workbook", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(file)) {
                PlatformTransformers.during(() -> workbook.write(written));
            }
            rewrite(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void rewrite(Path file, OutputStream out) throws IOException {
        StableArchive rewritten = new StableArchive(out);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .sorted(Comparator.comparing((ZipEntry entry) -> !FIRST.equals(entry.getName())).thenComparing(ZipEntry::getName)).toList();
            for (ZipEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    rewritten.add(entry.getName(), content);
                }
            }
        }
        rewritten.finish();
    }
}
