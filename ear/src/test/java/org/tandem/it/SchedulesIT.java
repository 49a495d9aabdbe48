package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Schedules over the interface: what is kept of them, what they make at once, and what nobody can have. */
@ExtendWith(ArquillianExtension.class)
class SchedulesIT {

    private static final String SCHEDULES = "/report-schedules";
    private static final String MONTHLY = "\"when\": {\"week\": \"SECOND\", \"weekday\": \"THURSDAY\", \"time\": \"09:00\"}";
    private static final String PACK = "{\"kind\": \"BOARD_PACK\", \"subject\": {\"kind\": \"PROVIDER\", \"code\": \"%s\"}, " + MONTHLY + "}";

    @Test
    void a_schedule_is_made_run_paused_and_resumed_by_its_person_and_can_be_ended_by_an_administrator() {
        Rest analyst = Rest.as("analyst");
        Rest.Answer made = analyst.post(SCHEDULES, "{\"kind\": \"BENCHMARK_REPORTS\", \"subject\": {\"kind\": \"PROVIDER\", \"code\": \"ZM22\"}, \"forms\": [\"XLSX\"], " + MONTHLY + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String one = SCHEDULES + "/" + made.json().get("id").asLong();
        assertThat(made.json().at("/when/sentence").asText()).isEqualTo("On the second Thursday of every month at 09:00.");
        assertThat(made.json().get("nextRuns")).hasSize(6);
        assertThat(made.json().get("tell")).extracting(JsonNode::asText).containsExactly("analyst");

        JsonNode run = analyst.post(one + "/run").json().get("lastRun");
        assertThat(run.get("status").asText()).as(run.toString()).isEqualTo("DONE");
        assertThat(run.get("cause").asText()).isEqualTo("BY_HAND");
        assertThat(PageVisitor.signedIn("analyst").get(run.get("place").asText()).statusCode()).isEqualTo(200);
        for (String page : List.of("/schedules", one.replace(SCHEDULES + "/", "/schedule?id="))) {
            assertThat(PageVisitor.signedIn("analyst").get(page).body()).as(page).contains("Benchmark reports, ").contains("Ready").contains(run.get("place").asText().replace("&", "&amp;"));
        }

        assertThat(analyst.post(one + "/pause").json().get("status").asText()).isEqualTo("PAUSED");
        assertThat(analyst.post(one + "/pause").status()).isEqualTo(409);
        assertThat(analyst.get(one).json().get("nextRuns")).isEmpty();
        assertThat(analyst.post(one + "/resume").json().get("status").asText()).isEqualTo("ACTIVE");
        assertThat(Rest.as("secretary").get(one).status()).isEqualTo(404);
        Rest admin = Rest.as("admin");
        assertThat(admin.get(one).json().get("own").asBoolean()).isFalse();
        assertThat(admin.post(one + "/run").status()).isEqualTo(403);
        assertThat(admin.call("DELETE", one).status()).isEqualTo(204);
        assertThat(analyst.get(one).status()).isEqualTo(404);
    }

    @Test
    void what_a_person_may_not_have_is_refused_and_what_cannot_be_is_told() {
        Rest secretary = Rest.as("secretary");
        assertThat(secretary.post(SCHEDULES, PACK.formatted("ZM01")).status()).isEqualTo(403);
        assertThat(Rest.as("analyst").post(SCHEDULES, PACK.formatted("ZM22")).status()).isEqualTo(403);
        assertThat(Rest.as("viewer").get(SCHEDULES).status()).isEqualTo(403);
        assertThat(secretary.post(SCHEDULES, "{}").status()).isEqualTo(400);
        assertThat(secretary.post(SCHEDULES, PACK.formatted("ZM04").replace("09:00", "25:00")).text()).contains("time").contains("09:00");
        assertThat(secretary.post(SCHEDULES, PACK.formatted("ZM04").replace("SECOND", "SIXTH")).status()).isEqualTo(400);
        assertThat(Rest.as("lead").post(SCHEDULES, "{\"kind\": \"REGIONAL_OVERVIEW\", \"subject\": {\"kind\": \"REGION\", \"code\": \"NOWHERE\"}, " + MONTHLY + "}").status())
                .isEqualTo(422);
        assertThat(secretary.post(SCHEDULES, PACK.formatted("ZM04").replace("\"when\"", "\"tell\": [\"lead\"], \"when\"")).text()).contains("lead").contains("BAD_SCHEDULE");
        assertThat(secretary.call("PUT", "/account/notice-address", "{\"email\": \"a@b.uk, c@d.uk\"}").status()).isEqualTo(422);
    }
}
