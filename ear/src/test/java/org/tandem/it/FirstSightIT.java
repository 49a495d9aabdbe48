package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trust sees a graver status before its leads do, by a publication of today and by a lead's hand. Leaves standings as they were. */
@Tag("own-server")
@Tag("long")
@ExtendWith(DecisionServer.class)
class FirstSightIT {

    private static final String TRUST = "ZM17";

    private final Rest lead = DecisionServer.tandem().as("lead");
    private final Rest trust = DecisionServer.tandem().as("supporter");

    private static JsonNode row(Rest who) {
        return StreamSupport.stream(who.get("/standings?size=1000").json().get("items").spliterator(), false)
                .filter(r -> r.get("odsCode").asText().equals(TRUST)).findFirst().orElseThrow();
    }

    private static JsonNode topic(Rest who, String topic) {
        return StreamSupport.stream(row(who).get("topics").spliterator(), false).filter(t -> t.get("topic").asText().equals(topic)).findFirst().orElseThrow();
    }

    private static String difficulty(Rest who, String topic) {
        return topic(who, topic).get("difficulty").asText();
    }

    /** The indicators of urgent care at the bottom of the group for two years. */
    private static byte[] worse() {
        StringBuilder file = new StringBuilder("provider,indicator,period,value,numerator,denominator\n");
        for (YearMonth month = YearMonth.of(2023, 4); month.isBefore(YearMonth.of(2025, 4)); month = month.plusMonths(1)) {
            for (String figure : List.of("AE_12H_DTA,%s,,9000,10000", "AE_4H_ALL,%s,,1000,10000", "AE_4H_T1,%s,,1000,10000")) {
                file.append(TRUST).append(',').append(figure.formatted(month)).append('\n');
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_graver_status_of_a_publication_of_today_is_the_trusts_until_it_has_commented() {
        Rest data = DecisionServer.tandem().as("data");
        String before = difficulty(lead, "URGENT_CARE");
        assertThat(row(lead).get("firstSights")).as("the demonstration set counts as seen").isEmpty();
        int release = data.stage("first-sight.csv", worse(), Map.of("publishedOn", LocalDate.now(ZoneId.of("Europe/London")).toString())).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            assertThat(difficulty(trust, "URGENT_CARE")).isEqualTo("PERSISTENT").isNotEqualTo(before);
            assertThat(difficulty(lead, "URGENT_CARE")).isEqualTo(before);
            assertThat(topic(lead, "URGENT_CARE").get("reasons").get(0).get("rule").asText()).isEqualTo("FIRST_SIGHT");
            assertThat(row(lead).get("firstSights").get(0).get("open").asBoolean()).isTrue();
            assertThat(lead.get("/providers/" + TRUST + "/profile").text()).contains("is with the trust").doesNotContain("PERSISTENT");
            assertThat(trust.get("/tasks?size=1000").text()).contains("New status of your trust in urgent care");
            assertThat(lead.post("/standings/" + TRUST + "/no-comment", "{}").status()).isEqualTo(403);

            Rest.Answer said = trust.post("/standings/" + TRUST + "/comment", "{\"comment\": \"The new ward opens in May.\", \"topic\": \"URGENT_CARE\"}");
            assertThat(said.status()).as(said.text()).isEqualTo(201);
            assertThat(difficulty(lead, "URGENT_CARE")).isEqualTo("PERSISTENT");
            assertThat(row(lead).get("comments").get(0).get("topic").asText()).isEqualTo("URGENT_CARE");
            assertThat(row(lead).get("firstSights").get(0).get("sentence").asText()).contains("Seen first by the trust on", "the trust commented on");
            assertThat(trust.get("/tasks?size=1000").text()).doesNotContain("New status of your trust");
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
        assertThat(difficulty(lead, "URGENT_CARE")).as("withdrawn").isEqualTo(before);
    }

    @Test
    void a_graver_status_that_a_lead_sets_counts_when_the_trust_has_said_that_it_has_no_comment() {
        String before = difficulty(lead, "CANCER");
        Rest.Answer made = lead.post("/standing-overrides", "{\"provider\": \"" + TRUST + "\", \"topic\": \"CANCER\", \"status\": \"PERSISTENT\","
                + " \"reason\": \"Seen on three visits.\", \"expires\": \"" + LocalDate.now(ZoneId.of("Europe/London")).plusMonths(3) + "\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        try {
            assertThat(difficulty(trust, "CANCER")).isEqualTo("PERSISTENT");
            assertThat(difficulty(lead, "CANCER")).isEqualTo(before);
            assertThat(trust.post("/standings/" + TRUST + "/no-comment", "{\"topic\": \"CANCER\"}").status()).isEqualTo(204);
            assertThat(difficulty(lead, "CANCER")).isEqualTo("PERSISTENT");
            assertThat(trust.post("/standings/" + TRUST + "/no-comment", "{\"topic\": \"CANCER\"}").status()).as("nothing waits any more").isEqualTo(409);
        } finally {
            lead.with("If-Match", made.json().get("rowVersion").asText()).call("DELETE", "/standing-overrides/" + made.json().get("id").asInt());
        }
        assertThat(difficulty(lead, "CANCER")).isEqualTo(before);
    }
}
