package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was answered with success is there after the server was killed in the middle of its work. */
class KillIT {

    private static final int LEAST_FACTS = 8;
    private static final int FACTS_SPREAD = 24;

    @Test
    void all_that_was_answered_before_a_kill_is_there_after_the_restart_and_a_file_that_was_being_read_wholly_or_not_at_all() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("kill-h2", "h2")) {
            killAgainAndAgain(tandem, new Random(11), 1);
            killWhileAFileIsRead(tandem, new Random(200), 1);
        }
    }

    @Test
    void all_that_was_answered_before_a_kill_is_there_after_the_restart_on_postgresql() throws Exception {
        killAgainAndAgain("postgresql", 12, 1);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"h2,101", "postgresql,102"})
    void all_that_was_answered_is_there_however_often_the_server_is_killed(String database, long seed) throws Exception {
        killAgainAndAgain(database, seed, 6);
    }

    private static void killAgainAndAgain(String database, long seed, int kills) throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("kill-" + database + "-" + seed, database)) {
            killAgainAndAgain(tandem, new Random(seed), kills);
        }
    }

    private static void killAgainAndAgain(OwnTandem tandem, Random chance, int kills) throws Exception {
        BusyPeople people = new BusyPeople(tandem);
        for (int kill = 0; kill < kills; kill++) {
            int known = people.facts().size();
            int moment = known + LEAST_FACTS + chance.nextInt(FACTS_SPREAD);
            people.workUntilTheServerIsGone(moment, chance.nextInt(150), tandem);
            assertThat(people.facts().size()).isGreaterThanOrEqualTo(moment);
            tandem.startAgain();
            people.facts().forEach(BusyPeople.Fact::check);
        }
    }

    @Tag("long")
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

    private static void killWhileAFileIsRead(OwnTandem tandem, Random chance, int kills) throws Exception {
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
