package org.tandem.intake.service.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook of Excel 97 to 2003 ({@code .xls}). Such a file is held whole, so its size is limited. */
final class BinaryWorkbook implements WorkbookFile {

    private static final long LARGEST = 16L << 20;

    private final Map<String, List<CsvRow>> sheets = new LinkedHashMap<>();
    private final LongConsumer read;

    BinaryWorkbook(Path file, LongConsumer read) throws IOException {
        this.read = read;
        if (Files.size(file) > LARGEST) {
            throw new FileRefused("TOO_LARGE", "The old Excel workbook (.xls) is larger than 16 MB; published ones have less than 1 MB."
                    + " Import the workbook as published.");
        }
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true); HSSFWorkbook book = new HSSFWorkbook(system, false)) {
            for (Sheet sheet : book) {
                sheets.put(sheet.getSheetName(), rows(sheet));
            }
        } catch (RuntimeException | IOException e) {
            throw e instanceof FileRefused refused ? refused : WorkbookFile.damaged(e);
        }
    }

    private static List<CsvRow> rows(Sheet sheet) {
        List<CsvRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            CsvRow cells = row(row);
            if (!cells.isBlank()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static CsvRow row(Row row) {
        String[] cells = new String[Math.max(0, row.getLastCellNum())];
        Arrays.fill(cells, "");
        for (Cell cell : row) {
            cells[cell.getColumnIndex()] = text(cell);
        }
        return new CsvRow(row.getRowNum() + 1, List.of(cells));
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> CellText.of(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case FORMULA -> "=" + cell.getCellFormula();
            default -> "";
        };
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
        sheets.get(sheet).stream().takeWhile(r -> r.number() <= last).forEach(row -> {
            read.accept(1);
            each.accept(row);
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
