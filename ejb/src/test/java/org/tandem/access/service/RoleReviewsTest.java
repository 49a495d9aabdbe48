package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccountTerms;
import org.tandem.access.Caller;
import org.tandem.access.EmailAddress;
import org.tandem.access.Role;
import org.tandem.access.RoleReview;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.access.service.RoleReviews.Chosen;
import org.tandem.access.service.RoleReviews.Line;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.TestDatabase;

/** With ninety days between reviews, as without a setting. */
class RoleReviewsTest {

    private final MovingClock clock = new MovingClock();
    private final List<String> written = new ArrayList<>();

    private static SessionFactory sessions(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(UserAccount.class).addAnnotatedClass(RoleReview.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private <T> T as(String administrator, SessionFactory sessions, Function<RoleReviews, T> work) {
        return sessions.fromTransaction(s -> work.apply(service((EntityManager) s, administrator)));
    }

    private RoleReviews service(EntityManager entities, String administrator) {
        Authority authority = new Authority() {
            @Override
            public Caller caller() {
                return new Caller(administrator, administrator, Set.of(Role.ADMIN), Scope.NATIONAL);
            }
        };
        AdministratorsOnly everybody = new AdministratorsOnly() {
            @Override
            void require() {
                // who may do it is tested in the server
            }
        };
        UserAdministration administration = new UserAdministration() {
            @Override
            public void change(String name, int version, AccountTerms terms, EmailAddress email) {
                written.add(name + " " + terms.roles());
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void done(String action, String subject, String detail) {
                written.add(action + " " + subject + " " + detail);
            }
        };
        return new RoleReviews(new AccountRepository(entities), new RoleReviewRepository(entities), administration, everybody, authority, audit, clock);
    }

    private void add(SessionFactory sessions, String name, LocalDate lastDay, Role... roles) {
        sessions.inTransaction(s -> s.persist(new UserAccount(name, "hash", new AccountTerms(name + " Example", Set.of(roles), Scope.NATIONAL, lastDay), clock.instant())));
    }

    private List<Line> list(SessionFactory sessions) {
        return as("alex", sessions, RoleReviews::list);
    }

    private long due(SessionFactory sessions) {
        long due = as("alex", sessions, RoleReviews::due);
        assertThat(due).as("as the list says").isEqualTo(list(sessions).stream().filter(Line::isDue).count());
        return due;
    }

    private Void confirm(SessionFactory sessions, String by, String name, Role role) {
        int version = list(sessions).stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow().version();
        return as(by, sessions, r -> {
            r.confirm(List.of(new Chosen(name, role, version)));
            return null;
        });
    }

    @Test
    void a_role_is_due_ninety_days_after_it_was_given_and_again_after_each_confirmation() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            add(sessions, "mary", null, Role.VIEWER);
            clock.pass(Duration.ofDays(90).minusSeconds(1));
            assertThat(due(sessions)).isZero();
            clock.pass(Duration.ofSeconds(1));
            assertThat(due(sessions)).isEqualTo(1);

            confirm(sessions, "alex", "mary", Role.VIEWER);
            assertThat(due(sessions)).isZero();
            assertThat(list(sessions)).singleElement().satisfies(l -> {
                assertThat(l.reviewedBy()).isEqualTo("alex");
                assertThat(l.reviewedAt()).isEqualTo(clock.instant());
                assertThat(l.dueOn()).isEqualTo(LocalDate.of(2026, 8, 29));
            });
            clock.pass(Duration.ofDays(90));
            assertThat(due(sessions)).isEqualTo(1);
            assertThat(written).containsExactly("CONFIRM_ROLE mary VIEWER");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_role_that_was_taken_away_and_given_again_counts_from_then_on(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            add(sessions, "mary", null, Role.VIEWER, Role.DATA_MANAGER);
            confirm(sessions, "alex", "mary", Role.DATA_MANAGER);
            clock.pass(Duration.ofDays(10));
            for (Set<Role> roles : List.of(Set.of(Role.VIEWER), Set.of(Role.VIEWER, Role.DATA_MANAGER))) {
                sessions.inTransaction(s -> new AccountRepository((EntityManager) s).findByName("mary").orElseThrow()
                        .change(new AccountTerms("mary Example", roles, Scope.NATIONAL, null), clock.instant()));
            }

            assertThat(list(sessions)).filteredOn(l -> l.role() == Role.DATA_MANAGER).singleElement().satisfies(l -> {
                assertThat(l.reviewedAt()).isNull();
                assertThat(l.since()).isEqualTo(clock.instant());
            });
            clock.pass(Duration.ofDays(80));
            assertThat(due(sessions)).as("the other role").isEqualTo(1);
        }
    }

    @Test
    void whose_last_day_is_over_need_not_be_reviewed_and_who_is_locked_still_does() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            add(sessions, "gone", LocalDate.of(2026, 3, 31), Role.VIEWER);
            add(sessions, "locked", null, Role.VIEWER);
            sessions.inTransaction(s -> new AccountRepository((EntityManager) s).findByName("locked").orElseThrow().lock(clock.instant()));
            clock.pass(Duration.ofDays(100));

            assertThat(due(sessions)).isEqualTo(1);
            assertThat(list(sessions)).singleElement().satisfies(l -> assertThat(l.locked()).isTrue());
        }
    }

    @Test
    void nobody_confirms_their_own_roles_as_long_as_another_administrator_can() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            add(sessions, "alex", null, Role.ADMIN);
            confirm(sessions, "alex", "alex", Role.ADMIN);
            add(sessions, "sam", null, Role.ADMIN);

            assertThatThrownBy(() -> confirm(sessions, "alex", "alex", Role.ADMIN)).isInstanceOf(BusinessException.Refused.class)
                    .hasMessageContaining("Another administrator");
            confirm(sessions, "sam", "alex", Role.ADMIN);
        }
    }

    @Test
    void roles_are_taken_away_by_the_change_of_the_account_but_never_the_last_one() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            add(sessions, "mary", null, Role.VIEWER, Role.DATA_MANAGER, Role.TRUST_ANALYST);
            List<Chosen> two = List.of(new Chosen("mary", Role.DATA_MANAGER, 0), new Chosen("mary", Role.TRUST_ANALYST, 0));
            remove(sessions, two);
            assertThat(written).containsExactly("mary [VIEWER]");

            List<Chosen> all = new ArrayList<>(two);
            all.add(new Chosen("mary", Role.VIEWER, 0));
            assertThatThrownBy(() -> remove(sessions, all)).hasMessageContaining("no role left");
            assertThatThrownBy(() -> remove(sessions, List.of(new Chosen("mary", Role.VIEWER, 9)))).isInstanceOf(BusinessException.Stale.class);
            assertThatThrownBy(() -> remove(sessions, List.of(new Chosen("mary", Role.ADMIN, 0)))).isInstanceOf(BusinessException.Stale.class);
        }
    }

    private Void remove(SessionFactory sessions, List<Chosen> chosen) {
        return as("alex", sessions, r -> {
            r.remove(chosen);
            return null;
        });
    }
}
