package org.tandem.report.sheet;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook whose rows go to temporary files as they are written, so that its memory does not grow with its rows. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 50;

    StreamedWorkbook() {
        super(null, ROWS_IN_MEMORY, false, false);
    }

    /** What of a sheet is kept until the end: everything but its rows. */
    XSSFSheet around(String sheet) {
        return getXSSFWorkbook().getSheet(sheet);
    }

    /** Not compressed, because {@link StableZip} reads it again and compresses then. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    /** Deletes the temporary files. The package is let go: to close it would write all of it once more, into memory. */
    @Override
    public void close() {
        if (!dispose()) {
            throw new IllegalStateException("Temporary files of a workbook could not be deleted.");
        }
    }
}
