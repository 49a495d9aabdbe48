package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was answered with success is there after the server was killed in the middle of its work. */
class KillIT {

    private static final int LEAST_FACTS = 8;
    private static final int FACTS_SPREAD = 24;

    @ParameterizedTest
    @CsvSource({"h2,11", "postgresql,12"})
    void all_that_was_answered_before_a_kill_is_there_after_the_restart(String database, long seed) throws Exception {
        killAgainAndAgain(database, seed, 1);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"h2,101", "postgresql,102"})
    void all_that_was_answered_is_there_however_often_the_server_is_killed(String database, long seed) throws Exception {
        killAgainAndAgain(database, seed, 6);
    }

    private static void killAgainAndAgain(String database, long seed, int kills) throws Exception {
        Random chance = new Random(seed);
        try (OwnTandem tandem = OwnTandem.withDemonstration("kill-" + database + "-" + seed, database)) {
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
}
