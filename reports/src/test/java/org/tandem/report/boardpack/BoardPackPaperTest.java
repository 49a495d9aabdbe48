package org.tandem.report.boardpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.benchmark.BenchmarkReportFixture.LONGEST_NAME;
import static org.tandem.report.boardpack.BoardPackFixture.aBoardPack;
import static org.tandem.report.boardpack.BoardPackFixture.aBoardPackOf;
import static org.tandem.report.pdf.Conformance.violations;
import static org.tandem.report.pdf.Conformance.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.boardpack.PackSection;
import org.tandem.report.CanonicalJson;
import org.tandem.report.pdf.BoardPackPdf;
import org.tandem.report.pdf.PdfPages;
import org.tandem.shared.Period;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BoardPackPaperTest {

    private final BoardPackPdf pdf = new BoardPackPdf();
    private final BoardPackWorkbook workbook = new BoardPackWorkbook();

    @Test
    void a_pack_says_what_it_is_and_shows_every_chosen_section() throws IOException {
        String text = text(written(pdf, aBoardPack().build(), "pack.pdf"));
        assertThat(text).contains("Board pack, March 2025", "Chief executive", "For discussion and assurance", "OFFICIAL: for the board",
                "31 March 2025", "For the board only", "Made-up data", "Access and delivery of services", "Exceptions: one", "Patients wait in corridors",
                "Fewer discharges at weekends", "Seven-day ward rounds", "30 June 2025", "8,123 of 13,271", "Ashdale University Hospitals", "no end set",
                "first pack that is issued", "Open Government Licence v3.0", "a prompt for discussion, not a regulatory judgement");
    }

    @Test
    void a_pack_of_three_sections_shows_no_other() throws IOException {
        String text = text(written(pdf, aBoardPack().with(PackSection.EXCEPTIONS).build(), "pack-short.pdf"));
        assertThat(text).contains("Exceptions: one", "Open Government Licence v3.0").doesNotContain("8,123 of 13,271", "Ashdale", "long-running");
    }

    @Test
    void the_public_version_shows_nothing_restricted_in_either_file() throws IOException {
        BoardPack open = aBoardPack().build().forThePublic();
        assertThat(text(written(pdf, open, "pack-public.pdf"))).contains("Public version", "What is published on Quality of care")
                .doesNotContain("Ashdale", "long-running", "For the board only");
        assertThat(cells(written(workbook, open, "pack-public.xlsx"))).noneMatch(c -> c.contains("Ashdale") || c.contains("long-running"));
    }

    @Test
    void both_files_show_every_figure_of_the_record() throws IOException {
        BoardPack pack = PackChanges.told(aBoardPack().numbered(11).about(3).build(), aBoardPack().about(3).build(),
                (indicator, provider, period) -> org.tandem.shared.Figure.of(0.4321));
        String text = text(written(pdf, pack, "pack-three.pdf"));
        byte[] file = written(workbook, pack, "pack-three.xlsx");
        for (GroupLine line : pack.group()) {
            assertThat(text).contains(org.tandem.report.format.ReportFormat.text(line.lowest(), line.kind()), org.tandem.report.format.ReportFormat.text(line.england(), line.kind()));
        }
        for (String sheet : List.of("Signs", "Benchmark")) {
            assertThat(shown(file, sheet)).allSatisfy(c -> assertThat(text).contains(c));
        }
        pack.changes().lines().stream().limit(40).forEach(l -> assertThat(text).contains(l.sentence()));
        assertThat(column(file, "Changes", "Sentence")).containsExactlyElementsOf(pack.changes().lines().stream().map(ChangeLine::sentence).toList());
    }

    @Test
    void the_indicators_of_a_provider_read_the_same_in_both_files() throws IOException {
        BoardPack pack = aBoardPack().build();
        String text = text(written(pdf, pack, "pack.pdf"));
        byte[] file = written(workbook, pack, "pack.xlsx");
        assertThat(column(file, "Indicators", "Value")).isNotEmpty().allSatisfy(v -> assertThat(text).contains(v));
        assertThat(column(file, "Indicators", "England")).isNotEmpty().allSatisfy(v -> assertThat(text).contains(v));
        assertThat(column(file, "Exceptions", "Action")).isNotEmpty().allSatisfy(v -> assertThat(text).contains(v));
        assertThat(column(file, "Summary", "Sentence")).hasSize(12).allSatisfy(v -> assertThat(text).contains(v));
    }

    @Test
    void the_workbook_names_its_snapshot_and_every_sheet_has_its_table() throws IOException {
        BoardPack pack = aBoardPack().build();
        byte[] file = written(workbook, pack, "pack.xlsx");
        assertThat(cells(file)).contains(CanonicalJson.sha256(pack));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(StreamSupport.stream(opened.spliterator(), false).map(Sheet::getSheetName)).containsExactly("Contents", "Charts", "Cover",
                    "Summary", "Signs", "Grid", "Exceptions", "Series", "Chart data", "Indicators", "Pairs", "Arrangements", "Changes", "Releases", "Provenance", "Dictionary");
            opened.forEach(s -> assertThat(opened.getSheet(s.getSheetName()).getTables()).as(s.getSheetName()).hasSize(s.getSheetName().equals("Charts") ? 0 : 1));
        }
    }

    @Test
    void the_same_record_gives_the_same_bytes_also_when_it_was_stored_between() throws IOException {
        BoardPack pack = aBoardPack().about(2).withExceptions(3).build();
        BoardPack stored = CanonicalJson.read(CanonicalJson.write(pack), BoardPack.class);
        assertThat(stored).isEqualTo(pack);
        assertThat(written(pdf, stored, "pack-again.pdf")).isEqualTo(written(pdf, pack, "pack-once.pdf"));
        assertThat(written(workbook, stored, "pack-again.xlsx")).isEqualTo(written(workbook, pack, "pack-once.xlsx"));
    }

    @Test
    void forty_exceptions_are_all_told_and_the_first_twelve_drawn() throws IOException {
        byte[] file = written(pdf, aBoardPack().withExceptions(40).build(), "pack-forty.pdf");
        String text = text(file);
        assertThat(text).contains("Exceptions: 40", "Further exceptions", "asked of the chief nurse by 30 April 2025");
        assertThat(text.split("Seven-day ward rounds", -1)).hasSize(27 + 1);
        assertThat(PdfPages.of(file)).isLessThan(20);
    }

    @Test
    void the_longest_name_long_commentary_and_empty_sections_are_printed_whole() throws IOException {
        String cause = "because discharges at weekends fall short of those needed ".repeat(10).strip();
        byte[] file = written(pdf, aBoardPackOf(LONGEST_NAME).about(40).saying(org.tandem.report.Cell.of(new PackException.Commentary("", cause, cause, "Chief operating officer",
                org.tandem.report.Cell.absent("no date named"), false))).build(), "pack-longest.pdf");
        assertThat(text(file)).contains(LONGEST_NAME, LONGEST_NAME + " 40", "no date named");
        assertThat(text(written(pdf, aBoardPack().withoutContent().build(), "pack-empty.pdf"))).contains("No exceptions", "No pair is proposed",
                "No arrangement is in force", "Nothing is published about");
        written(workbook, aBoardPack().withoutContent().build(), "pack-empty.xlsx");
        written(workbook, aBoardPackOf(LONGEST_NAME).about(40).withExceptions(40).build(), "pack-longest.xlsx");
    }

    @Tag("long")
    @Test
    void every_pack_conforms_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        assertThat(broken(aBoardPack().build(), "full")).isEmpty();
        assertThat(broken(aBoardPackOf(LONGEST_NAME).about(9).withExceptions(40).build(), "long")).isEmpty();
        assertThat(broken(aBoardPack().withoutContent().build(), "empty")).isEmpty();
        assertThat(broken(aBoardPack().build().forThePublic(), "public")).isEmpty();
    }

    @Test
    void files_are_named_after_pack_subject_month_and_edition() {
        assertThat(pdf.fileName(aBoardPack().build())).isEqualTo("board-pack-12-zmb1-2025-03.pdf");
        assertThat(workbook.fileName(aBoardPack().build().forThePublic())).isEqualTo("board-pack-12-zmb1-2025-03-public.xlsx");
        assertThat(aBoardPack().build().stamp().asAt()).isEqualTo(Period.month(2025, 3));
    }

    private Map<String, Long> broken(BoardPack pack, String name) throws Exception {
        byte[] file = written(pdf, pack, "conforming-pack-" + name + ".pdf");
        Map<String, Long> broken = new TreeMap<>(violations(file, PDFAFlavour.PDFA_2_A));
        broken.putAll(violations(file, PDFAFlavour.PDFUA_1));
        return broken;
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> column(byte[] file, String sheet, String header) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter shown = new DataFormatter();
            Sheet table = opened.getSheet(sheet);
            Row head = table.getRow(0);
            int at = IntStream.range(0, head.getLastCellNum()).filter(i -> head.getCell(i).getStringCellValue().equals(header)).findFirst().orElseThrow();
            return StreamSupport.stream(table.spliterator(), false).skip(1).map(r -> shown.formatCellValue(r.getCell(at))).toList();
        }
    }

    /** All numbers of a sheet as they are shown. */
    private static List<String> shown(byte[] file, String sheet) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter shown = new DataFormatter();
            return StreamSupport.stream(opened.getSheet(sheet).spliterator(), false).skip(1).flatMap(r -> StreamSupport.stream(r.spliterator(), false))
                    .filter(c -> c.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC).map(shown::formatCellValue).toList();
        }
    }

    private static List<String> cells(byte[] file) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter shown = new DataFormatter();
            return StreamSupport.stream(opened.spliterator(), false).flatMap(s -> StreamSupport.stream(s.spliterator(), false))
                    .flatMap(r -> StreamSupport.stream(r.spliterator(), false)).map(shown::formatCellValue).toList();
        }
    }
}
