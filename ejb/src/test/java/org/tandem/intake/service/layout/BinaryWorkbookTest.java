package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryWorkbookTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetThePassword() {
        Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    private Path file(HSSFWorkbook book) throws IOException {
        Path file = folder.resolve("old.xls");
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static HSSFWorkbook book() {
        HSSFWorkbook book = new HSSFWorkbook();
        book.createSheet("Empty");
        Sheet sheet = book.createSheet("Figures");
        Row row = sheet.createRow(3);
        row.createCell(1).setCellValue("Text");
        row.createCell(2).setCellValue(1250);
        row.createCell(3).setCellValue(0.612);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellFormula("C4*2");
        row.createCell(6).setCellErrorValue((byte) 0x2A);
        row.createCell(7).setCellValue("Last");
        sheet.createRow(9).createCell(0).setCellValue("x".repeat(20_000));
        book.getSheet("Figures").createDrawingPatriarch().createTextbox(new HSSFClientAnchor());
        book.createSheet("After").createRow(0).createCell(0).setCellValue(-2.5);
        return book;
    }

    @Test
    void every_kind_of_cell_is_a_text_in_its_row_and_column_and_a_formula_is_no_number() throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (WorkbookFile old = WorkbookFile.open(file(book()), FileNature.OLD_WORKBOOK, part -> { })) {
            assertThat(old.sheets()).containsExactly("Empty", "Figures", "After");
            old.rows("Figures", 9, rows::add);
            assertThat(rows).singleElement().satisfies(r -> {
                assertThat(r.number()).isEqualTo(4);
                assertThat(r.cells()).containsExactly("", "Text", "1250", "0.612", "true", "=formula", "#N/A", "Last");
            });
            old.rows("Figures", 10, rows::add);
            assertThat(rows.get(2).cell(0)).hasSize(20_000);
            old.rows("After", 10, rows::add);
            assertThat(rows.get(3).cells()).containsExactly("-2.5");
        }
    }

    @Test
    void rows_that_repeat_a_long_text_beyond_any_publication_are_refused_before_they_fill_memory() throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        Row row = book.createSheet("Long").createRow(0);
        for (int c = 0; c < 100; c++) {
            row.createCell(c).setCellValue("x".repeat(30_000));
        }
        try (WorkbookFile old = WorkbookFile.open(file(book), FileNature.OLD_WORKBOOK, part -> { })) {
            assertThat(catchThrowableOfType(FileRefused.class, () -> old.rows("Long", 1, r -> { })).code()).isEqualTo("ROW_TOO_LONG");
        }
    }

    @Test
    void a_workbook_that_a_password_hides_or_that_was_cut_off_is_refused() throws IOException {
        byte[] whole = bytes(book());
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] hidden = bytes(book());
        Biff8EncryptionKey.setCurrentUserPassword(null);
        for (byte[] wrong : List.of(hidden, Arrays.copyOf(whole, whole.length / 2))) {
            Path file = Files.write(folder.resolve("wrong.xls"), wrong);
            assertThat(catchThrowableOfType(FileRefused.class, () -> WorkbookFile.open(file, FileNature.OLD_WORKBOOK, part -> { })).code())
                    .isEqualTo("DAMAGED_WORKBOOK");
        }
    }

    private static byte[] bytes(HSSFWorkbook book) throws IOException {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
