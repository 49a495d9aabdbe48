package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserAccountTest {

    private static final Instant MADE = Instant.parse("2026-06-01T09:00:00Z");

    private static AccountTerms terms(LocalDate lastDay, Role... roles) {
        return new AccountTerms("Mary Okafor", Set.of(roles), Scope.NATIONAL, lastDay);
    }

    private static UserAccount account(AccountTerms terms) {
        return new UserAccount("m.okafor", "hash", terms, MADE);
    }

    @Test
    void the_last_day_counts_whole_by_the_clock_of_the_uk() {
        UserAccount account = account(terms(LocalDate.of(2026, 6, 30), Role.VIEWER));

        assertThat(account.isOpenAt(Instant.parse("2026-06-30T22:59:59Z"))).isTrue();
        assertThat(account.isOpenAt(Instant.parse("2026-06-30T23:00:00Z"))).as("midnight in summer").isFalse();
    }

    @Test
    void a_locked_account_is_closed_and_opens_again() {
        UserAccount account = account(terms(null, Role.VIEWER));
        account.lock(MADE);
        assertThat(account.isOpenAt(MADE)).isFalse();
        account.unlock();
        assertThat(account.isOpenAt(MADE)).isTrue();
    }

    @Test
    void a_role_that_stays_keeps_the_moment_since_when_it_is_held_and_one_that_comes_back_does_not() {
        UserAccount account = account(terms(null, Role.VIEWER, Role.ADMIN));
        Instant later = MADE.plusSeconds(3600);
        account.change(terms(null, Role.VIEWER, Role.DATA_MANAGER), later);
        account.change(terms(null, Role.VIEWER, Role.ADMIN), later.plusSeconds(60));

        assertThat(account.grantedAt()).containsOnlyKeys(Role.VIEWER, Role.ADMIN)
                .containsEntry(Role.VIEWER, MADE).containsEntry(Role.ADMIN, later.plusSeconds(60));
    }

    @Test
    void every_new_password_ends_the_sessions_and_only_one_for_one_use_must_be_changed() {
        UserAccount account = account(terms(null, Role.VIEWER));
        account.giveOneTimePassword("once");
        assertThat(account.sessionGeneration()).isEqualTo(1);
        assertThat(account.asCaller(false).duty()).isEqualTo(Caller.Duty.CHANGE_PASSWORD);
        assertThat(account.asCallerOfOrganisation().isHeldToOwnAccount()).as("where the password plays no part").isFalse();
        account.changePassword("own");
        assertThat(account.sessionGeneration()).isEqualTo(2);
        assertThat(account.asCaller(false).isHeldToOwnAccount()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void with_a_one_time_password_nothing_is_open_but_the_own_account(Permission permission) {
        Caller administrator = new Caller("a", "A", EnumSet.allOf(Role.class), Scope.NATIONAL, Caller.Duty.CHANGE_PASSWORD);

        assertThat(permission.isHeldBy(administrator)).isEqualTo(permission == Permission.MANAGE_OWN_ACCOUNT);
    }

    @Test
    void an_administrator_stays_who_is_open_does_not_end_and_acts_for_the_whole_country() {
        assertThat(account(terms(null, Role.ADMIN)).isLastingAdministrator()).isTrue();
        assertThat(account(terms(null, Role.VIEWER)).isLastingAdministrator()).isFalse();
        assertThat(account(terms(LocalDate.of(2030, 1, 1), Role.ADMIN)).isLastingAdministrator()).isFalse();
        assertThat(account(new AccountTerms("A", Set.of(Role.ADMIN), Scope.ofRegion("Y56"), null)).isLastingAdministrator()).isFalse();
        UserAccount locked = account(terms(null, Role.ADMIN));
        locked.lock(MADE);
        assertThat(locked.isLastingAdministrator()).isFalse();
    }

    @Test
    void where_administrators_need_codes_one_without_them_does_nothing_else_first() {
        UserAccount administrator = account(terms(null, Role.ADMIN));
        UserAccount viewer = account(terms(null, Role.VIEWER));

        assertThat(administrator.asCaller(true).duty()).isEqualTo(Caller.Duty.SET_UP_CODES);
        assertThat(Permission.MANAGE_USERS.isHeldBy(administrator.asCaller(true))).isFalse();
        assertThat(Permission.MANAGE_OWN_ACCOUNT.isHeldBy(administrator.asCaller(true))).isTrue();
        assertThat(administrator.asCaller(false).isHeldToOwnAccount()).as("where they need none").isFalse();
        assertThat(viewer.asCaller(true).isHeldToOwnAccount()).as("no administrator").isFalse();
        assertThat(administrator.asCallerOfOrganisation().isHeldToOwnAccount()).as("the organisation asks for its own").isFalse();
        administrator.useCodes(MADE);
        assertThat(administrator.asCaller(true).isHeldToOwnAccount()).isFalse();
    }

    @Test
    void codes_that_begin_or_end_close_every_session() {
        UserAccount account = account(terms(null, Role.VIEWER));
        int before = account.sessionGeneration();
        account.useCodes(MADE);
        assertThat(account.sessionGeneration()).isEqualTo(before + 1);
        assertThat(account.codesSince()).contains(MADE);
        account.endCodes();
        assertThat(account.sessionGeneration()).isEqualTo(before + 2);
        assertThat(account.codesSince()).isEmpty();
    }

    @Test
    void the_account_for_emergencies_is_open_for_its_time_whatever_was_done_to_it_and_is_no_administrator_that_stays() {
        UserAccount account = account(terms(null, Role.ADMIN));
        account.lock(MADE);
        account.openForEmergency("one-time", MADE.plusSeconds(3600));

        assertThat(account.isOpenAt(MADE.plusSeconds(3599))).isTrue();
        assertThat(account.isOpenAt(MADE.plusSeconds(3600))).isFalse();
        assertThat(account.isLastingAdministrator()).isFalse();
        assertThat(account.asCaller(true).duty()).as("codes would take too long").isEqualTo(Caller.Duty.CHANGE_PASSWORD);
    }
}
