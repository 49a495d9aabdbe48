package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans and papers after figures under them were restated. */
@Tag("own-server")
@Tag("long")
class PublishedPlansIT extends DecidedPair {

    @Test
    void after_a_publication_a_round_is_asked_on_its_own_figures_and_a_copy_stands_on_the_new_ones() throws Exception {
        String supporter = pair.get("supporter").asText();
        String question = "/why?recipient=ZM01&topic=URGENT_CARE&supporter=" + supporter;
        JsonNode before = lead.get("/pairing-rounds/" + round + question).json();
        assertThat(before.get("refusals")).isEmpty();
        Rest data = tandem().as("data");
        int release = data.stage("worse.csv", worse(supporter).getBytes(StandardCharsets.UTF_8), Map.of("publishedOn", "2026-06-01")).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            assertThat(lead.get("/pairing-rounds/" + round).json().get("figuresAre").asBoolean()).isFalse();
            assertThat(lead.get("/pairing-rounds/" + round + question).json()).isEqualTo(before);

            long copy = lead.post("/pairing-rounds/" + round + "/copy").json().get("id").asLong();
            JsonNode solved = OwnTandem.solve(lead, copy);
            assertThat(solved.get("plan").get("pairs").findValuesAsText("supporter")).isNotEmpty().doesNotContain(supporter);
            assertThat(lead.get("/pairing-rounds/" + copy + question).json().get("refusals").findValuesAsText("rule")).contains("NOT_STRONG");
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
    }

    @Test
    void the_owner_of_a_published_plan_is_told_when_figures_are_restated_so_that_a_pair_would_change() throws Exception {
        assertThat(lead.post("/pairing-rounds/" + round + "/publish").status()).isEqualTo(200);
        assertThat(lead.get("/pairing-rounds/" + round).json().get("corrections")).isEmpty();
        Rest data = tandem().as("data");
        byte[] file = worse(pair.get("supporter").asText()).getBytes(StandardCharsets.UTF_8);
        int release = data.stage("restated.csv", file, Map.of("publishedOn", "2026-06-01")).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            JsonNode told = corrections();
            assertThat(told.get("sentence").asText()).contains("would no longer stand in the plan").contains("The standing of");
            assertThat(lead.get("/pairing-rounds/" + round).json().get("corrections")).hasSize(1);
            assertThat(tasks(lead, "/tasks")).contains("CORRECTION");
            assertThat(lead2.post("/corrections/" + told.get("id").asInt() + "/seen").status()).isEqualTo(404);
            assertThat(lead.post("/corrections/" + told.get("id").asInt() + "/seen").status()).isEqualTo(204);
            assertThat(lead.get("/corrections?size=1000").json().get("items").findValuesAsText("subjectId")).doesNotContain(Long.toString(round));
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
    }

    /** The notice on the round of this test, which is looked for every ten seconds. */
    private JsonNode corrections() throws InterruptedException {
        for (int look = 0; look < 120; look++) {
            for (JsonNode notice : lead.get("/corrections?size=1000").json().get("items")) {
                if (notice.get("subjectId").asLong() == round) {
                    return notice;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("Nobody was told.");
    }

    /** The indicators of urgent care of one provider, at the bottom of the group for two years. */
    private static String worse(String provider) {
        StringBuilder file = new StringBuilder("provider,indicator,period,value,numerator,denominator\n");
        for (YearMonth month = YearMonth.of(2023, 4); month.isBefore(YearMonth.of(2025, 4)); month = month.plusMonths(1)) {
            for (String figure : List.of("AE_12H_DTA,%s,,9000,10000", "AE_4H_ALL,%s,,1000,10000", "AE_4H_T1,%s,,1000,10000")) {
                file.append(provider).append(',').append(figure.formatted(month)).append('\n');
            }
        }
        return file.toString();
    }

    @Test
    void whoever_holds_a_paper_of_the_round_is_told_and_finds_it_marked_and_a_party_reads_of_its_own_pair_only() throws Exception {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        String paper = "/pairing-rounds/%d/paper.xlsx".formatted(round);
        assertThat(lead.get(paper).header("Content-Disposition")).doesNotContain("restated");
        assertThat(recipient.get(paper).status()).isEqualTo(200);
        assertThat(handed(lead).get("corrections")).isEmpty();
        Rest data = tandem().as("data");
        String supporter = pair.get("supporter").asText();
        int release = data.stage("under-papers.csv", worse(supporter).getBytes(StandardCharsets.UTF_8), Map.of("publishedOn", "2026-06-02")).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            JsonNode marked = marked(lead);
            assertThat(marked.get("state").asText()).isEqualTo("RESTATED");
            assertThat(marked.get("corrections").toString()).contains("The standing of").contains("would no longer stand in the plan");
            assertThat(marked(recipient).get("corrections").toString()).contains("would no longer stand in the plan").doesNotContain("would come into the plan");
            assertThat(lead.get(paper).header("Content-Disposition")).contains("figures-restated-since");
            assertThat(lead.get(paper).header("Tandem-Figures-Restated")).isEqualTo("true");
            assertThat(tasks(lead, "/tasks")).contains("CORRECTION");
            assertThat(handed(tandem().as("lead2"))).isNull();
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
    }

    /** The paper of the round of this test that was handed to a person, null when there is none. */
    private JsonNode handed(Rest who) {
        return StreamSupport.stream(who.get("/issued-papers?size=1000").json().get("items").spliterator(), false)
                .filter(p -> p.get("page").asText().equals("/round?id=" + round)).findFirst().orElse(null);
    }

    /** The same once it is marked; papers are looked at every ten seconds. */
    private JsonNode marked(Rest who) throws InterruptedException {
        for (int look = 0; look < 120; look++) {
            if (!handed(who).get("corrections").isEmpty()) {
                return handed(who);
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("No paper was marked.");
    }
}
