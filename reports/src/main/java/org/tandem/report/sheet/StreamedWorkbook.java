package org.tandem.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook whose rows go to temporary files as they are written, so that its memory does not grow with its rows. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 50;

    private final List<Rows> written = new ArrayList<>();

    StreamedWorkbook() {
        super(null, ROWS_IN_MEMORY, false, false);
    }

    /** The rows of one sheet in their temporary file. */
    private static final class Rows extends SheetDataWriter {

        private Rows() throws IOException {
        }

        private void delete() throws IOException {
            try {
                close();
            } finally {
                Files.delete(getTempFile().toPath());
            }
        }
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        Rows rows = new Rows();
        written.add(rows);
        return rows;
    }

    /** What of a sheet is kept until the end: everything but its rows. */
    XSSFSheet around(String sheet) {
        return getXSSFWorkbook().getSheet(sheet);
    }

    /** Writes it, the same content as the same bytes; the stream stays open. */
    void writeStable(OutputStream out) throws IOException {
        PlatformTransformers.during(() -> write(CloseShieldOutputStream.wrap(out)));
    }

    /** POI goes through the parts in the order of their names; their time is fixed. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(StableArchive.TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
    }

    /** Deletes the temporary files, all that can be. The package is let go: to close it would write all of it once more, into memory. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Rows rows : written) {
            try {
                rows.delete();
            } catch (IOException notDeleted) {
                first = first == null ? notDeleted : first;
            }
        }
        written.clear();
        if (first != null) {
            throw new IOException("Temporary files of a workbook could not be deleted.", first);
        }
    }
}
