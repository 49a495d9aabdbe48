package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every workbook that Tandem makes of the demonstration set, opened and printed by LibreOffice: all sheets are there and every
 * number that a sheet holds stands on its pages as it should be shown.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbooksInOfficeIT {

    private static final String MONTH = "2025-03";
    /** Cells that are too narrow, and formulas or references that went wrong. */
    private static final String BROKEN = "###|#REF!|#NAME\\?|#VALUE!|#N/A|Err:\\d";

    private static final Pattern WORD = Pattern.compile("(?<![^\\s])\\p{L}{1,12}(?![^\\s])");

    private final Path folder = Path.of(TestServer.required("tandem.it"), "office");
    private final Map<String, Path> books = new LinkedHashMap<>();
    private final Map<String, String> rounds = new TreeMap<>();

    @BeforeAll
    void print_them_all() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Office office = Office.installed(folder);
        Rest lead = Rest.as("lead");
        for (JsonNode provider : items(lead.get("/providers?size=1000"))) {
            String code = provider.get("odsCode").asText();
            keep(code, lead.get("/providers/" + code + "/benchmark-report.xlsx?asOf=" + MONTH));
        }
        for (JsonNode round : items(lead.get("/pairing-rounds?size=1000"))) {
            String id = round.get("id").asText();
            if (lead.get("/pairing-rounds/" + id).json().path("plan").path("pairs").isArray()) {
                keep("round-" + id, lead.get("/pairing-rounds/" + id + "/paper.xlsx"));
                rounds.put("round-" + id, id);
            }
        }
        office.print(books.values());
    }

    private static List<JsonNode> items(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("items").spliterator(), false).toList();
    }

    private void keep(String name, Rest.Answer workbook) throws IOException {
        assertThat(workbook.status()).as(workbook.text()).isEqualTo(200);
        books.put(name, Files.write(folder.resolve(name + ".xlsx"), workbook.response().body()));
    }

    private String text(String name) throws IOException {
        try (PDDocument printed = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(printed);
        }
    }

    /** Without white space: a cell may break its words, and thousands are set apart by thin spaces. */
    private String pages(String name) throws IOException {
        return squeezed(text(name));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", "");
    }

    @Test
    void every_sheet_is_printed_with_every_number_as_it_should_be_shown() throws IOException {
        assertThat(books).hasSizeGreaterThan(60);
        assertThat(rounds).isNotEmpty();
        for (Map.Entry<String, Path> book : books.entrySet()) {
            String pages = pages(book.getKey());
            assertThat(pages).as(book.getKey()).doesNotContainPattern(BROKEN).contains("Made-updata");
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book.getValue()))) {
                assertThat(workbook.getNumberOfSheets()).isGreaterThan(4);
                for (Sheet sheet : workbook) {
                    assertThat(pages).as("%s, sheet %s", book.getKey(), sheet.getSheetName())
                            .containsPattern(squeezed(sheet.getSheetName()) + ",page\\d+of\\d+");
                    assertThat(numbersOf(sheet)).as("%s, sheet %s", book.getKey(), sheet.getSheetName()).allSatisfy(n -> assertThat(pages).contains(n));
                }
            }
        }
    }

    @Test
    void no_word_of_a_data_book_is_cut_off() throws IOException {
        for (Map.Entry<String, Path> book : books.entrySet()) {
            if (rounds.containsKey(book.getKey())) {
                // the narrow columns of a list stand so close that the text of a page runs words of neighbours together
                continue;
            }
            Map<String, Integer> printed = new HashMap<>();
            count(text(book.getKey()), printed);
            Map<String, Integer> written = new HashMap<>();
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book.getValue()))) {
                for (Sheet sheet : workbook) {
                    sheet.forEach(row -> row.forEach(cell -> count(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "", written)));
                }
            }
            assertThat(written).as(book.getKey()).isNotEmpty()
                    .allSatisfy((word, times) -> assertThat(printed.getOrDefault(word, 0)).as("'%s' on the pages", word).isGreaterThanOrEqualTo(times));
        }
    }

    /** Words that no column is too narrow for. */
    private static void count(String text, Map<String, Integer> words) {
        WORD.matcher(text).results().forEach(w -> words.merge(w.group(), 1, Integer::sum));
    }

    private static Set<String> numbersOf(Sheet sheet) {
        DataFormatter shown = new DataFormatter(Locale.UK);
        Set<String> numbers = new TreeSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(squeezed(shown.formatCellValue(cell)));
                }
            }
        }
        return numbers;
    }

    @Test
    void a_printed_data_book_shows_the_figures_that_the_interface_answers() throws IOException {
        String pages = pages("ZM01");
        Rest.Answer profile = Rest.as("lead").get("/providers/ZM01/profile?asOf=" + MONTH);
        int seen = 0;
        for (JsonNode indicator : profile.json().get("domains").findValues("indicators").stream().flatMap(i -> StreamSupport.stream(i.spliterator(), false)).toList()) {
            if (indicator.path("code").asText().startsWith("AE_4H") && indicator.path("value").isNumber()) {
                assertThat(pages).as(indicator.toString()).contains("%.1f%%".formatted(100 * indicator.get("value").asDouble()));
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void a_printed_pairing_list_names_every_pair_with_its_fit() throws IOException {
        for (Map.Entry<String, String> round : rounds.entrySet()) {
            String pages = pages(round.getKey());
            for (JsonNode pair : Rest.as("lead").get("/pairing-rounds/" + round.getValue()).json().get("plan").get("pairs")) {
                assertThat(pages).contains(pair.get("recipient").asText(), pair.get("supporter").asText(), "%.1f".formatted(pair.get("fit").asDouble()));
            }
        }
    }
}
