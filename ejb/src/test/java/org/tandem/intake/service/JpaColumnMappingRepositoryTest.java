package org.tandem.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.intake.ColumnMapping;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.SourceHeader;
import org.tandem.shared.service.TestDatabase;

class JpaColumnMappingRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(ColumnMapping.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<JpaColumnMappingRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new JpaColumnMappingRepository((EntityManager) session)));
    }

    private static MappingTerms terms(String name, String... header) {
        return new MappingTerms(name, new SourceHeader(List.of(header)), new MappingTerms.Columns("Org", "", "", "Result", "", ""),
                new MappingTerms.Fixed("RTT_18W", "2025-03"), true);
    }

    private static int add(SessionFactory sessions, MappingTerms terms) {
        return in(sessions, r -> {
            ColumnMapping mapping = new ColumnMapping(terms, "data", NOW);
            r.add(mapping);
            return mapping.number();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_mapping_comes_back_as_it_was_stored_counts_its_changes_and_can_be_taken_away(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            MappingTerms first = terms("Team", "Org", "", "Result");
            int number = add(sessions, first);
            ColumnMapping stored = in(sessions, r -> r.all().get(0));
            assertThat(stored.terms()).isEqualTo(first);
            assertThat(stored.fingerprint()).isEqualTo(first.header().fingerprint()).hasSize(64);
            assertThat(stored.changedAt()).isEqualTo(NOW);

            MappingTerms second = terms("Another team", "Org", "Result");
            int changed = in(sessions, r -> {
                ColumnMapping mapping = r.findForChange(number).orElseThrow();
                mapping.change(second, "admin", NOW.plusSeconds(60));
                r.flush();
                return mapping.rowVersion();
            });
            assertThat(changed).isEqualTo(stored.rowVersion() + 1);
            ColumnMapping now = in(sessions, r -> r.findForChange(number).orElseThrow());
            assertThat(now.terms()).isEqualTo(second);
            assertThat(now.changedBy()).isEqualTo("admin");

            in(sessions, r -> {
                r.remove(r.findForChange(number).orElseThrow());
                return number;
            });
            assertThat(JpaColumnMappingRepositoryTest.<List<ColumnMapping>>in(sessions, JpaColumnMappingRepository::all)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_database_refuses_two_mappings_of_one_header_or_of_one_name(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            add(sessions, terms("Team", "Org", "Result"));
            assertThatThrownBy(() -> add(sessions, terms("Other", "ORG", "result"))).isInstanceOf(PersistenceException.class);
            assertThatThrownBy(() -> add(sessions, terms("Team", "Org", "Result", "More"))).isInstanceOf(PersistenceException.class);
        }
    }
}
