package org.tandem.correction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.correction.CorrectionNotice;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.TestDatabase;

class CorrectionRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final Subject PLAN = new Subject(Kind.PLAN, 3, "A round");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(CorrectionNotice.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<CorrectionRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new CorrectionRepository(session)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_notice_waits_for_its_owner_until_it_is_seen_and_marks_its_subject_for_good(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            in(sessions, r -> {
                r.add(new CorrectionNotice(PLAN, "anna", "A pair would go.", new DataVersion(1), new DataVersion(2), NOON));
                r.add(new CorrectionNotice(PLAN, "ben", "A pair would go.", new DataVersion(1), new DataVersion(2), NOON));
                return null;
            });
            assertThatList(in(sessions, r -> r.unseenBy("anna"))).singleElement().satisfies(n -> assertThat(n.subject()).isEqualTo(PLAN));
            in(sessions, r -> {
                r.unseenBy("anna").get(0).seen("anna", NOON);
                return null;
            });
            assertThatList(in(sessions, r -> r.unseenBy("anna"))).isEmpty();
            assertThatList(in(sessions, r -> r.unseenBy("ben"))).hasSize(1);
            assertThatList(in(sessions, r -> r.about(PLAN))).hasSize(2);
            assertThatCollection(in(sessions, r -> r.subjects(Kind.PLAN))).containsExactly(PLAN.id());
            assertThatCollection(in(sessions, r -> r.subjects(Kind.PAPER))).isEmpty();
            assertThatList(in(sessions, r -> r.about(new Subject(Kind.PAPER, 3, "A paper")))).isEmpty();
        }
    }
}
