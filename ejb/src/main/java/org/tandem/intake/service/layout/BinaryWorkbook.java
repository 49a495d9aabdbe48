package org.tandem.intake.service.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97 to 2003 ({@code .xls}). Its records are walked through once; the texts of its cells are
 * held, so its size is limited.
 */
final class BinaryWorkbook implements WorkbookFile {

    private static final long LARGEST = 16L << 20;

    private final Map<String, SortedMap<Integer, List<String>>> sheets;
    private final LongConsumer read;

    BinaryWorkbook(Path file, LongConsumer read) throws IOException {
        this.read = read;
        if (Files.size(file) > LARGEST) {
            throw new FileRefused("TOO_LARGE", "The old Excel workbook (.xls) is larger than 16 MB; published ones have less than 1 MB."
                    + " Import the workbook as published.");
        }
        BinaryRecords taken = new BinaryRecords();
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
                InputStream in = system.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(system.getRoot()))) {
            taken.take(new RecordInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (RuntimeException | IOException e) {
            throw e instanceof FileRefused refused ? refused : WorkbookFile.damaged(e);
        }
        sheets = taken.sheets();
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** In rows. */
    @Override
    public long size(String sheet) {
        return sheets.get(sheet).size();
    }

    @Override
    public void rows(String sheet, int last, Consumer<CsvRow> each) {
        sheets.get(sheet).headMap(last).forEach((index, cells) -> {
            read.accept(1);
            CsvRow row = WorkbookFile.row(index + 1, cells);
            if (!row.isBlank()) {
                each.accept(row);
            }
        });
    }

    /** Nothing published in old workbooks needs results of formulas. */
    @Override
    public void results(String sheet, Consumer<CsvRow> each) {
        rows(sheet, Integer.MAX_VALUE, each);
    }

    @Override
    public void close() {
        // closed as soon as it was read
    }
}
