package org.tandem.peers.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.peers.PeerSet;
import org.tandem.peers.PeerSetTerms;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

class JpaPeerSetRepositoryTest {

    private static final Instant NOW = Instant.parse("2025-06-01T09:00:00Z");
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(PeerSet.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<JpaPeerSetRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new JpaPeerSetRepository((EntityManager) session)));
    }

    private static PeerSetTerms terms(String... members) {
        return new PeerSetTerms("Coast", true, List.of(members));
    }

    private static int add(SessionFactory sessions, String owner) {
        return in(sessions, r -> {
            PeerSet set = new PeerSet(terms("A", "B", "C", "D"), owner, IN_2025, NOW);
            r.add(set);
            return set.number();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_set_comes_back_with_its_members_of_every_year_counts_its_changes_and_can_be_taken_away(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            int number = add(sessions, "anna");
            int before = in(sessions, r -> r.find(number).orElseThrow().rowVersion());
            in(sessions, r -> {
                r.findForChange(number).orElseThrow().change(terms("A", "B", "C", "E"), "anna", IN_2026, NOW.plusSeconds(60));
                r.flush();
                return number;
            });

            PeerSet stored = in(sessions, r -> r.all().get(0));
            assertThat(stored.rowVersion()).isEqualTo(before + 1);
            assertThat(stored.edition(Period.parse("2025-26")).members()).containsExactly("A", "B", "C", "D");
            assertThat(stored.edition(Period.parse("2026-27")).members()).containsExactly("A", "B", "C", "E");
            assertThat(stored.isShared()).isTrue();
            assertThat(stored.changedAt()).isEqualTo(NOW.plusSeconds(60));

            in(sessions, r -> {
                r.remove(r.findForChange(number).orElseThrow());
                return number;
            });
            assertThat(JpaPeerSetRepositoryTest.<List<PeerSet>>in(sessions, JpaPeerSetRepository::all)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void two_people_may_use_one_name_one_person_may_not(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            add(sessions, "anna");
            add(sessions, "ben");
            assertThatThrownBy(() -> add(sessions, "anna")).isInstanceOf(PersistenceException.class);
        }
    }
}
