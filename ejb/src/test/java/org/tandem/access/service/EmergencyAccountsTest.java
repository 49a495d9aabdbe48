package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccessToken;
import org.tandem.access.AccountTerms;
import org.tandem.access.CodeSecret;
import org.tandem.access.EmergencyAccess;
import org.tandem.access.Permission;
import org.tandem.access.RecoveryCode;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.TestDatabase;

class EmergencyAccountsTest {

    private static final String REASON = "Sam Example: all administrators are locked";

    private final MovingClock clock = new MovingClock();
    private final List<String> audited = new ArrayList<>();
    private final List<String> cleared = new ArrayList<>();

    private static SessionFactory sessions(TestDatabase database) {
        Configuration configuration = new Configuration();
        List.of(UserAccount.class, AccessToken.class, CodeSecret.class, RecoveryCode.class, EmergencyAccess.class).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private EmergencyAccounts.Opened open(SessionFactory sessions, String reason) {
        return sessions.fromTransaction(session -> service((EntityManager) session).open(reason, "node one"));
    }

    private EmergencyAccounts service(EntityManager entities) {
        Passwords passwords = new Passwords() {
            @Override
            String hash(String password) {
                return "hash of " + password;
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void done(String action, String subject, String detail) {
                audited.add(action + " " + subject + ": " + detail);
            }
        };
        SignInDelays delays = new SignInDelays() {
            @Override
            void clear(String name) {
                cleared.add(name);
            }
        };
        return new EmergencyAccounts(new AccountRepository(entities), new EmergencyRepository(entities),
                new CodeChecks(new CodeRepository(entities), SecretBoxTest.withKey(null), clock), passwords, delays, audit, clock);
    }

    private static List<EmergencyAccess> emergencies(SessionFactory sessions) {
        return sessions.fromTransaction(s -> new EmergencyRepository((EntityManager) s).all());
    }

    private boolean isTokenValid(SessionFactory sessions) {
        return sessions.fromTransaction(s -> new AccountRepository((EntityManager) s).findToken("token hash").orElseThrow().isValidAt(clock.instant()));
    }

    private static List<CodeSecret> secrets(SessionFactory sessions) {
        return sessions.fromSession(s -> s.createQuery("from CodeSecret", CodeSecret.class).getResultList());
    }

    private static <T> T account(SessionFactory sessions, Function<UserAccount, T> question) {
        return sessions.fromTransaction(s -> question.apply(new AccountRepository((EntityManager) s).findByName("emergency").orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_is_an_administrator_with_a_password_for_one_use_for_an_hour(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            EmergencyAccounts.Opened opened = open(sessions, REASON);
            Instant now = clock.instant();

            assertThat(opened.until()).isEqualTo(now.plus(Duration.ofHours(1)));
            assertThat(EmergencyAccountsTest.<String>account(sessions, UserAccount::passwordHash)).isEqualTo("hash of " + opened.password());
            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, UserAccount::mustChangePassword)).isTrue();
            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, a -> Permission.MANAGE_USERS.isHeldBy(a.asCallerOfOrganisation()))).isTrue();
            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, a -> a.isOpenAt(now.plusSeconds(3599)))).isTrue();
            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, a -> a.isOpenAt(now.plusSeconds(3600)))).isFalse();
            assertThat(audited).singleElement().asString().startsWith("OPEN_EMERGENCY_ACCESS emergency: ").endsWith("on node node one: " + REASON)
                    .doesNotContain(opened.password());
            assertThat(cleared).containsExactly("emergency");
            assertThat(emergencies(sessions)).singleElement()
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(REASON));
        }
    }

    @Test
    void what_an_earlier_emergency_left_behind_opens_nothing_in_the_next() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            open(sessions, REASON);
            int generation = account(sessions, UserAccount::sessionGeneration);
            sessions.inTransaction(s -> {
                UserAccount account = new AccountRepository((EntityManager) s).findByName("emergency").orElseThrow();
                s.persist(new AccessToken(account, "kept", "token hash", clock.instant(), clock.instant().plus(Duration.ofDays(365))));
                account.useCodes(clock.instant());
                s.persist(new CodeSecret(account.id(), "plain:secret", 1));
                account.lock(clock.instant());
                account.change(new AccountTerms("Changed", Set.of(Role.VIEWER), Scope.ofRegion("Y60"), null), clock.instant());
            });
            clock.pass(Duration.ofDays(1));
            open(sessions, REASON);

            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, a -> a.isOpenAt(clock.instant()))).isTrue();
            assertThat(EmergencyAccountsTest.<Set<Role>>account(sessions, a -> a.terms().roles())).containsExactly(Role.ADMIN);
            assertThat(EmergencyAccountsTest.<Boolean>account(sessions, a -> a.codesSince().isEmpty())).isTrue();
            assertThat(EmergencyAccountsTest.<Integer>account(sessions, UserAccount::sessionGeneration)).isGreaterThan(generation);
            assertThat(isTokenValid(sessions)).isFalse();
            assertThat(secrets(sessions)).isEmpty();
        }
    }

    @Test
    void without_a_reason_or_in_place_of_a_persons_account_nothing_is_opened() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            assertThatThrownBy(() -> open(sessions, "help")).isInstanceOf(Refused.class).hasMessageContaining("who you are and why");
            sessions.inTransaction(s -> s.persist(new UserAccount("emergency", "own hash",
                    new AccountTerms("A person", Set.of(Role.VIEWER), Scope.NATIONAL, null), clock.instant())));
            assertThatThrownBy(() -> open(sessions, REASON)).isInstanceOf(Refused.class).hasMessageContaining("ordinary account");

            assertThat(EmergencyAccountsTest.<String>account(sessions, UserAccount::passwordHash)).isEqualTo("own hash");
            assertThat(audited).isEmpty();
        }
    }
}
