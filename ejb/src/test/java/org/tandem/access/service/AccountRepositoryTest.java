package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccessToken;
import org.tandem.access.AccountTerms;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.shared.service.TestDatabase;

class AccountRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(UserAccount.class).addAnnotatedClass(AccessToken.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<AccountRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new AccountRepository((EntityManager) session)));
    }

    private static Void add(SessionFactory sessions, String name, String organisationName) {
        return in(sessions, r -> {
            r.add(new UserAccount(name, "hash", new AccountTerms("Mary", Set.of(Role.VIEWER, Role.ADMIN), Scope.ofIcb("QAB"),
                    LocalDate.of(2027, 3, 31), organisationName), NOW));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_account_comes_back_as_it_was_stored(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            add(sessions, "mary", "mary@trust.example");
            UserAccount account = in(sessions, r -> r.findByName("mary").orElseThrow());

            assertThat(account.terms()).isEqualTo(new AccountTerms("Mary", Set.of(Role.VIEWER, Role.ADMIN), Scope.ofIcb("QAB"),
                    LocalDate.of(2027, 3, 31), "mary@trust.example"));
            assertThat(account.grantedAt()).containsEntry(Role.VIEWER, NOW).containsEntry(Role.ADMIN, NOW);
            assertThat(account.lastSignInAt()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_sign_in_is_noted_without_counting_as_a_change_and_a_changed_role_counts(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            add(sessions, "mary", null);
            int before = in(sessions, r -> r.findByName("mary").orElseThrow().rowVersion());
            in(sessions, r -> {
                r.noteSignIn(r.findByName("mary").orElseThrow(), NOW.plusSeconds(60));
                return null;
            });
            UserAccount noted = in(sessions, r -> r.findByName("mary").orElseThrow());
            assertThat(noted.lastSignInAt()).contains(NOW.plusSeconds(60));
            assertThat(noted.rowVersion()).isEqualTo(before);

            in(sessions, r -> {
                r.allForChange().get(0).change(new AccountTerms("Mary", Set.of(Role.ADMIN), Scope.ofIcb("QAB"), LocalDate.of(2027, 3, 31)), NOW);
                return null;
            });
            UserAccount changed = in(sessions, r -> r.findByName("mary").orElseThrow());
            assertThat(changed.rowVersion()).isEqualTo(before + 1);
            assertThat(changed.terms().roles()).containsExactly(Role.ADMIN);
            assertThat(changed.lastSignInAt()).as("kept").contains(NOW.plusSeconds(60));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_person_of_the_organisation_opens_one_account_only_and_a_new_name_unties_it(TestDatabase database) {
        OrganisationIdentity identity = new OrganisationIdentity("https://sign-in.example", "42", "mary", null);
        try (SessionFactory sessions = sessions(database.migrated())) {
            add(sessions, "mary", "mary");
            add(sessions, "john", "john");
            assertThat(AccountRepositoryTest.<Integer>in(sessions, r -> r.unbound().size())).isEqualTo(2);
            bind(sessions, "mary");
            assertThat(AccountRepositoryTest.<String>in(sessions, r -> r.findByIdentity(identity).orElseThrow().name())).isEqualTo("mary");
            assertThat(AccountRepositoryTest.<List<String>>in(sessions, r -> r.unbound().stream().map(UserAccount::name).toList())).containsExactly("john");
            assertThatThrownBy(() -> bind(sessions, "john")).isInstanceOf(PersistenceException.class);
            assertThatThrownBy(() -> add(sessions, "another", "mary")).isInstanceOf(PersistenceException.class);

            in(sessions, r -> {
                UserAccount mary = r.findByName("mary").orElseThrow();
                mary.change(new AccountTerms("Mary", Set.of(Role.VIEWER), Scope.NATIONAL, null, "mary.married"), NOW);
                return null;
            });
            assertThat(AccountRepositoryTest.<Boolean>in(sessions, r -> r.findByIdentity(identity).isPresent())).isFalse();
        }
    }

    private static Void bind(SessionFactory sessions, String name) {
        return in(sessions, r -> {
            r.findByName(name).orElseThrow().bindTo("https://sign-in.example", "42");
            return null;
        });
    }
}
