package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No room on the disk, under the uploads and under either database. */
@Tag("own-server")
@Tag("long")
class DiskFullIT {

    private static final long MEGABYTE = 1024L * 1024;
    private static final String STANDINGS = "/standings?asOf=2025-03&size=1000";

    @BeforeAll
    static void linux() {
        assumeTrue(FullDisk.canBePlayed(), "SKIPPED: a full disk is played by prlimit, which is not here.");
    }

    @Test
    void without_room_for_an_upload_it_is_refused_and_the_rest_goes_on() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("disk-uploads", "postgresql")) {
            Rest data = tandem.as("data");
            JsonNode before = data.get("/imports?size=1000").json();
            FullDisk.fills(tandem.server().process(), 3 * MEGABYTE);
            LargeFile file = LargeFile.of(data, 100);
            assertToldPlainly(file.send(data));
            assertThat(data.get("/imports?size=1000").json()).isEqualTo(before);
            assertThat(PageVisitor.signedInAt(tandem.server().address(), "lead").get("/overview").statusCode()).isEqualTo(200);

            FullDisk.hasRoomAgain(tandem.server().process());
            assertThat(data.post("/imports/" + file.stageWhole(data) + "/publish").status()).isEqualTo(200);
        }
    }

    @Test
    void without_room_under_postgresql_nothing_of_a_change_is_kept_and_reading_goes_on() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("disk-postgresql", "postgresql")) {
            Rest data = tandem.as("data");
            JsonNode before = tandem.as("lead").get(STANDINGS).json();
            List<ProcessHandle> database = FullDisk.processesOf(tandem.postgres());
            // the log that PostgreSQL writes ahead is in files of 16 MB
            database.forEach(p -> FullDisk.fills(p, 17 * MEGABYTE));
            JsonNode refused = null;
            int numerator = 100;
            while (refused == null && numerator < 110) {
                LargeFile file = LargeFile.of(data, numerator++);
                file.send(data);
                refused = file.settled(data).filter(r -> r.get("status").asText().equals("REJECTED")).orElse(null);
            }
            assertThat(refused).as("ten large files must fill the disk").isNotNull();
            assertThat(refused.toString()).contains("Nothing of it was kept");
            assertThat(tandem.as("lead").get(STANDINGS).json()).isEqualTo(before);
            assertThat(PageVisitor.signedInAt(tandem.server().address(), "lead").get("/overview").statusCode()).isEqualTo(200);

            FullDisk.processesOf(tandem.postgres()).forEach(FullDisk::hasRoomAgain);
            LargeFile again = LargeFile.of(data, numerator - 1);
            assertThat(data.post("/imports/" + again.stageWhole(data) + "/publish").status()).isEqualTo(200);
            assertThat(again.shows(data)).isTrue();
        }
    }

    @Test
    void without_room_under_h2_everything_answered_before_is_there_after_a_start_with_room() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("disk-h2", "h2")) {
            Rest data = tandem.as("data");
            int published = data.stage("kept.csv", "provider,indicator,period,value,numerator,denominator\nZM01,SICKNESS,2026-01,,8,100\n"
                    .getBytes(StandardCharsets.UTF_8), Map.of("publishedOn", "2026-03-01")).json().get("id").asInt();
            assertThat(data.post("/imports/" + published + "/publish").status()).isEqualTo(200);
            JsonNode before = tandem.as("lead").get(STANDINGS).json();
            LargeFile file = LargeFile.of(data, 100);
            FullDisk.fills(tandem.server().process(), Files.size(tandem.server().base().resolve("data/tandem.mv.db")) + MEGABYTE);
            Rest.Answer answer = file.send(data);
            assertThat(answer.status()).as(answer.text()).isNotIn(200, 201);

            tandem.kill();
            tandem.startAgain();
            assertThat(data.get("/imports/" + published).json().get("status").asText()).isEqualTo("PUBLISHED");
            assertThat(tandem.as("lead").get(STANDINGS).json()).isEqualTo(before);
            assertThat(file.shows(data)).isFalse();
            assertThat(data.post("/imports/" + file.stageWhole(data) + "/publish").status()).isEqualTo(200);
        }
    }

    private static void assertToldPlainly(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "org.", "java");
    }
}
