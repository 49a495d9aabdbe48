package org.tandem.pairing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.Topic;
import org.tandem.pairing.DecisionStep;
import org.tandem.pairing.ModelChoice;
import org.tandem.pairing.Pair;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairApproval;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.Robustness;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundPair;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RoundStatus;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

/** Pairs with the steps, choices and approvals of people, in both databases. */
class RoundRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 29);

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration();
        List.of(Round.class, RoundPair.class, PairApproval.class).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<RoundRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new RoundRepository(session)));
    }

    private static Pair pair() {
        return new Pair("RN1", "RS1", Optional.of(Topic.CANCER), 1, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, OptionalDouble.empty(), List.of(), false,
                new Robustness(1, 1, "firm"), List.of(), List.of(), List.of());
    }

    private static ModelChoice choice(String model, String reason) {
        return new ModelChoice(model, 0, 2, "BUDDYING", reason, true, "{}", "anna", NOON);
    }

    private static long proposed(SessionFactory sessions) {
        return in(sessions, r -> {
            RoundSettings settings = RoundSettings.topicRound("A round", Period.month(2025, 3), Set.of(Topic.CANCER));
            Round round = new Round(settings, "{}".getBytes(StandardCharsets.UTF_8), "anna", NOON);
            r.add(round);
            RoundPair pair = new RoundPair(round.id(), pair());
            pair.statePurpose("Shorter waits");
            pair.choose(choice("BUDDYING", ""));
            pair.choose(choice("SHARED_LEADERSHIP", "They share a chair."));
            pair.decide(new DecisionStep(PairAction.PROPOSE, PairParty.LEAD, "anna", "", NOON));
            pair.dueBy(DUE);
            r.add(pair);
            r.flush();
            return pair.id();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void steps_choices_purpose_and_due_day_come_back_in_order(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = proposed(sessions);
            RoundPair pair = in(sessions, r -> r.findPair(id).orElseThrow());
            assertThat(pair.state()).isEqualTo(PairState.PROPOSED);
            assertThat(pair.purpose()).contains("Shorter waits");
            assertThat(pair.dueOn()).contains(DUE);
            assertThat(pair.choices()).extracting(ModelChoice::model).containsExactly("BUDDYING", "SHARED_LEADERSHIP");
            assertThat(pair.choice().orElseThrow().reason()).isEqualTo("They share a chair.");
            int before = pair.rowVersion();
            in(sessions, r -> {
                r.findPairForChange(id).orElseThrow().choose(choice("FEDERATED_MODEL", "Third thoughts."));
                return null;
            });
            RoundPair after = in(sessions, r -> r.findPair(id).orElseThrow());
            assertThat(after.rowVersion()).isGreaterThan(before);
            assertThat(after.choices()).hasSize(3);
            assertThat(after.decision().steps()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void pairs_are_found_once_their_day_has_passed_and_while_somebody_has_to_act(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = proposed(sessions);
            assertThatList(in(sessions, r -> r.dueBefore(DUE))).isEmpty();
            assertThatList(in(sessions, r -> r.dueBefore(DUE.plusDays(1)))).containsExactly(id);
            assertThatList(in(sessions, r -> r.undecided().stream().map(RoundPair::id).toList())).containsExactly(id);
            assertThatObject(in(sessions, r -> r.findPairForChange(id).orElseThrow().expire(DUE.plusDays(1), "tandem:expiry", NOON))).isEqualTo(true);
            assertThatList(in(sessions, r -> r.dueBefore(DUE.plusYears(1)))).isEmpty();
            assertThatList(in(sessions, RoundRepository::undecided)).isEmpty();
            assertThatObject(in(sessions, r -> r.findPair(id).orElseThrow().state())).isEqualTo(PairState.EXPIRED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void lists_names_and_settings_come_in_one_query_each_and_without_plans(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long pair = proposed(sessions);
            long round = in(sessions, r -> r.findPair(pair).orElseThrow().roundId());
            sessions.getStatistics().setStatisticsEnabled(true);
            assertThatList(in(sessions, RoundRepository::all)).containsExactly(new RoundRow(round, "A round", Period.month(2025, 3), RoundKind.TOPIC, RoundStatus.DRAFT,
                    "anna", NOON, null, 0, null));
            assertThatList(in(sessions, r -> r.of(RoundStatus.DRAFT))).containsExactly(round);
            assertThatObject(in(sessions, r -> r.names(Set.of(round, round + 1)))).isEqualTo(Map.of(round, "A round"));
            Map<Long, byte[]> settings = in(sessions, RoundRepository::settings);
            assertThat(settings).hasSize(1).hasEntrySatisfying(round, s -> assertThat(s).asString().isEqualTo("{}"));
            assertThatObject(in(sessions, r -> r.shownTo("RS1"))).isEqualTo(Set.of(round));
            assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(5);
            assertThat(sessions.getStatistics().getEntityLoadCount()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_trust_is_shown_rounds_with_a_proposed_pair_of_its_own(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            in(sessions, r -> {
                Round draft = new Round(RoundSettings.topicRound("A round", Period.month(2025, 3), Set.of(Topic.CANCER)), "{}".getBytes(StandardCharsets.UTF_8), "anna", NOON);
                r.add(draft);
                r.add(new RoundPair(draft.id(), pair()));
                return draft.id();
            });
            long pair = proposed(sessions);
            long proposed = in(sessions, r -> r.findPair(pair).orElseThrow().roundId());

            assertThatObject(in(sessions, r -> r.shownTo("RN1"))).isEqualTo(Set.of(proposed));
            assertThatObject(in(sessions, r -> r.shownTo("RS1"))).isEqualTo(Set.of(proposed));
            assertThatObject(in(sessions, r -> r.shownTo("RX9"))).isEqualTo(Set.of());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_approval_is_kept_with_its_terms_and_baseline(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = proposed(sessions);
            in(sessions, r -> {
                r.add(new PairApproval(id, new byte[] {1}, new byte[] {2, 3}, "a".repeat(64), new DataVersion(7), "ben", NOON));
                return null;
            });
            PairApproval approval = in(sessions, r -> r.approvalOf(id).orElseThrow());
            assertThat(approval.baseline()).containsExactly(2, 3);
            assertThat(approval.dataVersion()).isEqualTo(7);
            assertThat(approval.approvedAt()).isEqualTo(NOON);
        }
    }
}
