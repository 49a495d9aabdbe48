package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccountTerms;
import org.tandem.access.CodeSecret;
import org.tandem.access.RecoveryCode;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.access.service.CodeChecks.Kind;
import org.tandem.shared.service.TestDatabase;

class CodeChecksTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final MovingClock clock = new MovingClock();

    private static SessionFactory sessions(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(UserAccount.class).addAnnotatedClass(CodeSecret.class)
                .addAnnotatedClass(RecoveryCode.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private <T> T in(SessionFactory sessions, String key, Function<CodeChecks, T> work) {
        return sessions.fromTransaction(s -> work.apply(new CodeChecks(new CodeRepository((EntityManager) s), SecretBoxTest.withKey(key), clock)));
    }

    private Optional<Kind> take(SessionFactory sessions, long account, String code) {
        return take(sessions, null, account, code);
    }

    private Optional<Kind> take(SessionFactory sessions, String key, long account, String code) {
        return in(sessions, key, c -> c.take(account, code));
    }

    /** An account whose codes were confirmed five minutes ago; answers its key. */
    private long withCodes(SessionFactory sessions) {
        long account = sessions.fromTransaction(s -> {
            UserAccount made = new UserAccount("mary", "hash", new AccountTerms("Mary", Set.of(Role.ADMIN), Scope.NATIONAL, null), clock.instant());
            s.persist(made);
            return made.id();
        });
        in(sessions, null, c -> {
            c.keep(account, SECRET, step() - 10);
            return null;
        });
        return account;
    }

    private long recoveryLeft(SessionFactory sessions, long account) {
        return in(sessions, null, c -> c.recoveryLeft(account));
    }

    private long step() {
        return clock.instant().getEpochSecond() / 30;
    }

    private String codeNow() {
        return TimeCodes.code(SECRET, step());
    }

    @Test
    void a_code_opens_once_and_an_earlier_one_no_more() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            long account = withCodes(sessions);
            String before = TimeCodes.code(SECRET, step() - 1);

            assertThat(take(sessions, account, "000000")).isEmpty();
            assertThat(take(sessions, account, codeNow().substring(0, 3) + " " + codeNow().substring(3))).contains(Kind.ONE_TIME);
            assertThat(take(sessions, account, codeNow())).as("within its step").isEmpty();
            assertThat(take(sessions, account, before)).as("of the step before").isEmpty();
            clock.pass(Duration.ofSeconds(30));
            assertThat(take(sessions, account, codeNow())).contains(Kind.ONE_TIME);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_code_typed_on_two_nodes_at_the_same_moment_opens_one(TestDatabase database) {
        try (SessionFactory sessions = sessions(database)) {
            long account = withCodes(sessions);
            List<CompletableFuture<Optional<Kind>>> tries = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> take(sessions, account, codeNow()))).toList();

            assertThat(tries.stream().map(CompletableFuture::join).filter(Optional::isPresent)).hasSize(1);
        }
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_written_and_new_ones_end_the_old() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            long account = withCodes(sessions);
            List<String> codes = in(sessions, null, c -> c.renewRecovery(account));

            assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(c -> c.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
            assertThat(take(sessions, account, codes.get(3).toLowerCase().replace('-', ' '))).contains(Kind.RECOVERY);
            assertThat(take(sessions, account, codes.get(3))).isEmpty();
            assertThat(take(sessions, account + 1, codes.get(4))).as("of somebody else").isEmpty();
            assertThat(recoveryLeft(sessions, account)).isEqualTo(9);
            in(sessions, null, c -> c.renewRecovery(account));
            assertThat(take(sessions, account, codes.get(4))).isEmpty();
        }
    }

    @Test
    void a_secret_that_was_kept_openly_is_encrypted_when_it_is_next_used_after_a_key_was_set() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            long account = withCodes(sessions);

            assertThat(take(sessions, KEY, account, codeNow())).contains(Kind.ONE_TIME);
            assertThat(sessions.fromSession(s -> s.find(CodeSecret.class, account)).secret()).startsWith("aes:");
            clock.pass(Duration.ofSeconds(30));
            assertThat(take(sessions, KEY, account, codeNow())).contains(Kind.ONE_TIME);
        }
    }

    @Test
    void when_an_administrator_takes_codes_away_none_opens_any_more() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            long account = withCodes(sessions);
            String recovery = in(sessions, null, c -> c.renewRecovery(account)).get(0);
            in(sessions, null, c -> {
                c.forget(account);
                return null;
            });

            assertThat(take(sessions, account, codeNow())).isEmpty();
            assertThat(take(sessions, account, recovery)).isEmpty();
        }
    }
}
