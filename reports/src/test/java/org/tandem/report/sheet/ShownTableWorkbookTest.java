package org.tandem.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ShownTableWorkbookTest {

    private static final ShownTable TABLE = new ShownTable("Providers", List.of("Made-up data"), List.of("Provider", "Value"),
            List.of(List.of("Northfield", "61.2 %"), List.of("=cmd()", "not reported")));

    private static XSSFWorkbook written(ShownTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShownTableWorkbook.write(table, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void numbers_are_numbers_and_reasons_stay_words() throws IOException {
        try (XSSFWorkbook workbook = written(TABLE)) {
            XSSFSheet sheet = workbook.getSheet("Table");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.612, org.assertj.core.api.Assertions.within(1e-12));
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("not reported");
            assertThat(sheet.getTables()).hasSize(1);
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_is_not_run() throws IOException {
        try (XSSFWorkbook workbook = written(TABLE)) {
            assertThat(workbook.getSheet("Table").getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void the_second_sheet_says_where_it_comes_from() throws IOException {
        try (XSSFWorkbook workbook = written(TABLE)) {
            assertThat(workbook.getSheet("About").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Providers");
            assertThat(workbook.getSheet("About").getRow(1).getCell(0).getStringCellValue()).isEqualTo("Made-up data");
        }
    }

    @Test
    void a_table_without_rows_is_written_too() throws IOException {
        try (XSSFWorkbook workbook = written(new ShownTable("None", List.of(), List.of("Provider"), List.of()))) {
            assertThat(workbook.getSheet("Table").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Provider");
        }
    }

    @Test
    void a_row_with_other_cells_than_columns_is_refused_and_named() {
        assertThatThrownBy(() -> new ShownTable("x", List.of(), List.of("a", "b"), List.of(List.of("1", "2"), List.of("1"))))
                .hasMessage("Row 2 has 1 cells, but there are 2 columns.");
    }
}
