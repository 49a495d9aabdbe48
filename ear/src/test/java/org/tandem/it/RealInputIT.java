package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published files, loaded over the interface into an empty Tandem; needs ../shared. */
@Tag("own-server")
class RealInputIT {

    private static final Set<String> FIVE_TRUSTS = Set.of("RJ1", "RTH", "RXK", "RM3", "R1K");
    private static final String ROUND = """
            {"name": "Urgent care, March 2025", "asOf": "2025-03", "kind": "TOPIC", "topics": ["URGENT_CARE"],
             "scope": {"types": ["ACUTE", "ACUTE_SPECIALIST"]}}""";
    private static OwnTandem server;

    @BeforeAll
    static void load() throws Exception {
        RealFile.all();
        server = OwnTandem.empty("real-input", "postgresql");
        server.loadAll(20_250_331);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void at_least_119_acute_trusts_carry_both_indicators() {
        Set<String> acute = new TreeSet<>();
        for (String type : Set.of("ACUTE", "ACUTE_SPECIALIST")) {
            server.rest().get("/providers?size=1000&type=" + type).json().get("items").forEach(p -> acute.add(p.get("odsCode").asText()));
        }
        acute.retainAll(withFigure("AE_4H_ALL"));
        acute.retainAll(withFigure("SICKNESS"));
        assertThat(acute).hasSizeGreaterThanOrEqualTo(119);
    }

    private static Set<String> withFigure(String indicator) {
        Set<String> codes = new HashSet<>();
        server.positions(indicator, "2025-03").get("positions").forEach(p -> {
            if (p.get("state").asText().equals("PRESENT")) {
                codes.add(p.get("odsCode").asText());
            }
        });
        return codes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09", "2025-03"})
    void figures_equal_the_sums_made_by_hand_from_the_files(String month) {
        HandSums sums = new HandSums(month);
        for (String indicator : OwnTandem.INDICATORS) {
            JsonNode positions = server.positions(indicator, month).get("positions");
            for (String trust : FIVE_TRUSTS) {
                JsonNode own = of(trust, positions);
                assertThat(own.get("numerator").asDouble()).as("%s %s", indicator, trust).isCloseTo(sums.numerator(indicator, trust), within(1e-6));
                assertThat(own.get("denominator").asDouble()).as("%s %s", indicator, trust).isCloseTo(sums.denominator(indicator, trust), within(1e-6));
                assertThat(own.get("value").asDouble()).as("%s %s", indicator, trust)
                        .isCloseTo(sums.numerator(indicator, trust) / sums.denominator(indicator, trust), within(1e-12));
            }
        }
    }

    private static JsonNode of(String trust, JsonNode positions) {
        return StreamSupport.stream(positions.spliterator(), false).filter(p -> p.get("odsCode").asText().equals(trust)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"AE_4H_T1,2024-09", "AE_4H_T1,2025-03", "AE_4H_ALL,2024-09", "AE_4H_ALL,2025-03", "AE_12H_DTA,2024-09", "AE_12H_DTA,2025-03"})
    void england_equals_the_total_row_of_the_file(String indicator, String month) {
        HandSums sums = new HandSums(month);
        assertThat(server.positions(indicator, month).get("england").asDouble())
                .isCloseTo(sums.numerator(indicator, "TOTAL") / sums.denominator(indicator, "TOTAL"), within(1e-12));
    }

    @Test
    void every_emergency_file_says_that_england_equals_its_published_total() {
        int seen = 0;
        for (JsonNode row : server.rest().get("/imports?size=1000").json().get("items")) {
            if (row.get("layout").asText().equals("ae-monthly")) {
                JsonNode totals = server.rest().get("/imports/" + row.get("id").asInt()).json().get("totals");
                assertThat(totals).hasSize(3).allMatch(t -> t.get("equal").asBoolean());
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(15);
    }

    @Test
    void a_topic_round_of_all_acute_trusts_is_proven_best_and_its_workbook_shows_the_same_numbers() throws Exception {
        JsonNode round = server.solvedRound(ROUND);
        JsonNode plan = round.get("plan");

        assertThat(round.get("status").asText()).isEqualTo("SOLVED");
        assertThat(plan.get("optimal").asBoolean()).isTrue();
        assertThat(plan.get("upperBound").decimalValue()).isEqualByComparingTo(plan.get("totalFit").decimalValue());
        assertThat(plan.get("pairs")).isNotEmpty();
        Rest.Answer paper = server.rest().get("/pairing-rounds/" + round.get("id").asLong() + "/paper.xlsx");
        assertThat(paper.status()).as(paper.text()).isEqualTo(200);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(paper.response().body()))) {
            pairsAreEqual(plan.get("pairs"), workbook.getSheet("Pairs"));
            partsAreEqual(plan.get("pairs"), workbook.getSheet("Parts"));
        }
    }

    private static void pairsAreEqual(JsonNode pairs, Sheet sheet) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        SheetRows rowsOf = new SheetRows(sheet, "Pair");
        rowsOf.rows().forEach(r -> rows.put((long) rowsOf.number(r, "Pair"), r));
        assertThat(rows).hasSize(pairs.size());
        for (JsonNode pair : pairs) {
            Row row = rows.get(pair.get("id").asLong());
            assertThat(rowsOf.text(row, "Recipient code")).isEqualTo(pair.get("recipient").asText());
            assertThat(rowsOf.text(row, "Supporter code")).isEqualTo(pair.get("supporter").asText());
            assertThat(rowsOf.number(row, "Fit (0 to 100)")).isCloseTo(pair.get("fit").asDouble(), within(1e-9));
            assertThat(rowsOf.number(row, "Need weight")).isCloseTo(pair.get("needWeight").asDouble(), within(1e-9));
            assertThat(rowsOf.number(row, "Tier")).isEqualTo(pair.get("tier").asDouble());
            assertThat(rowsOf.number(row, "Robustness")).isCloseTo(pair.get("robustness").asDouble(), within(1e-9));
            assertThat(rowsOf.number(row, "Distance (km)")).isCloseTo(pair.get("distanceKm").asDouble(), within(1e-9));
        }
    }

    private static void partsAreEqual(JsonNode pairs, Sheet sheet) {
        SheetRows parts = new SheetRows(sheet, "Pair");
        for (JsonNode pair : pairs) {
            var own = parts.rows().stream().filter(r -> parts.number(r, "Pair") == pair.get("id").asDouble()).toList();
            assertThat(own).hasSize(pair.get("parts").size());
            double sum = 0;
            for (int i = 0; i < own.size(); i++) {
                JsonNode part = pair.get("parts").get(i);
                assertThat(parts.number(own.get(i), "Contribution to fit")).isCloseTo(part.get("contribution").asDouble(), within(1e-9));
                assertThat(parts.text(own.get(i), "Sentence")).isEqualTo(part.get("sentence").asText());
                sum += parts.number(own.get(i), "Contribution to fit");
            }
            assertThat(sum).isCloseTo(pair.get("fit").asDouble(), within(1e-9));
        }
    }

    @Test
    void the_benchmark_report_of_a_trust_shows_the_value_and_rank_that_the_interface_answers() throws IOException {
        JsonNode own = StreamSupport.stream(server.rest().get("/providers/RTH/profile?asOf=2025-03").json().get("domains").spliterator(), false)
                .flatMap(d -> StreamSupport.stream(d.get("topics").spliterator(), false))
                .flatMap(t -> StreamSupport.stream(t.get("indicators").spliterator(), false))
                .filter(i -> i.get("code").asText().equals("AE_4H_ALL")).findFirst().orElseThrow();
        HandSums sums = new HandSums("2025-03");
        double value = sums.numerator("AE_4H_ALL", "RTH") / sums.denominator("AE_4H_ALL", "RTH");
        assertThat(own.get("value").asDouble()).isCloseTo(value, within(1e-12));

        Rest.Answer paper = server.rest().get("/providers/RTH/benchmark-report.pdf?asOf=2025-03");

        assertThat(paper.status()).as(paper.text()).isEqualTo(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.response().body())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
            assertThat(text).contains("%.1f %%".formatted(100 * value));
            assertThat(text).containsPattern("%d(st|nd|rd|th) of %d".formatted(own.get("rank").asInt(), own.get("of").asInt()));
            assertThat(text).containsIgnoringCase("Oxford University Hospitals");
        }
    }

    @Test
    void the_same_file_again_is_recognised_and_nothing_is_doubled() throws Exception {
        Map<String, JsonNode> before = server.figures();
        long releases = releases();

        for (RealFile file : Set.of(RealFile.emergency("2025-03"), RealFile.sickness("2024-09"))) {
            Rest.Answer again = file.stage(server.rest());
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json().get("identical").asBoolean()).isTrue();
            assertThat(again.json().get("status").asText()).isEqualTo("PUBLISHED");
            JsonNode published = server.publish(again.json().get("id").asInt());
            assertThat(published.get("dataVersion")).isEqualTo(again.json().get("dataVersion"));
        }

        assertThat(releases()).isEqualTo(releases);
        assertThat(server.figures()).containsExactlyEntriesOf(before);
    }

    private static long releases() {
        return server.rest().get("/imports").json().get("total").asLong();
    }

    @Test
    void withdrawing_a_month_takes_its_figures_away_and_loading_it_again_brings_them_back() throws Exception {
        Map<String, JsonNode> before = server.figures();
        RealFile file = RealFile.emergency("2024-06");
        int release = file.stage(server.rest()).json().get("id").asInt();

        Rest.Answer withdrawn = server.rest().post("/imports/" + release + "/withdraw");

        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(server.positions("AE_4H_ALL", "2024-06").get("positions")).noneMatch(p -> p.get("state").asText().equals("PRESENT"));
        assertThat(server.positions("SICKNESS", "2024-06").get("positions")).anyMatch(p -> p.get("state").asText().equals("PRESENT"));
        assertThat(server.positions("AE_4H_ALL", "2024-07").get("positions")).anyMatch(p -> p.get("state").asText().equals("PRESENT"));
        server.load(file);
        assertThat(server.figures()).containsExactlyEntriesOf(before);
    }

    @Test
    void another_order_of_loading_on_the_other_database_gives_the_same_figures() throws Exception {
        try (OwnTandem other = OwnTandem.empty("real-input-again", "h2")) {
            other.loadAll(7);
            assertThat(other.figures()).containsExactlyEntriesOf(server.figures());
        }
    }
}
