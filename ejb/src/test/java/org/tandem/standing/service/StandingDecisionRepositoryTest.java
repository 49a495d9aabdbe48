package org.tandem.standing.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.Topic;
import org.tandem.shared.service.TestDatabase;
import org.tandem.standing.Certainty;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.OverrideStatus;
import org.tandem.standing.StandingComment;
import org.tandem.standing.StandingOverride;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

class StandingDecisionRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static <T> T in(SessionFactory sessions, Function<StandingDecisionRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new StandingDecisionRepository((EntityManager) session)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void overrides_and_comments_come_back_as_they_were_stored_and_the_end_of_an_override_is_counted(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(StandingOverride.class).addAnnotatedClass(StandingComment.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            TopicStanding now = new TopicStanding("ZM01", Topic.CANCER, DifficultyStatus.NOT_ENOUGH_DATA, StrengthStatus.NOT_ENOUGH_DATA, Certainty.FULL, false, 0, 0,
                    List.of(), List.of());
            in(sessions, r -> {
                r.add(new StandingOverride(now, OverrideStatus.PERSISTENT, "Seen on a visit.", LocalDate.of(2027, 3, 31), "lead", NOW));
                r.add(new StandingComment("ZM01", "2025-03", Topic.CANCER, "We have opened a second theatre.", "recipient", NOW));
                return null;
            });

            StandingOverride stored = in(sessions, r -> r.overrides().get(0));
            assertThat(stored.computed()).isEqualTo("NOT_ENOUGH_DATA");
            assertThat(stored.expires()).isEqualTo(LocalDate.of(2027, 3, 31));
            assertThat(stored.isInForceAt(NOW.plusSeconds(1))).isTrue();
            assertThat(in(sessions, r -> r.comments().get(0)).text()).isEqualTo("We have opened a second theatre.");

            assertThat(in(sessions, r -> r.comments().get(0)).topic()).contains(Topic.CANCER);

            int changed = in(sessions, r -> {
                StandingOverride found = r.findForChange(stored.number()).orElseThrow();
                found.end("lead2", NOW.plusSeconds(60));
                r.flush();
                return found.rowVersion();
            });
            assertThat(changed).isEqualTo(stored.rowVersion() + 1);
            assertThat(in(sessions, r -> r.overrides().get(0)).isInForceAt(NOW.plusSeconds(60))).isFalse();
        }
    }
}
