package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many reports while servers are stopped and killed: each is made once, and none is lost. */
@Tag("own-server")
@Tag("long")
class ReportJobKillIT {

    private static final String JOBS = "/report-jobs";
    private static final Duration TAKEN_OVER = Duration.ofMinutes(1);
    private static final int LOOKS = 3000;

    @Test
    void a_job_is_stopped_and_started_again_and_goes_on_after_a_kill_from_where_it_was() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("jobs", "h2")) {
            Rest lead = tandem.as("lead");
            long id = ask(lead);
            await(lead, id, "done", 2);
            assertThat(lead.post(JOBS + "/" + id + "/stop").status()).isEqualTo(200);
            JsonNode stopped = awaitEnd(lead, id);
            assertThat(stopped.get("status").asText()).isEqualTo("STOPPED");
            Map<String, String> before = hashes(stopped);
            assertThat(before.size()).isLessThan(stopped.at("/progress/total").asInt());

            assertThat(lead.post(JOBS + "/" + id + "/restart").status()).isEqualTo(202);
            await(lead, id, "done", before.size() + 2);
            Map<String, String> atKill = hashes(find(lead, id));
            tandem.kill();
            tandem.startAgain();
            JsonNode ended = awaitEnd(lead, id);
            assertComplete(ended);
            assertThat(hashes(ended)).containsAllEntriesOf(before).containsAllEntriesOf(atKill);
        }
    }

    @Test
    void the_other_node_takes_a_job_over_within_a_minute_of_a_kill() throws Exception {
        try (OwnTandem first = OwnTandem.withDemonstration("jobs-one", "postgresql"); OwnTandem second = OwnTandem.beside(first, "jobs-two")) {
            Rest other = second.as("lead");
            long id = ask(first.as("lead"));
            await(other, id, "done", 2);
            first.kill();
            int left = find(other, id).at("/progress/done").asInt();
            long start = System.nanoTime();
            await(other, id, "done", left + 1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TAKEN_OVER);
            assertComplete(awaitEnd(other, id));
        }
    }

    private static long ask(Rest lead) {
        Rest.Answer asked = lead.post(JOBS, "{\"region\": \"ENGLAND\", \"asOf\": \"2025-03\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        return asked.json().get("id").asLong();
    }

    private static void assertComplete(JsonNode job) {
        assertThat(job.get("status").asText()).as(job.toString()).isIn("COMPLETED", "COMPLETED_WITH_ERRORS");
        assertThat(job.get("files").size() + job.get("problems").size()).isEqualTo(job.at("/progress/total").asInt());
    }

    private static Map<String, String> hashes(JsonNode job) {
        Map<String, String> hashes = new TreeMap<>();
        job.get("files").forEach(f -> hashes.put(f.get("provider").asText(), f.get("pdfSha256").asText()));
        return hashes;
    }

    private static JsonNode find(Rest lead, long id) {
        return lead.get(JOBS + "/" + id).json();
    }

    private static void await(Rest lead, long id, String count, int least) throws InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            if (find(lead, id).path("progress").path(count).asInt() >= least) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("Not %d reports %s: %s".formatted(least, count, find(lead, id)));
    }

    private static JsonNode awaitEnd(Rest lead, long id) throws InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            String status = find(lead, id).get("status").asText();
            if (!status.equals("QUEUED") && !status.equals("RUNNING")) {
                return find(lead, id);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The job did not end: " + find(lead, id));
    }
}
