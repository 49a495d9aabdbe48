package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each document of the demonstration set, as its people get it, in {@code target/documents}, and pictures of some for the readme:
 * {@code mvn verify -Pdocuments}.
 */
@Tag("pictures")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final String MONTH = "2025-03";
    private static final String OF_MARLBROOK = "/providers/ZM01/benchmark-report.%s?asOf=" + MONTH;
    private static final float DOTS_PER_INCH = 80;

    private final Path root = Path.of(TestServer.required("tandem.root"));
    private final Path folder = root.resolve("target").resolve("documents");

    @Test
    @Order(1)
    void a_benchmark_report_with_its_data_book() throws IOException {
        Rest lead = Rest.as("lead");
        keep("benchmark-report.pdf", lead.get(OF_MARLBROOK.formatted("pdf")));
        keep("benchmark-report-data-book.xlsx", lead.get(OF_MARLBROOK.formatted("xlsx")));
    }

    @Test
    @Order(1)
    void both_editions_of_a_pairing_paper_with_its_list_of_pairs() throws IOException {
        String round = "/pairing-rounds/" + StreamSupport.stream(items(Rest.as("lead").get("/pairing-rounds?size=1000")).spliterator(), false)
                .mapToLong(r -> r.get("id").asLong()).min().orElseThrow();
        keep("pairing-paper-regional.pdf", Rest.as("lead").get(round + "/paper.pdf?edition=REGIONAL"));
        keep("pairing-list-regional.xlsx", Rest.as("lead").get(round + "/paper.xlsx?edition=REGIONAL"));
        keep("pairing-paper-party.pdf", Rest.as("recipient").get(round + "/paper.pdf?edition=PARTY"));
        keep("pairing-list-party.xlsx", Rest.as("recipient").get(round + "/paper.xlsx?edition=PARTY"));
    }

    @Test
    @Order(1)
    void an_issued_board_pack_and_its_public_version() throws IOException {
        Rest secretary = Rest.as("secretary");
        JsonNode issued = found(items(secretary.get("/board-packs?size=1000")), p -> p.get("status").asText().equals("ISSUED"));
        String pack = "/board-packs/" + issued.get("id").asLong();
        assertThat(step(secretary, pack, "public-version").status()).isEqualTo(200);
        keepPack("board-pack", secretary, pack, "");
        keepPack("board-pack-public", secretary, pack, "?edition=PUBLIC");
    }

    @Test
    @Order(1)
    void packs_of_an_integrated_care_board_and_of_a_region() throws IOException {
        Rest lead = Rest.as("lead");
        JsonNode marlbrook = lead.get("/providers/ZM01").json();
        for (String subject : List.of("icb", "region")) {
            JsonNode made = lead.post("/board-packs", "{\"%s\": \"%s\", \"asOf\": \"%s\"}".formatted(subject, marlbrook.at("/" + subject + "/code").asText(), MONTH)).json();
            assertThat(made.path("id").isIntegralNumber()).as(made.toString()).isTrue();
            String pack = "/board-packs/" + made.get("id").asLong();
            assertThat(step(lead, pack, "freeze").status()).isEqualTo(200);
            keepPack("board-pack-of-" + (subject.equals("icb") ? "an-icb" : "a-region"), lead, pack, "");
        }
    }

    @Test
    @Order(1)
    void the_overview_of_a_region() throws IOException {
        Rest lead = Rest.as("lead");
        String region = lead.get("/providers/ZM01").json().at("/region/code").asText();
        keep("regional-overview.xlsx", lead.get("/regional-overview.xlsx?asOf=%s&region=%s".formatted(MONTH, region)));
    }

    @Test
    @Order(2)
    void pictures_of_pages_for_the_readme() throws IOException {
        picture("benchmark-report.pdf", 0, "paper-benchmark.png");
        picture("pairing-paper-regional.pdf", 0, "paper-pairing.png");
        picture("board-pack.pdf", 0, "paper-board-pack.png");
    }

    @Test
    @Order(2)
    void a_picture_of_a_workbook_for_the_readme() throws IOException, InterruptedException {
        Path printed = Files.createDirectories(Path.of(TestServer.required("tandem.it"), "documents"));
        Office.installed(printed).print(List.of(folder.resolve("board-pack-of-a-region.xlsx")));
        Files.copy(printed.resolve("board-pack-of-a-region.pdf"), folder.resolve("board-pack-of-a-region-workbook-printed.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        picture("board-pack-of-a-region-workbook-printed.pdf", firstOfSheet("board-pack-of-a-region-workbook-printed.pdf", "Charts"), "paper-workbook.png");
    }

    private void keepPack(String name, Rest reader, String pack, String edition) throws IOException {
        keep(name + ".pdf", reader.get(pack + "/pdf" + edition));
        keep(name + ".xlsx", reader.get(pack + "/xlsx" + edition));
    }

    private void keep(String name, Rest.Answer answer) throws IOException {
        assertThat(answer.status()).as("%s: %s", name, answer.text()).isEqualTo(200);
        Files.write(Files.createDirectories(folder).resolve(name), answer.response().body());
    }

    private void picture(String document, int page, String name) throws IOException {
        try (PDDocument paper = Loader.loadPDF(folder.resolve(document).toFile())) {
            Path file = root.resolve("docs").resolve("images").resolve(name);
            ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB), "png", file.toFile());
            assertThat(file).isNotEmptyFile();
        }
    }

    /** The first printed page of a sheet, which its footer names. */
    private int firstOfSheet(String document, String sheet) throws IOException {
        try (PDDocument paper = Loader.loadPDF(folder.resolve(document).toFile())) {
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                if (words.getText(paper).contains(sheet + ", page ")) {
                    return page - 1;
                }
            }
        }
        throw new AssertionError("No page of %s is of the sheet %s".formatted(document, sheet));
    }

    private static JsonNode items(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("items");
    }

    private static JsonNode found(JsonNode rows, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(rows.spliterator(), false).filter(wanted).findFirst().orElseThrow(() -> new AssertionError("Not among " + rows));
    }

    private static Rest.Answer step(Rest person, String pack, String step) {
        return person.with("If-Match", person.get(pack).json().get("rowVersion").asText()).post(pack + "/" + step);
    }
}
