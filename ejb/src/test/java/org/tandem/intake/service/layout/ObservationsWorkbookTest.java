package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;

class ObservationsWorkbookTest {

    private static final IndicatorCatalogue CATALOGUE = ShippedFile.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue();
    private static final Object[] HEADER = {"indicator", "provider", "Period", "value", "numerator", "denominator", "note"};

    @TempDir
    private Path folder;

    private Path workbook(List<Object[]> rows) throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Read me").createRow(0).createCell(0).setCellValue("Figures of our own");
            Sheet sheet = book.createSheet("Figures");
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).length; c++) {
                    put(row.createCell(c), rows.get(r)[c]);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static void put(Cell cell, Object content) {
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(content.toString());
        }
    }

    private static LayoutContent read(Path file) throws IOException {
        return new LayoutFiles(CATALOGUE).read(file, Optional.empty());
    }

    @Test
    void own_figures_are_read_from_a_sheet_below_its_titles_by_the_rules_of_the_text() throws IOException {
        LayoutContent content = read(workbook(List.of(new Object[] {"Local figures"}, new Object[] {""}, HEADER,
                new Object[] {"DM01_6W", "XX1", "2025-03", "", 120, 1000, "checked"},
                new Object[] {"DM01_6W", "XX2", "2025-03", 0.25, "", "", ""},
                new Object[] {"DM01_6W", "XX3", "2025-03", "*", "", "", ""})));

        assertThat(content.layout()).isEqualTo(Layout.TANDEM_OBSERVATIONS);
        assertThat(content.observations()).containsExactly(
                new Observation("DM01_6W", "XX1", Period.month(2025, 3), Figure.ofCounts(120, 1000), 4),
                new Observation("DM01_6W", "XX2", Period.month(2025, 3), Figure.of(0.25), 5),
                new Observation("DM01_6W", "XX3", Period.month(2025, 3), new Figure.Absent(FigureState.SUPPRESSED), 6));
    }

    @Test
    void a_wrong_row_is_listed_with_its_number_in_the_sheet() throws IOException {
        LayoutContent content = read(workbook(List.of(HEADER, new Object[] {"DM01_6W", "XX1", "2025-03", 0.1, "", "", ""},
                new Object[] {"DM01_6W", "XX2", 45717, 0.1, "", "", ""}, new Object[] {"NO_SUCH", "XX2", "2025-03", 0.1, "", "", ""})));

        assertThat(content.observations()).hasSize(1);
        assertThat(content.problems()).extracting(Problem::row).containsExactly(3, 4);
        assertThat(content.problems()).extracting(Problem::code).containsExactly("BAD_PERIOD", "UNKNOWN_INDICATOR");
    }
}
