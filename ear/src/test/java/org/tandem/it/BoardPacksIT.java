package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board pack over the interface from its making to its public version, and who may do what with it. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class BoardPacksIT {

    private static final String SAID = """
            {"provider": "%s", "indicator": "%s", "cause": "A cause that stays inside", "action": "Ward rounds", "owner": "Chief operating officer", "restricted": true}""";

    @Test
    void a_pack_goes_from_its_template_to_its_public_version() throws IOException {
        Rest signatory = Rest.as("recipient");
        JsonNode made = signatory.post("/board-packs", "{\"providers\": [\"ZM01\"], \"asOf\": \"2025-03\", \"title\": \"A pack to be issued\"}").json();
        String pack = "/board-packs/" + made.get("id").asLong();
        JsonNode exception = made.get("comments").get(0);
        String said = SAID.formatted(exception.get("provider").asText(), exception.get("indicator").asText());
        assertThat(signatory.with("If-Match", "-1").call("PUT", pack + "/commentary", said).status()).isEqualTo(200);
        assertThat(signatory.with("If-Match", "-1").call("PUT", pack + "/commentary", said).status()).as("somebody entered it since").isEqualTo(409);
        JsonNode frozen = step(signatory, pack, "freeze");
        assertThat(frozen.at("/snapshot/sha256").asText()).hasSize(64);
        assertThat(frozen.at("/progress/done").asInt()).isEqualTo(1);
        assertThat(text(signatory.get(pack + "/pdf"))).contains("A pack to be issued", "A cause that stays inside", "Made-up data");
        step(signatory, pack, "check");
        assertThat(signatory.with("If-Match", version(signatory, pack)).post(pack + "/approve").status()).as("who checked does not approve").isEqualTo(403);
    }

    @Test
    void the_issued_pack_of_the_demonstration_answers_with_the_same_bytes_and_shows_the_same_figures() throws IOException {
        Rest secretary = Rest.as("secretary");
        JsonNode issued = found(secretary, "ISSUED");
        String pack = "/board-packs/" + issued.get("id").asLong();
        byte[] once = secretary.get(pack + "/pdf").response().body();
        assertThat(secretary.get(pack + "/pdf").response().body()).isEqualTo(once);
        String pdf = text(secretary.get(pack + "/pdf"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(secretary.get(pack + "/xlsx").response().body()))) {
            assertThat(workbook.getSheet("Indicators").getLastRowNum()).isGreaterThan(5);
            workbook.getSheet("Exceptions").forEach(row -> assertThat(row.getRowNum() == 0 || pdf.contains(row.getCell(6).getStringCellValue())).isTrue());
        }
    }

    @Test
    void a_pack_in_work_is_not_there_for_another_trust_or_the_region_and_an_issued_one_is_for_its_lead() {
        JsonNode draft = found(Rest.as("secretary"), "DRAFT");
        JsonNode issued = found(Rest.as("secretary"), "ISSUED");
        for (String other : List.of("lead", "recipient", "supporter")) {
            assertThat(Rest.as(other).get("/board-packs/" + draft.get("id").asLong()).status()).as(other).isEqualTo(404);
        }
        assertThat(Rest.as("lead").get("/board-packs/" + issued.get("id").asLong()).status()).isEqualTo(200);
        assertThat(Rest.as("lead").with("If-Match", issued.path("rowVersion").asText("0")).post("/board-packs/%d/public-version".formatted(issued.get("id").asLong()))
                .status()).isIn(403, 409);
        assertThat(Rest.as("recipient").post("/board-packs", "{\"providers\": [\"ZM02\"], \"asOf\": \"2025-03\"}").status()).isEqualTo(403);
    }

    @Test
    void the_signatory_finds_the_commentary_among_the_tasks() {
        assertThat(Rest.as("kestrel").get("/tasks").text()).contains("Commentary for a board pack", "/pack-comment?pack=");
    }

    @Test
    void input_that_cannot_be_used_is_named_by_its_field() {
        assertThat(Rest.as("lead").post("/board-packs", "{\"region\": \"none\"}").text()).contains("subject");
        assertThat(Rest.as("lead").post("/board-packs", "{\"template\": \"none\", \"region\": \"YM1\"}").text()).contains("template", "STANDARD");
        assertThat(Rest.as("lead").post("/board-packs", "{\"providers\": [\"ZM01\", \"ZM02\"]}").status()).isEqualTo(400);
    }

    private static JsonNode found(Rest rest, String status) {
        for (JsonNode row : rest.get("/board-packs").json().get("items")) {
            if (row.get("status").asText().equals(status)) {
                return row;
            }
        }
        throw new AssertionError("There is no pack " + status);
    }

    private static JsonNode step(Rest rest, String pack, String step) {
        Rest.Answer answer = rest.with("If-Match", version(rest, pack)).post(pack + "/" + step);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String version(Rest rest, String pack) {
        return rest.get(pack).json().get("rowVersion").asText();
    }

    private static String text(Rest.Answer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.response().body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
