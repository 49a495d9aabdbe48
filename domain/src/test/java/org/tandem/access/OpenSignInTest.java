package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenSignInTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T07:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final UserAccount mary = new UserAccount("m.okafor", "hash",
            new AccountTerms("Mary Okafor", Set.of(Role.VIEWER), Scope.NATIONAL, LocalDate.of(2026, 6, 1)), MORNING);
    private final OpenSignIn signIn = new OpenSignIn(mary, "hash of a token", mary.sessionGeneration(), false, MORNING);

    private boolean isCarriedOn(String time) {
        return signIn.isCarriedOnAt(Instant.parse("2026-06-01T" + time + "Z"), HOUR);
    }

    @Test
    void another_node_goes_on_with_it_until_it_was_unused_for_the_time_that_a_session_may_be() {
        assertThat(isCarriedOn("07:59:59")).isTrue();
        assertThat(isCarriedOn("08:00:00")).isFalse();
        assertThat(signIn.isOpenAt(Instant.parse("2026-06-01T08:00:00Z"))).as("a session knows by itself how long it was unused").isTrue();
    }

    @Test
    void however_much_it_is_used_another_node_goes_on_with_it_for_no_more_than_twelve_hours() {
        Duration twoDays = Duration.ofDays(2);
        assertThat(signIn.isCarriedOnAt(Instant.parse("2026-06-01T18:59:59Z"), twoDays)).isTrue();
        assertThat(signIn.isCarriedOnAt(Instant.parse("2026-06-01T19:00:00Z"), twoDays)).isFalse();
    }

    @Test
    void it_ends_with_the_sessions_of_the_account_and_does_not_come_back() {
        mary.endSessions();

        assertThat(signIn.isOpenAt(MORNING)).isFalse();
        assertThat(isCarriedOn("07:00:01")).isFalse();
    }

    @Test
    void a_lock_a_new_password_and_the_last_day_end_it() {
        mary.lock(MORNING);
        assertThat(isCarriedOn("07:00:01")).as("locked").isFalse();
        mary.unlock();
        assertThat(isCarriedOn("07:00:01")).isTrue();
        assertThat(signIn.isOpenAt(Instant.parse("2026-06-01T23:00:00Z"))).as("midnight of the UK after the last day").isFalse();
        mary.changePassword("another hash");
        assertThat(isCarriedOn("07:00:01")).as("new password").isFalse();
    }

    @Test
    void one_that_opened_with_a_password_alone_does_not_go_round_one_time_codes_that_were_set_up_since() {
        mary.useCodes(MORNING);

        assertThat(isCarriedOn("07:00:01")).isFalse();
    }

    @Test
    void a_use_is_noted_once_a_minute() {
        assertThat(signIn.isToBeNotedAt(MORNING.plusSeconds(59))).isFalse();
        assertThat(signIn.isToBeNotedAt(MORNING.plusSeconds(60))).isTrue();
    }
}
