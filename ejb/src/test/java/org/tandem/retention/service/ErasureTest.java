package org.tandem.retention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.AccessToken;
import org.tandem.access.AccountTerms;
import org.tandem.access.CodeSecret;
import org.tandem.access.OpenSignIn;
import org.tandem.access.RecoveryCode;
import org.tandem.access.Role;
import org.tandem.access.RoleReview;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.ErasedAccounts;
import org.tandem.access.service.OpenSignIns;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.AuditChain;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.service.AuditCheck;
import org.tandem.audit.service.Trail;
import org.tandem.retention.RetentionRun;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.Settings;
import org.tandem.shared.service.TestDatabase;

class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Clock CLOCK = at(NOW);
    private static final Set<String> NO_SIGN_IN_NAMES = Set.of("supporter_credential.granted_by", "audit_entry.who");
    private static final String NAMES = "who|\\w+_by|owner_name|asked_of|person";

    private final List<DataSource> sources = new ArrayList<>();

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private SessionFactory sessions(TestDatabase database) {
        DataSource source = database.migrated();
        sources.add(source);
        Configuration configuration = new Configuration();
        List.of(UserAccount.class, AccessToken.class, OpenSignIn.class, CodeSecret.class, RecoveryCode.class, RoleReview.class, AuditEntry.class, AuditChain.class, RetentionRun.class)
                .forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    private static Erasure erasure(EntityManager entities) {
        return new Erasure(ErasedAccounts.in(entities, CLOCK), new PersonRepository(entities), Trail.erasure(entities), Trail.of(entities, "alex", CLOCK));
    }

    /** Mary with a token, a saved view, a decision, an import, and entries of the audit trail by and about her, all sealed. */
    private static void mary(SessionFactory sessions) {
        in(sessions, e -> {
            UserAccount mary = new UserAccount("m.okafor", "hash", new AccountTerms("Mary Okafor", Set.of(Role.VIEWER), Scope.ofProvider("RAA"), null, "mary@trust.example"), NOW);
            e.persist(mary);
            e.persist(new UserAccount("m.okafor2", "hash", new AccountTerms("Mark Okafor", Set.of(Role.VIEWER), Scope.NATIONAL, null), NOW));
            e.persist(new AccessToken(mary, "on the laptop of Mary Okafor", "token", NOW, NOW.plusSeconds(60)));
            e.persist(new OpenSignIn(mary, "hash of a token", 0, false, NOW));
            e.persist(new RoleReview(new RoleReview.Key(mary.id(), Role.VIEWER), NOW, "m.okafor2"));
            for (String sql : List.of("insert into saved_view (owner_name, view_name, address, saved_at) values ('m.okafor', 'mine', '/providers', current_timestamp)",
                    "insert into data_version_change (version_number, changed_at, changed_by, what_changed) values (90, current_timestamp, 'm.okafor', 'x')",
                    "insert into data_version_change (version_number, changed_at, changed_by, what_changed) values (91, current_timestamp, 'm.okafor2', 'x')",
                    "update user_account set last_sign_in_at = current_timestamp")) {
                e.createNativeQuery(sql).executeUpdate();
            }
            Trail.write(e, NOW, "alex", "CREATE_USER", "m.okafor", "name Mary Smith; roles VIEWER; scope national; last day none; at the organisation mary.smith@trust.example");
            Trail.write(e, NOW, "alex", "CHANGE_USER", "m.okafor", "before: name Mary Smith; roles VIEWER; scope national; last day none; at the organisation none"
                    + "; after: name Mary Okafor; roles VIEWER; scope provider RAA; last day none; at the organisation mary@trust.example");
            Trail.write(e, NOW, "m.okafor", "SIGN_IN", "m.okafor", "by the organisation's sign-in https://x as mary@trust.example, from 10.1.2.3");
            Trail.write(e, NOW, "m.okafor", "DECIDE_PAIR", "round 1 pair 2", "PROPOSED → ACCEPTED");
            Trail.write(e, NOW, "alex", "EXPORT_AUDIT", "audit trail", "Question[who=m.okafor, what=, from=x]");
            Trail.write(e, NOW, "m.okafor2", "DECIDE_PAIR", "round 1 pair 2", "ACCEPTED → APPROVED");
            Trail.seal(e, CLOCK);
            return null;
        });
    }

    private static AuditCheck.Finding check(SessionFactory sessions) {
        return in(sessions, e -> Trail.check(e, CLOCK));
    }

    private static Void lock(SessionFactory sessions, Instant moment) {
        return in(sessions, e -> {
            e.createQuery("select a from UserAccount a where a.name = 'm.okafor'", UserAccount.class).getSingleResult().lock(moment);
            return null;
        });
    }

    private static int version(SessionFactory sessions) {
        return in(sessions, e -> e.createQuery("select a from UserAccount a where a.name = 'm.okafor'", UserAccount.class).getSingleResult().rowVersion());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothing_in_the_store_names_the_person_any_more_and_the_audit_trail_still_holds(TestDatabase database) throws SQLException {
        try (SessionFactory sessions = sessions(database)) {
            mary(sessions);
            lock(sessions, NOW);
            int version = version(sessions);
            assertThat(everything()).as("before").anyMatch(t -> t.contains("Mary")).anyMatch(t -> t.contains("10.1.2.3"));

            String pseudonym = in(sessions, e -> erasure(e).onRequest("m.okafor", version, "IG-2026-17"));
            in(sessions, e -> {
                Trail.seal(e, CLOCK);
                return null;
            });

            assertThat(pseudonym).matches("erased-[0-9a-f]{12}");
            assertThat(everything()).noneMatch(t -> t.contains("Mary") || t.contains("mary") || t.contains("10.1.2.3") || t.matches("(?s).*m\\.okafor(?!2).*"))
                    .as("others stay").anyMatch(t -> t.equals("m.okafor2")).anyMatch(t -> t.equals("Mark Okafor"));
            AuditCheck.Finding finding = check(sessions);
            assertThat(finding.told()).isEmpty();
            assertThat(finding.holds()).isTrue();
            assertThat(finding.entries()).isEqualTo(7);
            assertThat(finding.erased()).isEqualTo(5);
        }
    }

    @Test
    void what_was_decided_keeps_its_author_under_one_pseudonym_and_the_account_opens_nothing() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            mary(sessions);
            lock(sessions, NOW);
            int version = version(sessions);
            String pseudonym = in(sessions, e -> erasure(e).onRequest("m.okafor", version, "IG-2026-17"));

            assertThat(ask(sessions, "select who from audit_entry where what_action = 'DECIDE_PAIR' order by id")).containsExactly(pseudonym, "m.okafor2");
            assertThat(ask(sessions, "select detail from audit_entry where what_action = 'DECIDE_PAIR' order by id")).containsExactly("PROPOSED → ACCEPTED", "ACCEPTED → APPROVED");
            assertThat(ask(sessions, "select changed_by from data_version_change where version_number >= 90 order by version_number")).containsExactly(pseudonym, "m.okafor2");
            assertThat(ask(sessions, "select detail from audit_entry where what_action = 'CREATE_USER'"))
                    .containsExactly("name " + pseudonym + "; roles VIEWER; scope national; last day none; at the organisation " + pseudonym);
            assertThat(ask(sessions, "select detail from audit_entry where what_action = 'ERASE_PERSON' and who = 'alex' and subject = '" + pseudonym + "'"))
                    .singleElement().asString().startsWith("reference of the request: IG-2026-17; ");
            assertThat(ask(sessions, "select view_name from saved_view")).isEmpty();
            assertThat(ask(sessions, "select token_hash from access_token")).isEmpty();
            assertThat(ask(sessions, "select token_hash from open_sign_in")).isEmpty();
            UserAccount account = in(sessions, e -> e.createQuery("select a from UserAccount a where a.name = :name", UserAccount.class).setParameter("name", pseudonym).getSingleResult());
            assertThat(account.isOpenAt(NOW)).isFalse();
            assertThat(account.grantedAt()).isEmpty();
            assertThat(account.lastSignInAt()).isEmpty();
        }
    }

    @Test
    void whoever_can_still_come_in_or_a_request_without_reference_is_refused_and_nothing_changes() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            mary(sessions);
            int open = version(sessions);
            assertThatThrownBy(() -> in(sessions, e -> erasure(e).onRequest("m.okafor", open, "IG-1"))).hasMessageContaining("Lock the account first");
            lock(sessions, NOW);
            assertThatThrownBy(() -> in(sessions, e -> erasure(e).onRequest("m.okafor", open, "IG-1"))).isInstanceOf(BusinessException.Stale.class);
            assertThatThrownBy(() -> in(sessions, e -> erasure(e).onRequest("m.okafor", open + 1, " "))).isInstanceOf(BusinessException.Refused.class);

            assertThat(check(sessions).erased()).isZero();
            assertThat(ask(sessions, "select display_name from user_account where sign_in_name = 'm.okafor'")).containsExactly("Mary Okafor");
        }
    }

    @Test
    void the_job_of_a_night_erases_long_ended_accounts_and_old_sign_ins_on_one_node_alone() {
        try (SessionFactory sessions = sessions(TestDatabase.H2)) {
            mary(sessions);
            in(sessions, e -> {
                e.persist(new UserAccount("left", "hash", new AccountTerms("Lee Left", Set.of(Role.VIEWER), Scope.NATIONAL, LocalDate.of(2026, 6, 11)), NOW));
                Trail.write(e, NOW.plus(Duration.ofDays(1)), "m.okafor2", "SIGN_IN", "m.okafor2", "from 10.9.9.9");
                Trail.seal(e, CLOCK);
                return null;
            });
            lock(sessions, NOW);

            assertThat(night(sessions, NOW.plus(Duration.ofDays(30)))).as("after 30 days, not on the day itself").contains("0 accounts and 0 records");
            assertThat(ask(sessions, "select sign_in_name from user_account order by id")).containsExactly("m.okafor", "m.okafor2", "left");
            Instant later = NOW.plus(Duration.ofDays(30)).plusSeconds(86_400);
            assertThat(night(sessions, later)).contains("1 accounts and 0 records");
            assertThat(night(sessions, later.plusSeconds(60))).as("the other node").isEmpty();
            assertThat(night(sessions, later.plus(Duration.ofDays(1)))).contains("0 accounts and 1 records");
            assertThat(night(sessions, later.plus(Duration.ofDays(12)))).contains("1 accounts and 0 records");

            assertThat(ask(sessions, "select sign_in_name from user_account where sign_in_name not like 'erased-%'")).containsExactly("m.okafor2");
            assertThat(ask(sessions, "select detail from audit_entry where what_action = 'SIGN_IN'")).containsOnly("erased");
            assertThat(check(sessions).told()).isEmpty();
        }
    }

    /** Runs the job with thirty days for accounts and sign-ins; answers what it wrote down, nothing when it was not its turn. */
    private static String night(SessionFactory sessions, Instant moment) {
        List<String> written = new ArrayList<>();
        in(sessions, e -> {
            Settings thirtyDays = new Settings() {
                @Override
                public int signInRecordsKeptDays() {
                    return 30;
                }

                @Override
                public int endedAccountsKeptDays() {
                    return 30;
                }
            };
            Accounts accounts = new Accounts() {
                @Override
                public int removeTokensEndedBefore(Instant before) {
                    return 0;
                }
            };
            OpenSignIns noSignIns = new OpenSignIns() {
                @Override
                public int removeUnused() {
                    return 0;
                }
            };
            var audit = new org.tandem.audit.service.AuditTrail() {
                @Override
                public void done(String action, String subject, String detail) {
                    written.add(action + " " + detail);
                }
            };
            Clock clock = at(moment);
            Erasure erasure = new Erasure(ErasedAccounts.in(e, clock), new PersonRepository(e), Trail.erasure(e), Trail.of(e, "tandem:retention", clock));
            new RetentionJob(new Retention(new PersonRepository(e), ErasedAccounts.in(e, clock), accounts, noSignIns, Trail.erasure(e), audit, thirtyDays, clock), erasure, new SignedIn()).look();
            return null;
        });
        return String.join("", written);
    }

    @Test
    void no_column_that_holds_sign_in_names_is_left_out() throws SQLException {
        DataSource source = TestDatabase.H2.migrated();
        Set<String> columns = new TreeSet<>();
        for (String[] column : textColumns(source)) {
            if (column[1].matches(NAMES)) {
                columns.add(column[0] + "." + column[1]);
            }
        }
        columns.removeAll(NO_SIGN_IN_NAMES);
        Set<String> places = Stream.concat(PersonRepository.PLACES.stream(), PersonRepository.OWN.stream()).map(p -> p.table() + "." + p.column()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(places).isEqualTo(columns);
    }

    private static List<String> ask(SessionFactory sessions, String sql) {
        return in(sessions, e -> ((List<?>) e.createNativeQuery(sql, String.class).getResultList()).stream().map(String::valueOf).toList());
    }

    /** Every text in every table. */
    private List<String> everything() throws SQLException {
        DataSource source = sources.get(sources.size() - 1);
        List<String> texts = new ArrayList<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String[] column : textColumns(source)) {
                try (ResultSet found = statement.executeQuery("select " + column[1] + " from " + column[0] + " where " + column[1] + " is not null")) {
                    while (found.next()) {
                        texts.add(found.getString(1));
                    }
                }
            }
        }
        return texts;
    }

    private static List<String[]> textColumns(DataSource source) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(data_type) = 'character varying' and lower(table_name) <> 'flyway_schema_history'")) {
            while (found.next()) {
                columns.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        return columns;
    }
}
