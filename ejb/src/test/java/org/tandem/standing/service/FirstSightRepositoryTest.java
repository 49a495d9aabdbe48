package org.tandem.standing.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.Topic;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;
import org.tandem.standing.Certainty;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.FirstSight;
import org.tandem.standing.FirstSight.Outcome;
import org.tandem.standing.QuarterPlace;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

class FirstSightRepositoryTest {

    private static final Instant TOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant ENDED = Instant.parse("2026-11-23T09:00:00Z");

    private static <T> T in(SessionFactory sessions, Function<FirstSightRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new FirstSightRepository((EntityManager) session)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_others_see_comes_back_whole_an_end_is_kept_and_a_data_version_is_looked_at_once(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(FirstSight.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            TopicStanding shown = new TopicStanding("ZM01", Topic.CANCER, DifficultyStatus.WATCH, StrengthStatus.NONE, Certainty.FULL, false, 0.31, 0.1,
                    List.of(new QuarterPlace(Period.quarter(2025, 3), 0.12, 9, 10, true, true, false)),
                    List.of(new StandingReason("LOW", "It was low.", null, List.of(Period.quarter(2025, 3)))));
            TopicStanding now = new TopicStanding("ZM01", Topic.CANCER, DifficultyStatus.EMERGING, StrengthStatus.NONE, Certainty.FULL, false, 0.5, 0.1, List.of(), List.of());
            in(sessions, r -> {
                r.add(new FirstSight(now, CanonicalJson.write(shown), Period.month(2026, 3), new DataVersion(9), TOLD));
                return null;
            });

            FirstSight stored = in(sessions, r -> r.unendedAt(TOLD).get(0));
            assertThat(LeadStandings.shown(stored)).isEqualTo(shown);
            assertThat(stored.status()).isEqualTo(DifficultyStatus.EMERGING);
            assertThat(stored.holdsBack(Period.month(2026, 3), new DataVersion(9), TOLD)).isTrue();

            in(sessions, r -> {
                r.unendedAt(TOLD).get(0).end(Outcome.COMMENTED, "recipient", ENDED);
                return null;
            });
            List<FirstSight> after = in(sessions, r -> r.unendedAt(ENDED));
            List<FirstSight> before = in(sessions, r -> r.unendedAt(ENDED.minusMillis(1)));
            assertThat(after).isEmpty();
            assertThat(before).as("as it was before").hasSize(1);
            assertThat(in(sessions, r -> r.all().get(0)).outcome()).contains(Outcome.COMMENTED);

            List<Object> looks = List.of(mark(sessions), taken(sessions), taken(sessions), mark(sessions));
            assertThat(looks).as("the second look finds that somebody else looked").containsExactly(-1L, true, false, 9L);
        }
    }

    private static Long mark(SessionFactory sessions) {
        return in(sessions, FirstSightRepository::mark);
    }

    private static Boolean taken(SessionFactory sessions) {
        return in(sessions, r -> r.take(-1, new DataVersion(9)));
    }
}
