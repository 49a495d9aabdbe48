package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reports of a whole region made in one go. */
@ExtendWith(ArquillianExtension.class)
class ReportJobsIT {

    private static final String JOBS = "/report-jobs";
    private static final int LONGEST_SECONDS = 240;

    @Test
    void every_trust_of_a_region_is_in_the_archive_or_listed_with_a_reason_and_each_file_is_that_of_the_single_report() throws Exception {
        Rest lead = Rest.as("lead");
        String region = lead.get("/providers/ZM01").json().path("region").path("code").asText();
        Rest.Answer asked = lead.post(JOBS, "{\"region\": \"%s\", \"asOf\": \"2025-03\", \"forms\": [\"PDF\", \"XLSX\"]}".formatted(region));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);

        JsonNode job = awaitEnd(lead, asked.json().get("id").asLong());
        assertThat(job.get("status").asText()).as(job.toString()).isIn("COMPLETED", "COMPLETED_WITH_ERRORS");
        int made = job.at("/progress/done").asInt();
        int failed = job.at("/progress/failed").asInt();
        assertThat(made).isEqualTo(job.get("files").size()).isGreaterThan(1);
        assertThat(failed).isEqualTo(job.get("problems").size());
        assertThat(made + failed).isEqualTo(job.at("/progress/total").asInt());
        assertThat(job.get("problems")).allSatisfy(p -> assertThat(p.get("sentence").asText()).isNotBlank());

        Map<String, byte[]> files = unzip(lead.get(JOBS + "/" + job.get("id").asLong() + "/all.zip").response().body());
        assertThat(files).hasSize(2 * made + (failed > 0 ? 1 : 0));
        assertThat(files.get("benchmark-report-ZM01-2025-03.pdf")).isEqualTo(lead.get("/providers/ZM01/benchmark-report.pdf?asOf=2025-03").response().body());
        assertThat(files.get("data-book-ZM01-2025-03.xlsx")).isEqualTo(lead.get(JOBS + "/" + job.get("id").asLong() + "/files/ZM01.xlsx").response().body());
    }

    @Test
    void what_a_person_may_not_make_or_see_is_refused_and_what_cannot_be_is_told() {
        Rest lead = Rest.as("lead");
        assertThat(Rest.as("analyst").post(JOBS, "{}").status()).isEqualTo(403);
        assertThat(lead.post(JOBS, "{\"region\": \"NOWHERE\"}").status()).isEqualTo(422);
        assertThat(lead.post(JOBS, "{}").status()).isEqualTo(400);
        assertThat(lead.post(JOBS, "{\"region\": \"ENGLAND\", \"asOf\": \"2024-25\"}").status()).isEqualTo(422);
        assertThat(lead.post(JOBS, "{\"region\": \"ENGLAND\", \"forms\": [\"DOCX\"]}").status()).isEqualTo(400);
        assertThat(lead.get(JOBS + "/99999999").status()).isEqualTo(404);
    }

    private static JsonNode awaitEnd(Rest lead, long id) throws InterruptedException {
        for (int i = 0; i < LONGEST_SECONDS * 5; i++) {
            JsonNode job = lead.get(JOBS + "/" + id).json();
            if (!job.get("status").asText().equals("QUEUED") && !job.get("status").asText().equals("RUNNING")) {
                return job;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("The job did not end in " + LONGEST_SECONDS + " seconds.");
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
