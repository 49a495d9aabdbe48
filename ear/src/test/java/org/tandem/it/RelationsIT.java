package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who records and sees what between and about organisations, over the interface and on the demonstration set. */
@ExtendWith(ArquillianExtension.class)
class RelationsIT {

    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/London")));

    private static List<JsonNode> items(Rest rest, String path) {
        List<JsonNode> items = new ArrayList<>();
        rest.get(path).json().get("items").forEach(items::add);
        return items;
    }

    private static String assessment(String provider, String criterion, String score) {
        return "{\"provider\": \"%s\", \"criterion\": \"%s\", \"score\": %s, \"evidence\": \"visit\", \"source\": \"a test\", \"date\": \"%s\", \"expires\": \"%s\"}"
                .formatted(provider, criterion, score, TODAY, TODAY.plusYears(1));
    }

    @Test
    void a_lead_records_what_a_trust_does_not_say_itself_and_a_newer_assessment_supersedes() {
        Rest lead = Rest.as("lead");
        Rest.Answer first = lead.post("/assessments", assessment("ZM44", "SERVICE_QUALITY", "61.5"));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(lead.post("/assessments", assessment("ZM44", "SERVICE_QUALITY", "64")).status()).isEqualTo(201);
        assertThat(items(lead, "/assessments?provider=ZM44&criterion=SERVICE_QUALITY")).extracting(i -> i.get("score").asDouble()).containsExactly(64.0);
        assertThat(items(lead, "/assessments?provider=ZM44&criterion=SERVICE_QUALITY&history=true")).extracting(i -> i.get("state").asText())
                .containsExactly("COUNTS", "SUPERSEDED");
        assertThat(lead.post("/assessments", assessment("ZM44", "SERVICE_QUALITY", "101")).status()).isEqualTo(422);
        assertThat(Rest.as("admin").get("/audit?what=RECORD_ASSESSMENT").text()).contains("SERVICE_QUALITY ZM44");
    }

    @Test
    void willingness_is_said_by_the_trust_itself_and_seen_by_no_other_trust() {
        String said = assessment("ZM17", "WILLINGNESS", "55");
        assertThat(Rest.as("lead").post("/assessments", said).status()).isEqualTo(403);
        assertThat(Rest.as("recipient").post("/assessments", said).status()).isEqualTo(403);
        Rest supporter = Rest.as("supporter");
        assertThat(supporter.post("/assessments", said).status()).isEqualTo(201);
        assertThat(supporter.post("/assessments", assessment("ZM17", "SERVICE_QUALITY", "99")).status()).isEqualTo(403);
        assertThat(items(supporter, "/assessments?size=1000")).isNotEmpty().allSatisfy(i -> assertThat(i.get("provider").asText()).isEqualTo("ZM17"));
        assertThat(items(Rest.as("recipient"), "/assessments?size=1000")).noneSatisfy(i -> assertThat(i.get("provider").asText()).isEqualTo("ZM17"));
    }

    @Test
    void a_file_is_recorded_whole_or_told_row_by_row() {
        String header = "provider,criterion,score,evidence,source,date,expires\n";
        String good = "ZM45,SERVICE_QUALITY,70,visit,a test,%s,%s\n".formatted(TODAY, TODAY.plusYears(1));
        Rest lead = Rest.as("lead");
        int before = items(lead, "/assessments?history=true&size=1000&provider=ZM45").size();
        Rest.Answer refused = lead.postCsv("/assessments/file", header + good + good.replace("70", "170") + good.replace("ZM45", "ZX99"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("Row 3").contains("Row 4").doesNotContain("Row 2");
        assertThat(items(lead, "/assessments?history=true&size=1000&provider=ZM45")).hasSize(before);
        assertThat(lead.postCsv("/assessments/file", header + good).json().get("recorded").asInt()).isEqualTo(1);
    }

    @Test
    void a_trust_says_of_two_others_at_most_that_it_cannot_work_with_them_and_the_others_do_not_see_it() {
        Rest recipient = Rest.as("recipient");
        List<Long> own = new ArrayList<>();
        String said = "{\"party\": \"ZM01\", \"other\": \"%s\", \"reason\": \"a test\", \"expires\": \"" + TODAY.plusDays(30) + "\"}";
        long standing = items(recipient, "/party-refusals").stream().filter(i -> i.get("recorded").get("inForce").asBoolean()).count();
        for (long n = standing; n < 2; n++) {
            Rest.Answer answer = recipient.post("/party-refusals", said.formatted("ZM17"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            own.add(answer.json().get("id").asLong());
        }
        Rest.Answer third = recipient.post("/party-refusals", said.formatted("ZM22"));
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.text()).contains("that is the most");
        assertThat(items(Rest.as("supporter"), "/party-refusals")).isEmpty();
        assertThat(Rest.as("lead").post("/party-refusals", said.formatted("ZM22")).status()).isEqualTo(403);
        for (long id : own) {
            assertThat(Rest.as("lead").with("If-Match", "0").post("/party-refusals/" + id + "/end", "{\"reason\": \"settled\"}").status()).isEqualTo(403);
            assertThat(recipient.with("If-Match", "7").post("/party-refusals/" + id + "/end", "{\"reason\": \"settled\"}").status()).isEqualTo(409);
            assertThat(recipient.with("If-Match", "0").post("/party-refusals/" + id + "/end", "{\"reason\": \"settled\"}").status()).isEqualTo(200);
        }
    }

    @Test
    void links_and_commitments_are_ended_with_a_reason_and_stay() {
        Rest lead = Rest.as("lead");
        JsonNode link = lead.post("/organisation-links", "{\"a\": \"ZM53\", \"b\": \"ZM54\", \"kind\": \"SHARED_CHAIR\", \"from\": \"2026-01-01\", \"source\": \"a test\"}").json();
        assertThat(Rest.as("recipient").post("/organisation-links", "{\"a\": \"ZM01\", \"b\": \"ZM54\", \"kind\": \"GROUP\", \"from\": \"2026-01-01\", \"source\": \"x\"}")
                .status()).isEqualTo(403);
        String path = "/organisation-links/" + link.get("id").asLong() + "/end";
        assertThat(lead.post(path, "{}").status()).isEqualTo(428);
        JsonNode ended = lead.with("If-Match", "0").post(path, "{\"lastDay\": \"2026-03-31\", \"reason\": \"new chair\"}").json();
        assertThat(ended.get("recorded").get("endReason").asText()).isEqualTo("new chair");
        assertThat(ended.get("to").asText()).isEqualTo("2026-03-31");
        assertThat(lead.with("If-Match", "1").post(path, "{\"lastDay\": \"2026-03-30\", \"reason\": \"again\"}").status()).isEqualTo(409);
        assertThat(items(lead, "/organisation-links")).anySatisfy(i -> assertThat(i.get("id")).isEqualTo(link.get("id")));
        Rest.Answer commitment = lead.post("/commitments", "{\"supporter\": \"ZM53\", \"recipient\": \"ZM54\", \"model\": \"BUDDYING\", \"topics\": [\"DIGITAL\"],"
                + " \"peopleDays\": 12, \"from\": \"2026-01-01\", \"to\": \"2026-02-01\", \"source\": \"a test\"}");
        assertThat(commitment.status()).as(commitment.text()).isEqualTo(201);
        assertThat(items(Rest.as("supporter"), "/commitments")).isEmpty();
    }

    @Test
    void everybody_in_pairing_sees_open_offers_and_a_lead_brokers_them() {
        Rest supporter = Rest.as("supporter");
        Rest.Answer posted = supporter.post("/offers", "{\"provider\": \"ZM17\", \"kind\": \"OFFER\", \"topic\": \"ESTATES\", \"peopleDays\": 3, \"expires\": \"%s\"}"
                .formatted(TODAY.plusDays(9)));
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        long id = posted.json().get("id").asLong();
        assertThat(offers(Rest.as("secretary"))).contains(id);
        String path = "/offers/" + id + "/settle";
        assertThat(supporter.with("If-Match", "0").post(path, "{\"outcome\": \"BROKERED\", \"reason\": \"x\"}").status()).isEqualTo(403);
        assertThat(Rest.as("lead").with("If-Match", "0").post(path, "{\"outcome\": \"BROKERED\", \"reason\": \"with Penwick\"}").json().get("state").asText()).isEqualTo("BROKERED");
        assertThat(offers(Rest.as("secretary"))).doesNotContain(id);
        assertThat(offers(supporter)).contains(id);
        assertThat(items(supporter, "/capability-statements?topic=CANCER&q=tracker")).extracting(i -> i.get("provider").asText()).containsExactly("ZM17");
        assertThat(items(supporter, "/supporter-credentials")).extracting(i -> i.get("provider").asText()).contains("ZM17", "ZM06");
    }

    private static List<Long> offers(Rest rest) {
        return StreamSupport.stream(rest.get("/offers?size=1000").json().get("items").spliterator(), false).map(i -> i.get("id").asLong()).toList();
    }
}
