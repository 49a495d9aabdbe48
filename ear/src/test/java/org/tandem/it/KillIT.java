package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was answered with success is there after the server was killed in the middle of its work. */
@Tag("own-server")
class KillIT {

    private static final int LEAST_FACTS = 8;
    private static final int FACTS_SPREAD = 24;

    @Test
    void all_that_was_answered_before_a_kill_is_there_after_the_restart_and_a_file_that_was_being_read_wholly_or_not_at_all() throws Exception {
        try (OwnTandem tandem = OwnTandem.withDemonstration("kill-h2", "h2")) {
            killAgainAndAgain(tandem, new Random(11), 1);
            KillWhileReadingIT.killWhileAFileIsRead(tandem, new Random(200), 1);
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
        killAgainAndAgain(database, seed, 3);
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
}
