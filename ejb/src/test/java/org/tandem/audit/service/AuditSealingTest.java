package org.tandem.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.AuditChain;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.AuditEntry.Outcome;
import org.tandem.audit.ChainCheck;
import org.tandem.shared.service.TestDatabase;

class AuditSealingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00.123456Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(AuditEntry.class).addAnnotatedClass(AuditChain.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static <T> T in(SessionFactory sessions, Function<AuditRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new AuditRepository((EntityManager) session)));
    }

    private static void write(SessionFactory sessions, int entries) {
        in(sessions, r -> {
            IntStream.rangeClosed(1, entries).forEach(i -> r.add(new AuditEntry(NOW.plusNanos(i), "mary", "PUBLISH_RELEASE", "release " + i, Outcome.DONE, "detail\n" + i)));
            return null;
        });
    }

    private static int seal(SessionFactory sessions, String node, Instant moment) {
        return in(sessions, r -> new AuditSealing(r, at(moment)).sealSome(node));
    }

    private static AuditCheck.Finding check(SessionFactory sessions, Instant moment) {
        Authority everybody = new Authority() {
            @Override
            public Caller require(Permission permission) {
                return Caller.system("test");
            }
        };
        return in(sessions, r -> new AuditCheck(r, everybody, at(moment)).look());
    }

    private static void change(SessionFactory sessions, String sql) {
        sessions.inTransaction(session -> assertThat(session.createNativeMutationQuery(sql).executeUpdate()).isPositive());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_sealed_holds_when_it_is_read_again(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            write(sessions, 3);
            assertThat(seal(sessions, "one", NOW)).isEqualTo(3);
            write(sessions, 2);
            assertThat(seal(sessions, "one", NOW)).isEqualTo(2);

            AuditCheck.Finding finding = check(sessions, NOW);
            assertThat(finding.told()).isEmpty();
            assertThat(finding.holds()).isTrue();
            assertThat(finding.entries()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_row_removed_or_altered_in_the_database_is_noticed(TestDatabase database) {
        for (String sql : List.of("delete from audit_entry where seal_number = 2", "delete from audit_entry where seal_number = 4", "delete from audit_entry",
                "update audit_entry set who = 'john' where seal_number = 1", "update audit_entry set detail = '' where seal_number = 3",
                "update audit_entry set what_action = 'X' where seal_number = 4", "update audit_chain set sealed_entries = 5")) {
            try (SessionFactory sessions = sessions(database.migrated())) {
                write(sessions, 4);
                seal(sessions, "one", NOW);
                change(sessions, sql);

                assertThat(check(sessions, NOW).holds()).as(sql).isFalse();
                assertThat(check(sessions, NOW).told()).as(sql).extracting(ChainCheck.Break::sentence).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_entry_that_commits_after_younger_ones_is_sealed_behind_them(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            sessions.inSession(slow -> {
                slow.beginTransaction();
                slow.persist(new AuditEntry(NOW, "slow", "PUBLISH_RELEASE", "release", Outcome.DONE, ""));
                slow.flush();
                write(sessions, 2);
                assertThat(seal(sessions, "one", NOW)).isEqualTo(2);
                slow.getTransaction().commit();
            });
            write(sessions, 1);
            assertThat(seal(sessions, "one", NOW)).isEqualTo(2);
            assertThat(check(sessions, NOW).holds()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void another_node_waits_for_the_end_of_the_lease(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            write(sessions, 1);
            assertThat(seal(sessions, "one", NOW)).isEqualTo(1);
            write(sessions, 1);
            assertThat(seal(sessions, "two", NOW.plusSeconds(2))).isZero();
            assertThat(seal(sessions, "one", NOW.plusSeconds(2))).isEqualTo(1);
            write(sessions, 1);
            assertThat(seal(sessions, "two", NOW.plusSeconds(4))).isZero();
            assertThat(seal(sessions, "two", NOW.plusSeconds(5))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void two_nodes_whose_clocks_disagree_never_seal_at_once(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            write(sessions, 1200);
            List<CompletableFuture<Void>> nodes = IntStream.range(0, 2).mapToObj(node -> CompletableFuture.runAsync(() -> {
                // each look is an hour later than the last of the other, so the lease never keeps anybody away
                for (int look = 0; look < 10; look++) {
                    seal(sessions, "node " + node, NOW.plusSeconds(3600L * (2 * look + node)));
                }
            })).toList();
            nodes.forEach(CompletableFuture::join);
            while (seal(sessions, "last", NOW.plusSeconds(1_000_000)) > 0) {
                // until nothing waits
            }

            AuditCheck.Finding finding = check(sessions, NOW);
            assertThat(finding.told()).isEmpty();
            assertThat(finding.entries()).isEqualTo(1200);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_entry_that_nobody_seals_is_told(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            write(sessions, 1);

            assertThat(check(sessions, NOW.plusSeconds(5)).holds()).isTrue();
            assertThat(check(sessions, NOW.plusSeconds(60)).waiting()).isEqualTo(1);
            assertThat(check(sessions, NOW.plusSeconds(60)).holds()).isFalse();
        }
    }
}
