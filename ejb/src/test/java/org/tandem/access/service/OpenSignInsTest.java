package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccountTerms;
import org.tandem.access.Caller;
import org.tandem.access.OpenSignIn;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.access.service.OpenSignIns.Begun;
import org.tandem.access.service.OpenSignIns.Found;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.Settings;
import org.tandem.shared.service.TestDatabase;

class OpenSignInsTest {

    private final MovingClock clock = new MovingClock();
    private final List<String> audited = new ArrayList<>();

    private static SessionFactory sessions(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(UserAccount.class).addAnnotatedClass(OpenSignIn.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    /** Each call is a transaction, as with any node. */
    private <T> T in(SessionFactory sessions, Function<OpenSignIns, T> work) {
        Callers plain = new Callers() {
            @Override
            Caller of(UserAccount account) {
                return account.asCaller(false);
            }
        };
        Settings halfAnHour = new Settings() {
            @Override
            public int sessionMinutes() {
                return 30;
            }

            @Override
            public String nodeName() {
                return "two";
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void done(String action, String subject, String detail) {
                audited.add(action + " " + subject + ": " + detail);
            }
        };
        return sessions.fromTransaction(s -> work.apply(new OpenSignIns(new OpenSignInRepository((EntityManager) s), new AccountRepository((EntityManager) s),
                plain, new SignedIn(), audit, halfAnHour, clock)));
    }

    private Begun begin(SessionFactory sessions, boolean byOrganisation) {
        if (accounts(sessions).isEmpty()) {
            sessions.inTransaction(s -> s.persist(new UserAccount("mary", "hash", new AccountTerms("Mary", Set.of(Role.VIEWER), Scope.NATIONAL, null), clock.instant())));
        }
        UserAccount mary = accounts(sessions).get(0);
        return in(sessions, o -> o.begin(new SignIns.Opened(mary.asCaller(false), mary.sessionGeneration()), byOrganisation));
    }

    private static List<UserAccount> accounts(SessionFactory sessions) {
        return sessions.fromTransaction(s -> s.createQuery("from UserAccount", UserAccount.class).getResultList());
    }

    private static List<UserAccount> change(SessionFactory sessions, Consumer<UserAccount> change) {
        return sessions.fromTransaction(s -> {
            List<UserAccount> all = s.createQuery("from UserAccount", UserAccount.class).getResultList();
            all.forEach(change);
            return all;
        });
    }

    private boolean isFound(SessionFactory sessions, Begun begun) {
        return in(sessions, o -> o.find(begun.id())).isPresent();
    }

    private boolean isCarriedOn(SessionFactory sessions, Begun begun) {
        return in(sessions, o -> o.carryOn(begun.token(), "10.1.2.3")).isPresent();
    }

    private static List<?> stored(SessionFactory sessions) {
        return sessions.fromTransaction(s -> s.createNativeQuery("select token_hash from open_sign_in", Object.class).getResultList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void another_node_goes_on_with_the_sign_in_whose_token_comes_and_the_audit_trail_says_so_without_the_token(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            Begun begun = begin(sessions, false);
            clock.pass(Duration.ofMinutes(5));
            Found found = in(sessions, o -> o.carryOn(begun.token(), "10.1.2.3")).orElseThrow();

            assertThat(found.id()).isEqualTo(begun.id());
            assertThat(found.caller().name()).isEqualTo("mary");
            assertThat(audited).containsExactly("SIGN_IN mary: carried on by node two, signed in at 2026-03-02T08:00:00Z, from 10.1.2.3");
            assertThat(stored(sessions)).singleElement().asString().hasSize(64).doesNotContain(begun.token());
        }
    }

    @Test
    void tokens_are_256_random_bits_and_no_other_text_opens_anything() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            Begun begun = begin(sessions, false);

            assertThat(begun.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(begin(sessions, false).token());
            for (String other : List.of("", "x", begun.token() + "x", begun.token().substring(1) + "x", stored(sessions).get(0).toString())) {
                assertThat(isCarriedOn(sessions, new Begun(begun.id(), other))).as(other).isFalse();
            }
            assertThat(audited).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void signing_out_ends_it_for_sessions_of_all_nodes_and_leaves_nothing(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            Begun begun = begin(sessions, false);
            Begun onAnotherComputer = begin(sessions, false);
            assertThat(isFound(sessions, begun)).isTrue();
            in(sessions, o -> {
                o.end(begun.id());
                return null;
            });

            assertThat(isFound(sessions, begun)).isFalse();
            assertThat(isCarriedOn(sessions, begun)).isFalse();
            assertThat(isFound(sessions, onAnotherComputer)).isTrue();
            assertThat(stored(sessions)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_time_without_a_request_counts_from_the_last_use_on_any_node(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            Begun begun = begin(sessions, false);
            clock.pass(Duration.ofMinutes(29));
            assertThat(in(sessions, o -> o.find(begun.id())).orElseThrow().isToBeNoted()).isTrue();
            in(sessions, o -> {
                o.noteUse(begun.id());
                return null;
            });
            assertThat(in(sessions, o -> o.find(begun.id())).orElseThrow().isToBeNoted()).isFalse();
            clock.pass(Duration.ofMinutes(29));
            assertThat(isCarriedOn(sessions, begun)).isTrue();
            clock.pass(Duration.ofMinutes(29));
            assertThat(isCarriedOn(sessions, begun)).as("going on is a use").isTrue();
            clock.pass(Duration.ofMinutes(30));
            assertThat(isCarriedOn(sessions, begun)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void after_a_change_of_the_password_the_own_sign_in_goes_on_with_another_token_and_all_others_end(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            Begun own = begin(sessions, false);
            Begun elsewhere = begin(sessions, false);
            int generation = change(sessions, a -> a.changePassword("new hash")).get(0).sessionGeneration();
            Begun goneOn = in(sessions, o -> o.goOn(own.id(), generation)).orElseThrow();

            assertThat(isFound(sessions, own)).isTrue();
            assertThat(isCarriedOn(sessions, goneOn)).isTrue();
            assertThat(isCarriedOn(sessions, own)).as("with the token of before").isFalse();
            assertThat(isFound(sessions, elsewhere)).isFalse();
            assertThat(isCarriedOn(sessions, elsewhere)).isFalse();
            begin(sessions, false);
            assertThat(stored(sessions)).as("what was ended goes with the next sign-in").hasSize(2);
        }
    }

    @Test
    void a_lock_or_a_changed_role_counts_at_the_next_request() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            Begun begun = begin(sessions, false);
            change(sessions, a -> a.change(new AccountTerms("Mary", Set.of(Role.DATA_MANAGER), Scope.NATIONAL, null), clock.instant()));
            assertThat(in(sessions, o -> o.find(begun.id())).orElseThrow().caller().roles()).containsExactly(Role.DATA_MANAGER);
            change(sessions, a -> a.lock(clock.instant()));
            assertThat(isFound(sessions, begun)).isFalse();
            assertThat(isCarriedOn(sessions, begun)).isFalse();
        }
    }

    @Test
    void who_came_by_the_organisation_goes_on_so_and_who_has_a_one_time_password_goes_on_held_to_the_own_account() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            begin(sessions, false);
            change(sessions, a -> a.giveOneTimePassword("hash"));
            Begun byPassword = begin(sessions, false);
            Begun byOrganisation = begin(sessions, true);

            assertThat(in(sessions, o -> o.carryOn(byPassword.token(), "x")).orElseThrow().caller().isHeldToOwnAccount()).isTrue();
            assertThat(in(sessions, o -> o.carryOn(byOrganisation.token(), "x")).orElseThrow().caller().isHeldToOwnAccount()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void at_night_those_go_that_nobody_can_go_on_with(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            Begun old = begin(sessions, false);
            clock.pass(Duration.ofMinutes(30));
            Begun young = begin(sessions, false);
            assertThat(in(sessions, OpenSignIns::removeUnused)).as("a session's last request may be a little younger than its note").isZero();
            clock.pass(Duration.ofMinutes(6));

            assertThat(in(sessions, OpenSignIns::removeUnused)).isEqualTo(1);
            assertThat(isFound(sessions, old)).isFalse();
            assertThat(isFound(sessions, young)).isTrue();
        }
    }
}
