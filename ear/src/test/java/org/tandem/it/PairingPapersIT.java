package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The paper of the first demonstration round as leads and trusts read it. */
@ExtendWith(ArquillianExtension.class)
class PairingPapersIT {

    private static final String REGIONAL = "?edition=REGIONAL";
    private static final String PARTY = "?edition=PARTY";

    @Test
    void answer_pdf_and_workbook_show_the_same_figures_of_every_pair() throws IOException {
        Rest lead = Rest.as("lead");
        JsonNode round = lead.get(firstRound()).json();
        String text = text(lead.get(firstRound() + "/paper.pdf" + REGIONAL));
        Map<Long, Row> rows = new HashMap<>();
        try (XSSFWorkbook workbook = workbook(lead.get(firstRound() + "/paper.xlsx" + REGIONAL))) {
            workbook.getSheet("Pairs").forEach(row -> {
                if (row.getRowNum() > 0) {
                    rows.put((long) row.getCell(0).getNumericCellValue(), row);
                }
            });
            List<JsonNode> pairs = StreamSupport.stream(round.path("plan").path("pairs").spliterator(), false).toList();
            assertThat(rows).hasSameSizeAs(pairs).hasSizeGreaterThan(5);
            for (JsonNode pair : pairs) {
                String fit = oneDecimal(pair.get("fit").decimalValue());
                assertThat(text).contains(round.path("names").path(pair.get("recipient").asText()).asText() + " with "
                        + round.path("names").path(pair.get("supporter").asText()).asText()).contains("fit " + fit + " of 100");
                assertThat(oneDecimal(BigDecimal.valueOf(rows.get(pair.get("id").asLong()).getCell(8).getNumericCellValue()))).isEqualTo(fit);
            }
            String total = round.path("plan").path("totalFit").decimalValue().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
            assertThat(text.replace(",", "")).contains("Total of the plan (need weight × fit) " + total);
        }
    }

    @Test
    void the_same_paper_is_answered_with_the_same_bytes_again() {
        Rest lead = Rest.as("lead");
        for (String file : List.of("/paper.pdf", "/paper.xlsx")) {
            assertThat(lead.get(firstRound() + file).response().body()).isEqualTo(Rest.as("lead2").get(firstRound() + file + REGIONAL).response().body());
        }
    }

    @Test
    void a_trust_reads_its_own_pair_and_nothing_else_of_the_round() throws IOException {
        Rest recipient = Rest.as("recipient");
        String text = text(recipient.get(firstRound() + "/paper.pdf" + PARTY));
        assertThat(text).contains("party edition", "Marlbrook", "Ashdale", "considered").doesNotContain("Lydford", "Cape Morrin", "Northmere", "Annex");
        assertThat(recipient.get(firstRound() + "/paper.pdf" + REGIONAL).status()).isEqualTo(403);
        assertThat(recipient.get(firstRound() + "/paper.xlsx" + REGIONAL).status()).isEqualTo(403);
        try (XSSFWorkbook workbook = workbook(recipient.get(firstRound() + "/paper.xlsx"))) {
            assertThat(workbook.getSheet("Refused")).isNull();
            assertThat(workbook.getSheet("Pairs").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_trust_without_a_proposed_pair_finds_no_round_and_a_lead_has_no_edition_of_a_party() {
        assertThat(Rest.as("secretary").get(firstRound() + "/paper.pdf").status()).isEqualTo(404);
        assertThat(Rest.as("viewer").get(firstRound() + "/paper.pdf").status()).isEqualTo(403);
        assertThat(Rest.as("lead").get(firstRound() + "/paper.pdf" + PARTY).status()).isEqualTo(422);
        assertThat(Rest.as("lead").get(firstRound() + "/paper.pdf?edition=SECRET").status()).isEqualTo(400);
    }

    private static String firstRound() {
        return "/pairing-rounds/" + StreamSupport.stream(Rest.as("lead").get("/pairing-rounds?size=1000").json().get("items").spliterator(), false)
                .mapToLong(round -> round.get("id").asLong()).min().orElseThrow();
    }

    private static String oneDecimal(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String text(Rest.Answer paper) throws IOException {
        assertThat(paper.status()).as(paper.text()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(paper.response().body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static XSSFWorkbook workbook(Rest.Answer paper) throws IOException {
        assertThat(paper.status()).as(paper.text()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(paper.response().body()));
    }
}
