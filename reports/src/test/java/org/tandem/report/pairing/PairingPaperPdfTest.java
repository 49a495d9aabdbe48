package org.tandem.report.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.report.pairing.PairingPaperFixture.aPairingPaper;
import static org.tandem.report.pdf.Conformance.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tandem.report.Cell;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.pdf.PairingPaperPdf;

class PairingPaperPdfTest {

    private final PairingPaperPdf pdf = new PairingPaperPdf();

    @Test
    void the_first_page_asks_shows_the_plan_and_names_the_needs_without_a_partner() throws IOException {
        assertThat(page(written(pdf, aPairingPaper().build(), "pairing-regional.pdf"), 1)).contains("What you are asked to decide",
                "Agree or change the 2 pairs of this plan.", "Marlbrook Hospitals NHS Trust, Urgent care", "Ashdale University Hospitals",
                "88 km", "firm (93 %)", "Nobody has answered yet", "Needs without a support partner", "Cape Morrin NHS Trust",
                "190 km instead of 150", "RESTRICTED to leads", "a prompt for discussion, not a regulatory judgement");
    }

    @Test
    void the_second_page_tells_how_the_plan_was_made_and_what_would_change_it() throws IOException {
        assertThat(page(written(pdf, aPairingPaper().build(), "pairing-regional.pdf"), 2)).contains("Where the pairs are", "How the plan was made",
                "Rules that excluded pairs", "Too far", "Nearness: 40 (default 15)", "solved 2 times", "What would change the answer", "0.35");
    }

    @Test
    void every_pair_tells_why_what_its_fit_is_made_of_and_what_else_was_possible() throws IOException {
        String text = text(written(pdf, aPairingPaper().build(), "pairing-regional.pdf"));
        assertThat(text).contains("fit 75.0 of 100", "36.0", "14.0", "25.0", "Not assessed: counted at the middle of the others.", "61.2",
                "4.50 less", "none is proven best", "2. Shared clinical network.", "Annex: totals and bounds", "92.25", "Pairing the best remaining pair first would have reached 90.50.",
                "Sign-off", "Open Government Licence v3.0");
    }

    @Test
    void a_party_reads_its_own_pair_and_how_many_others_were_considered_and_nothing_of_the_rest() throws IOException {
        String text = text(written(pdf, aPairingPaper().forAParty().build(), "pairing-party.pdf"));
        assertThat(text).contains("Marlbrook", "Ashdale", "Three other support partners were considered.", "Sign-off")
                .doesNotContain("Cape Morrin", "Lincolnshire", "Annex", "Rules that excluded", "RESTRICTED");
    }

    @Test
    void the_whole_round_never_stands_in_the_edition_for_a_party() {
        PairingPaper regional = aPairingPaper().build();
        assertThatThrownBy(() -> new PairingPaper(regional.stamp(), Edition.PARTY, regional.round(), List.of(), List.of(), List.of(), List.of(),
                List.of(), regional.whole(), regional.notes())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairingPaper(regional.stamp(), Edition.REGIONAL, regional.round(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Cell.absent("withheld"), regional.notes())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pdf_and_workbook_show_the_same_figures() throws IOException {
        PairingPaper paper = aPairingPaper().build();
        String text = text(written(pdf, paper, "pairing-regional.pdf"));
        assertThat(text).contains("92.25", "60.75", "31.50", "90.50", "71.75");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new PairingPaperWorkbook(), paper, "pairing-regional.xlsx")))) {
            assertThat(shown(workbook.getSheet("Pairs"), "Fit (0 to 100)", 1)).hasSize(2).allSatisfy(fit -> assertThat(text).contains("fit " + fit + " of 100"));
            assertThat(shown(workbook.getSheet("Parts"), "As shown", 1)).hasSize(4).allSatisfy(part -> assertThat(text).contains(part));
            assertThat(shown(workbook.getSheet("Pairs"), "Distance (km)", 0)).allSatisfy(km -> assertThat(text).contains(km + " km"));
            assertThat(shown(workbook.getSheet("Alternatives"), "The plan would lose", 2)).hasSize(1).allSatisfy(loss -> assertThat(text).contains(loss + " less"));
            assertThat(shown(workbook.getSheet("Supporters"), "Value of one more place", 2)).allSatisfy(value -> assertThat(text).contains(value));
            assertThat(shown(workbook.getSheet("Provenance"), "Value", 2)).contains("92.25", "60.75", "31.50", "90.50", "71.75");
        }
    }

    @Test
    void the_same_paper_gives_the_same_bytes() throws IOException {
        assertThat(written(pdf, aPairingPaper().build(), "pairing-same.pdf")).isEqualTo(written(pdf, aPairingPaper().build(), "pairing-same.pdf"));
    }

    @Test
    void forty_pairs_stand_at_least_two_to_a_page_and_none_is_cut() throws IOException {
        byte[] file = written(pdf, aPairingPaper().withPairs(40).build(), "pairing-forty.pdf");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isBetween(15, 30);
        }
        assertThat(text(file).split("fit 75.0 of 100", -1)).hasSize(21);
        assertThat(text(file)).contains("Northern Lincolnshire, Goole and South Humber Coast University Hospitals NHS Foundation Trust");
    }

    /** The numbers of a column as the number format shows them. */
    private static List<String> shown(Sheet sheet, String header, int places) {
        List<String> shown = new ArrayList<>();
        int column = -1;
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (row.getRowNum() == 0 && header.equals(cell.getStringCellValue())) {
                    column = cell.getColumnIndex();
                } else if (row.getRowNum() > 0 && cell.getColumnIndex() == column
                        && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    shown.add(ReportFormat.decimals(cell.getNumericCellValue(), places));
                }
            }
        }
        assertThat(column).as(header).isNotNegative();
        return shown;
    }

    private static String page(byte[] file, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
