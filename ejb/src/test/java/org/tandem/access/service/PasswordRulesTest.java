package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.access.AccountTerms;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.shared.Reason;

class PasswordRulesTest {

    private static final UserAccount ACCOUNT = new UserAccount("m.okafor", "hash",
            new AccountTerms("Mary Okafor", Set.of(Role.VIEWER), Scope.NATIONAL, null), Instant.parse("2026-01-05T09:00:00Z"));

    private static String against(String password) {
        return PasswordRules.against(password, ACCOUNT).map(Reason::sentence).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle marble sunrise", "7Gd!kq2#VbxPw", "orbiting-gravel-teapot", "ein langes und gutes Wort für heute"})
    void a_long_password_that_nobody_guesses_is_taken_whatever_its_characters(String password) {
        assertThat(against(password)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertThat(against("vq7dkz2mwp4")).contains("at least 12");
        assertThat(against("vq7dkz2mwp4x")).isEmpty();
    }

    @Test
    void more_than_two_hundred_characters_or_none_that_can_be_seen_are_refused() {
        assertThat(against("kettle marble ".repeat(15))).contains("at most 200");
        assertThat(against(" ".repeat(20))).contains("at least 12");
        assertThat(against(null)).contains("at least 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "qwertyuiop12", "Passw0rd2024!", "123456789012", "letmeinletmein", "aaaaaaaaaaaaaa"})
    void a_common_password_is_refused_also_when_it_is_dressed_up(String password) {
        assertThat(against(password)).contains("common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle marble OKAFOR", "m.okafor kettle marble", "Mary kettle marble sunrise"})
    void a_password_with_the_persons_name_is_refused_and_says_which_part(String password) {
        assertThat(against(password)).contains("part of your name");
    }

    @Test
    void the_rule_does_not_take_long_for_a_long_password() {
        long begin = System.nanoTime();
        assertThat(against("x9".repeat(100))).isNotNull();
        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    }
}
