package org.tandem.boardpack.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.boardpack.CommentTerms;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackComment;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.PackTemplate;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;
import org.tandem.snapshot.Snapshot;

class PackRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final PackSubject OWN = PackSubject.provider("ZM04");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(Pack.class).addAnnotatedClass(PackComment.class).addAnnotatedClass(Snapshot.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<PackRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new PackRepository(session)));
    }

    private static Pack aPack() {
        return new Pack(OWN, Pack.Side.TRUST, Period.month(2025, 3), "STANDARD", PackTemplate.all().get(0).begin("Board pack, March 2025"), "secretary", NOON);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_pack_is_read_as_it_was_stored_through_its_way_to_its_issue(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long snapshot = sessions.fromTransaction(s -> {
                Snapshot kept = new Snapshot(new Snapshot.Matter("BOARD_PACK_1", "pack", Period.month(2025, 3), new DataVersion(7)), NOON, "secretary", new byte[] {1}, "0".repeat(64));
                s.persist(kept);
                return kept.id();
            });
            long id = in(sessions, r -> {
                Pack made = aPack();
                r.add(made);
                return made.id();
            });
            in(sessions, r -> {
                Pack pack = r.findForChange(id).orElseThrow();
                pack.freeze(snapshot, "secretary", NOON);
                pack.check("secretary", NOON);
                pack.approve("kestrel", NOON);
                pack.issue("secretary", NOON);
                return null;
            });
            Pack read = in(sessions, r -> r.issued(OWN, Pack.Side.TRUST)).get(0);
            assertThat(read.state()).isEqualTo(PackState.ISSUED);
            assertThat(read.terms()).isEqualTo(PackTemplate.all().get(0).begin("Board pack, March 2025"));
            assertThatList(read.steps()).extracting(s -> s.action()).containsExactly(PackAction.FREEZE, PackAction.CHECK, PackAction.APPROVE, PackAction.ISSUE);
            assertThat(read.snapshot()).contains(snapshot);
            assertThat(read.rowVersion()).isPositive();
            assertThatList(in(sessions, r -> r.issued(OWN, Pack.Side.REGION))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_person_is_asked_only_in_packs_that_are_in_work(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = in(sessions, r -> {
                Pack made = aPack();
                r.add(made);
                PackComment comment = new PackComment(made.id(), "ZM04", "AE_4H_ALL", "Below its mean for eight months.");
                comment.ask("kestrel", LocalDate.of(2026, 4, 10), "secretary", NOON);
                comment.chase(NOON);
                r.add(comment);
                return made.id();
            });
            PackComment asked = in(sessions, r -> r.askedOf("kestrel")).get(0);
            assertThat(asked.isOutstanding()).isTrue();
            assertThat(asked.timesChased()).isEqualTo(1);
            CommentTerms said = new CommentTerms("", "Fewer discharges", "Seven-day ward rounds", "Chief operating officer", LocalDate.of(2026, 6, 30), true);
            in(sessions, r -> {
                r.findComment(id, "ZM04", "AE_4H_ALL").orElseThrow().say(said, "kestrel", NOON.plusSeconds(60));
                return null;
            });
            assertThat(in(sessions, r -> r.commentsOf(id)).get(0).said()).contains(said);
            in(sessions, r -> {
                r.findForChange(id).orElseThrow().freeze(sessionsSnapshot(sessions), "secretary", NOON);
                return null;
            });
            assertThatList(in(sessions, r -> r.askedOf("kestrel"))).isEmpty();
        }
    }

    private static long sessionsSnapshot(SessionFactory sessions) {
        return sessions.fromTransaction(s -> {
            Snapshot kept = new Snapshot(new Snapshot.Matter("BOARD_PACK_1", "pack", Period.month(2025, 3), new DataVersion(7)), NOON, "secretary", new byte[] {1}, "0".repeat(64));
            s.persist(kept);
            return kept.id();
        });
    }
}
