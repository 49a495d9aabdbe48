package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way of a notice: a schedule makes reports while the mail server is away, and the notice arrives when it is back. */
@Tag("own-server")
@Tag("long")
class ScheduleNoticesIT {

    private static final int LONGEST_SECONDS = 300;

    @Test
    void mail_that_is_away_stops_no_report_is_told_and_the_notice_comes_later() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (OwnTandem tandem = OwnTandem.withDemonstration("notices", "h2", List.of("-Dtandem.mail.host=127.0.0.1", "-Dtandem.mail.port=" + port,
                "-Dtandem.mail.from=tandem@example.nhs.uk", "-Dtandem.public.address=https://tandem.example.nhs.uk/tandem"))) {
            Rest lead = tandem.as("lead");
            assertThat(lead.call("PUT", "/account/notice-address", "{\"email\": \"lead@example.nhs.uk\"}").status()).isEqualTo(200);
            String region = lead.get("/providers/ZM01").json().path("region").path("code").asText();
            Rest.Answer made = lead.post("/report-schedules", ("{\"title\": \"Secret title\", \"kind\": \"BENCHMARK_REPORTS\", \"subject\": {\"kind\": \"REGION\","
                    + " \"code\": \"%s\"}, \"when\": {\"publication\": \"AE\"}, \"tell\": [\"lead\", \"lead2\"]}").formatted(region));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            String one = "/report-schedules/" + made.json().get("id").asLong();
            assertThat(lead.post(one + "/run").status()).isEqualTo(202);

            JsonNode away = await(lead, one, run -> run.get("notices").size() == 2 && run.toString().contains("could not be reached"));
            assertThat(away.get("status").asText()).isEqualTo("DONE");
            assertThat(away.toString()).contains("No e-mail address is written down");

            assertThat(packByHand(tandem.as("secretary"))).isEqualTo(200);

            GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            try {
                await(lead, one, run -> run.toString().contains("\"status\":\"SENT\""));
                assertThat(server.getReceivedMessages()).hasSize(1);
                MimeMessage notice = server.getReceivedMessages()[0];
                assertThat(notice.getAllRecipients()).extracting(Object::toString).containsExactly("lead@example.nhs.uk");
                assertThat(notice.getContent().toString()).contains("https://tandem.example.nhs.uk/tandem" + away.get("place").asText()).doesNotContain("Secret");
            } finally {
                server.stop();
            }
        }
    }

    /** A schedule of the draft of a board pack, run at once; answers how the pack is answered then. */
    private static int packByHand(Rest secretary) {
        Rest.Answer made = secretary.post("/report-schedules", "{\"kind\": \"BOARD_PACK\", \"subject\": {\"kind\": \"PROVIDER\", \"code\": \"ZM04\"},"
                + " \"when\": {\"week\": \"LAST\", \"weekday\": \"MONDAY\", \"time\": \"07:30\"}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode run = secretary.post("/report-schedules/" + made.json().get("id").asLong() + "/run").json().get("lastRun");
        assertThat(run.get("status").asText()).as(run.toString()).isEqualTo("DONE");
        return secretary.get(run.get("place").asText().replace("/pack?id=", "/board-packs/")).status();
    }

    private static JsonNode await(Rest lead, String schedule, Predicate<JsonNode> wanted) throws InterruptedException {
        JsonNode run = null;
        for (int i = 0; i < LONGEST_SECONDS; i++) {
            run = lead.get(schedule).json().get("lastRun");
            if (wanted.test(run)) {
                return run;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("Not within " + LONGEST_SECONDS + " seconds: " + run);
    }
}
