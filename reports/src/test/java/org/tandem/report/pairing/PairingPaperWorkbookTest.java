package org.tandem.report.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.report.pairing.PairingPaperFixture.aPairingPaper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.report.CanonicalJson;

class PairingPaperWorkbookTest {

    private final PairingPaperWorkbook renderer = new PairingPaperWorkbook();

    @Test
    void the_sheets_stand_in_order_and_the_contents_lead_to_them() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName)).containsExactly("Contents",
                    "Pairs", "Parts", "Alternatives", "Models", "Unmatched", "Supporters", "Refused", "Rules", "Regions", "Weights", "Releases", "Provenance", "Dictionary");
            XSSFSheet contents = workbook.getSheet("Contents");
            assertThat(words(contents)).contains("Pairing paper, regional edition: Urgent care, spring 2025",
                    "As at 31 March 2025. Run on 9 May 2025, 14:05. Data version 42. Rule set 2026-1.",
                    "Made-up data: the providers and figures of this paper are invented.",
                    "Agree or change the 2 pairs of this plan.", "Marking: RESTRICTED to leads.");
            assertThat(contents.getHyperlinkList()).extracting(link -> link.getLocation())
                    .contains("'Pairs'!A1", "'Unmatched'!A1", "'Provenance'!A1");
        }
    }

    @Test
    void every_sheet_holds_one_named_table_under_a_frozen_header_and_no_merged_cells() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                assertThat(table.getName()).isEqualTo(sheet.getSheetName() + "Table");
                assertThat(table.getColumns()).extracting(column -> column.getName())
                        .containsExactlyElementsOf(words(sheet.getRow(table.getStartRowIndex())));
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                if (!"Contents".equals(sheet.getSheetName())) {
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
                }
            }
        }
    }

    @Test
    void numbers_are_numbers_in_the_format_of_their_type() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            Row pair = workbook.getSheet("Pairs").getRow(1);
            assertThat(pair.getCell(8).getNumericCellValue()).isEqualTo(75);
            assertThat(pair.getCell(9).getNumericCellValue()).isEqualTo(88.4);
            assertThat(pair.getCell(10).getNumericCellValue()).isEqualTo(0.93);
            DataFormatter shown = new DataFormatter();
            assertThat(shown.formatCellValue(pair.getCell(10))).isEqualTo("93.0 %");
            assertThat(shown.formatCellValue(pair.getCell(7))).isEqualTo("0.810");
            assertThat(shown.formatCellValue(pair.getCell(9))).isEqualTo("88");
            Cell published = workbook.getSheet("Releases").getRow(1).getCell(1);
            assertThat(published.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 4, 10));
        }
    }

    @Test
    void a_gap_is_its_reason_and_text_is_never_a_formula() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            Row pair = workbook.getSheet("Pairs").getRow(2);
            assertThat(pair.getCell(9).getStringCellValue()).isEqualTo("not reported");
            assertThat(pair.getCell(15).getCellType()).isEqualTo(CellType.STRING);
            assertThat(workbook.getSheet("Supporters").getRow(2).getCell(4).getStringCellValue()).isEqualTo("not computed");
            assertThat(words(workbook.getSheet("Unmatched"))).contains("TOO_FAR", "Cape Morrin NHS Trust");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1"})
    void words_that_look_like_a_formula_stay_words(String words) throws IOException {
        PairingPaper paper = aPairingPaper().reasoned(words).build();
        try (XSSFWorkbook workbook = open(paper)) {
            for (Row row : workbook.getSheet("Pairs")) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
            assertThat(workbook.getSheet("Pairs").getRow(1).getCell(15).getStringCellValue().strip()).isEqualTo(words.strip());
        }
    }

    @Test
    void every_column_stands_in_the_dictionary() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            List<String> told = words(workbook.getSheet("Dictionary"));
            for (Sheet sheet : workbook) {
                if (!List.of("Contents", "Dictionary").contains(sheet.getSheetName())) {
                    assertThat(told).contains(sheet.getSheetName()).containsAll(words(sheet.getRow(0)));
                }
            }
            assertThat(told).contains("As the crow flies between the headquarters.");
        }
    }

    @Test
    void fits_carry_bars() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            XSSFSheet pairs = workbook.getSheet("Pairs");
            assertThat(pairs.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
            assertThat(pairs.getSheetConditionalFormatting().getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString()).isEqualTo("I2:I3");
        }
    }

    @Test
    void the_parts_of_a_pair_add_up_to_its_fit() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().build())) {
            for (Row pair : workbook.getSheet("Pairs")) {
                if (pair.getRowNum() > 0) {
                    double sum = StreamSupport.stream(workbook.getSheet("Parts").spliterator(), false)
                            .filter(row -> row.getRowNum() > 0)
                            .filter(row -> row.getCell(0).getNumericCellValue() == pair.getCell(0).getNumericCellValue())
                            .mapToDouble(row -> row.getCell(7).getNumericCellValue()).sum();
                    assertThat(sum).isCloseTo(pair.getCell(8).getNumericCellValue(), within(1e-9));
                }
            }
        }
    }

    @Test
    void provenance_names_the_hash_of_the_record() throws IOException {
        PairingPaper list = aPairingPaper().build();
        try (XSSFWorkbook workbook = open(list)) {
            assertThat(words(workbook.getSheet("Provenance"))).contains(CanonicalJson.sha256(list), "Proven best", "yes",
                    "Willingness was assessed for fewer than 80 % of the candidates and was left out for all.");
        }
        assertThat(CanonicalJson.read(CanonicalJson.write(list), PairingPaper.class)).isEqualTo(list);
    }

    @Test
    void a_round_without_pairs_says_none_in_its_tables() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().withoutPairs().build())) {
            for (String sheet : List.of("Pairs", "Parts", "Alternatives")) {
                assertThat(workbook.getSheet(sheet).getRow(1).getCell(0).getStringCellValue()).isEqualTo("none");
            }
        }
    }

    @Test
    void real_figures_are_not_called_made_up() throws IOException {
        try (XSSFWorkbook workbook = open(aPairingPaper().ofRealFigures().build())) {
            assertThat(words(workbook.getSheet("Contents"))).noneMatch(words -> words.startsWith("Made-up"));
            assertThat(workbook.getSheet("Pairs").getHeader().getCenter()).isEmpty();
        }
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws IOException {
        assertThat(written(aPairingPaper().build())).isEqualTo(written(aPairingPaper().build()));
    }

    @Test
    void the_file_is_named_after_round_and_month() {
        assertThat(renderer.fileName(aPairingPaper().build())).isEqualTo("pairing-paper-regional-urgent-care-spring-2025-2025-03.xlsx");
        assertThat(renderer.contentType()).startsWith("application/vnd.openxmlformats");
    }

    private XSSFWorkbook open(PairingPaper list) throws IOException {
        byte[] file = written(list);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("pairing-paper.xlsx"), file);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private byte[] written(PairingPaper list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(list, out);
        return out.toByteArray();
    }

    private static List<String> words(Sheet sheet) {
        List<String> words = new ArrayList<>();
        sheet.forEach(row -> words.addAll(words(row)));
        return words;
    }

    private static List<String> words(Row row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        }
        return words;
    }
}
