package org.tandem.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.intake.Changes;
import org.tandem.intake.Layout;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.TestDatabase;

class JpaReleaseRepositoryTest {

    private static final ReleaseSummary SUMMARY = new ReleaseSummary(List.of("2025-03"), 2, List.of("AE_4H_ALL"), List.of(), 0,
            List.of(), new Changes(1, 2, 3, 4), false, null);

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration().addAnnotatedClass(Release.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        return configuration.buildSessionFactory();
    }

    private static Release release(String sha256, LocalDate publishedOn) {
        return new Release(new Release.Origin(Layout.AE_MONTHLY, "a.csv", sha256, publishedOn, "data", Instant.parse("2025-05-08T09:30:00Z")),
                new Release.RowCounts(10, 8, 1, 1), SummaryJson.write(SUMMARY));
    }

    private static <T> T inTransaction(SessionFactory sessions, Function<JpaReleaseRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new JpaReleaseRepository((EntityManager) session)));
    }

    private static void change(SessionFactory sessions, Consumer<JpaReleaseRepository> work) {
        inTransaction(sessions, r -> {
            work.accept(r);
            return null;
        });
    }

    private static int inForce(SessionFactory sessions, long version) {
        return inTransaction(sessions, r -> r.inForceAt(new DataVersion(version)).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_entity_fits_the_schema_and_a_release_lives_from_staging_to_withdrawal(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            Integer number = inTransaction(sessions, r -> {
                Release release = release("ab", LocalDate.of(2025, 5, 8));
                r.add(release);
                return release.number();
            });
            ReleaseView staged = inTransaction(sessions, r -> ReleaseView.of(r.findLive("ab").orElseThrow()));
            assertThat(staged.id()).isEqualTo(number);
            assertThat(staged.status()).isEqualTo(ReleaseStatus.STAGED);
            assertThat(staged.summary()).isEqualTo(SUMMARY);
            assertThat(staged.rows()).isEqualTo(new Release.RowCounts(10, 8, 1, 1));
            change(sessions, r -> r.findForChange(number).orElseThrow().publish(new DataVersion(4)));
            assertThat(inForce(sessions, 4)).isEqualTo(1);
            assertThat(inForce(sessions, 3)).isZero();
            change(sessions, r -> r.findForChange(number).orElseThrow().withdraw(new DataVersion(5)));
            assertThat(inForce(sessions, 5)).isZero();
            assertThat(JpaReleaseRepositoryTest.<java.util.Optional<Release>>inTransaction(sessions, r -> r.findLive("ab"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_database_refuses_the_same_bytes_while_they_are_there_and_takes_them_again_after_withdrawal(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            change(sessions, r -> r.add(release("cd", LocalDate.of(2025, 5, 8))));
            assertThatThrownBy(() -> change(sessions, r -> r.add(release("cd", LocalDate.of(2025, 6, 8))))).isInstanceOf(PersistenceException.class);
            change(sessions, r -> r.findLive("cd").orElseThrow().reject());
            change(sessions, r -> r.add(release("cd", LocalDate.of(2025, 6, 8))));
            assertThat(JpaReleaseRepositoryTest.<Long>inTransaction(sessions, JpaReleaseRepository::count)).isEqualTo(2);
            assertThat(JpaReleaseRepositoryTest.<LocalDate>inTransaction(sessions, r -> r.page(0, 1).get(0).publishedOn())).isEqualTo(LocalDate.of(2025, 6, 8));
        }
    }
}
