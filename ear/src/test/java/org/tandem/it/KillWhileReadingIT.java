package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that is killed while it reads a file keeps all of the file or nothing. */
@Tag("own-server")
@Tag("long")
class KillWhileReadingIT {

    @ParameterizedTest
    @CsvSource({"h2,201", "postgresql,202"})
    void a_file_is_there_wholly_or_not_at_all_however_often_the_server_is_killed(String database, long seed) throws Exception {
        killWhileAFileIsRead(database, seed, 6);
    }

    private static void killWhileAFileIsRead(String database, long seed, int kills) throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("cut-off-" + database + "-" + seed, database)) {
            killWhileAFileIsRead(tandem, new Random(seed), kills);
        }
    }

    static void killWhileAFileIsRead(OwnTandem tandem, Random chance, int kills) throws Exception {
        Rest data = tandem.as("data");
        long start = System.nanoTime();
        LargeFile.of(data, 100).stageWhole(data);
        int wholeMillis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        for (int kill = 0; kill < kills; kill++) {
            LargeFile file = LargeFile.of(data, 101 + kill);
            boolean promised = sendAndKill(file, tandem, chance.nextInt(wholeMillis));
            tandem.startAgain();

            Optional<JsonNode> release = file.settled(data);
            assertThat(release.isPresent() || !promised).as("what was answered is known").isTrue();
            release.ifPresent(r -> assertThat(r.get("status").asText() + " " + r.get("rowsAccepted").asInt() + " " + r.path("refusal").path("rule").asText())
                    .isIn("STAGED " + file.rows() + " ", "REJECTED 0 STAGING_INTERRUPTED"));
            assertThat(file.shows(data)).isFalse();
            int again = file.stageWhole(data);
            if (kill == kills - 1) {
                data.post("/imports/" + again + "/publish");
                assertThat(file.shows(data)).isTrue();
            }
        }
    }

    /** Whether the sender was answered that the file is being read or staged. */
    private static boolean sendAndKill(LargeFile file, OwnTandem tandem, int afterMillis) throws InterruptedException {
        Thread killer = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(afterMillis);
                tandem.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        try {
            return List.of(201, 202).contains(file.send(tandem.as("data")).status());
        } catch (UncheckedIOException gone) {
            return false;
        } finally {
            killer.join();
        }
    }
}
