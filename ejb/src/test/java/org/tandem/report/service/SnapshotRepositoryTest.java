package org.tandem.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;
import org.tandem.snapshot.IssuedFile;
import org.tandem.snapshot.Snapshot;
import org.tandem.snapshot.SnapshotHolder;

class SnapshotRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(Snapshot.class).addAnnotatedClass(IssuedFile.class).addAnnotatedClass(SnapshotHolder.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<SnapshotRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new SnapshotRepository(session)));
    }

    private static Snapshot paper(String subject, int version) {
        return new Snapshot(new Snapshot.Matter("PAIRING_PAPER", subject, Period.month(2025, 3), new DataVersion(version)), NOON, "anna", new byte[] {1}, "0".repeat(64));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoever_was_handed_a_paper_holds_it_once_and_papers_on_other_figures_are_found(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = in(sessions, r -> {
                Snapshot old = paper("round 7 REGIONAL solved 1 decisions ab", 1);
                r.add(old);
                r.add(paper("round 8 REGIONAL solved 1 decisions cd", 2));
                r.hand(old, "anna", NOON);
                r.hand(old, "ben", NOON);
                r.hand(old, "anna", NOON.plusSeconds(60));
                return old.id();
            });
            Set<String> holders = in(sessions, r -> r.holders(id));
            List<String> handed = in(sessions, r -> r.handedTo("anna").stream().map(h -> h.paper().id() + " " + h.at()).toList());
            List<PaperMatter> onOtherFigures = in(sessions, r -> r.restingOnOtherThan(new DataVersion(2), NOON));
            List<PaperMatter> later = in(sessions, r -> r.restingOnOtherThan(new DataVersion(2), NOON.plusSeconds(1)));
            assertThat(holders).containsExactly("anna", "ben");
            assertThat(handed).containsExactly(id + " " + NOON);
            assertThat(onOtherFigures).extracting(PaperMatter::id).containsExactly(id);
            assertThat(later).isEmpty();
        }
    }

    private static PaperMatter about(String kind, String subject) {
        return new PaperMatter(1, kind, subject, "2025-03", 1);
    }

    @Test
    void the_subject_of_a_paper_says_what_it_is_about_and_what_its_reader_saw() {
        assertThat(about("BENCHMARK_REPORT_2", "ZM01 published figures").provider()).isEqualTo("ZM01");
        assertThat(about("BENCHMARK_REPORT_2", "ZM01 published figures").showsStanding()).isFalse();
        assertThat(about("BENCHMARK_REPORT_2", "ZM01 for leads SIMILAR").showsStanding()).isTrue();
        PaperMatter.OfRound party = about("PAIRING_PAPER", "round 7 PARTY ZM01 solved 2 decisions ab").ofRound().orElseThrow();
        assertThat(party.party()).contains("ZM01");
        assertThat(party.timesSolved()).isEqualTo(2);
        assertThat(about("PAIRING_PAPER", "round 7 REGIONAL solved 1 decisions ab").ofRound().orElseThrow().party()).isEmpty();
        assertThat(about("BENCHMARK_REPORT_2", "ZM01 for leads").ofRound()).isEmpty();
    }
}
