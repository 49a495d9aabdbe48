package org.tandem.collaboration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.ModelCatalogue;
import org.tandem.collaboration.ModelChange;
import org.tandem.collaboration.ModelVersion;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.service.ShippedFile;
import org.tandem.shared.service.TestDatabase;

/** The catalogue of a day as far as was known at a time, in both databases. */
class ModelCataloguesTest {

    private static final String CODE = "BUDDYING";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Instant TOLD_IN_JUNE = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant LATER = Instant.parse("2027-01-01T12:00:00Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(ModelVersion.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<ModelVersionRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new ModelVersionRepository(session)));
    }

    private static ModelVersion version(int number, LocalDate from, Instant told, String note) {
        CollaborationModel shipped = ShippedFile.read(ModelCatalogue.RESOURCE, ModelCatalogue.class).find(CODE).orElseThrow();
        ModelChange change = new ModelChange(from, "A study.", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, note, null,
                null, null, null, null, null);
        return new ModelVersion(CODE, number, from, told, "admin", "A study.", CanonicalJson.write(change.applyTo(shipped)));
    }

    private static String note(SessionFactory sessions, LocalDate day, Instant known) {
        return in(sessions, r -> new ModelCatalogues(r).on(day, known).find(CODE).orElseThrow().note());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_change_holds_from_its_day_and_only_once_it_was_told(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            String shipped = note(sessions, MAY, LATER);
            in(sessions, r -> {
                r.add(version(1, MAY, TOLD_IN_JUNE, "Changed in May."));
                r.add(version(2, MAY.plusMonths(2), TOLD_IN_JUNE, "Changed in July."));
                return null;
            });
            assertThat(note(sessions, MAY.minusDays(1), LATER)).isEqualTo(shipped);
            assertThat(note(sessions, MAY, LATER)).isEqualTo("Changed in May.");
            assertThat(note(sessions, MAY, TOLD_IN_JUNE.minusSeconds(1))).as("before it was told").isEqualTo(shipped);
            assertThat(note(sessions, MAY.plusMonths(2), LATER)).isEqualTo("Changed in July.");
            assertThatObject(in(sessions, r -> new ModelCatalogues(r).version(CODE, MAY, LATER))).isEqualTo(1);
            assertThatThrownBy(() -> in(sessions, r -> {
                r.add(version(2, MAY, LATER, "At the same time by somebody else."));
                return null;
            })).isInstanceOf(PersistenceException.class);
        }
    }
}
