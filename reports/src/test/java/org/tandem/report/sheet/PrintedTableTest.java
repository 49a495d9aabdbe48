package org.tandem.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.SheetValue;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

class PrintedTableTest {

    @Test
    void a_table_of_500_rows_is_printed_whole() throws IOException {
        try (XSSFWorkbook workbook = written(500)) {
            assertThat(workbook.getPrintArea(1)).isEqualTo("Rows!$A$1:$A$501");
            assertThat(workbook.getSheet("Rows").getHeader().getLeft()).isEmpty();
        }
    }

    @Test
    void of_a_longer_one_the_beginning_is_printed_and_the_header_says_so_while_all_rows_stand_in_the_table() throws IOException {
        try (XSSFWorkbook workbook = written(2504)) {
            assertThat(workbook.getPrintArea(1)).isEqualTo("Rows!$A$1:$A$41");
            assertThat(workbook.getSheet("Rows").getHeader().getLeft()).isEqualTo("First 40 of 2,504 rows; clear the print area to print all");
            assertThat(workbook.getSheet("Rows").getTables().get(0).getEndRowIndex()).isEqualTo(2504);
        }
    }

    private static XSSFWorkbook written(int rows) throws IOException {
        ReportStamp stamp = new ReportStamp(Period.month(2025, 3), Instant.parse("2025-05-09T13:05:00Z"), new DataVersion(42), "2026-1", true);
        SheetTable<Integer> table = new SheetTable<>("Rows", "Numbers.", List.of(Column.<Integer>words("Number", 10, SheetValue::whole)), 1,
                IntStream.range(0, rows).boxed().toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook("Rows", List.of(), stamp).write(List.of(table), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
