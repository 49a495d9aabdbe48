package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

class StandingOverrideTest {

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static TopicStanding computed(DifficultyStatus difficulty, double needSize, QuarterPlace... quarters) {
        return new TopicStanding("A", Topic.URGENT_CARE, difficulty, StrengthStatus.NONE, Certainty.FULL, false, needSize, 0.2, List.of(quarters),
                List.of(new StandingReason("LOW", "It was low.", null, List.of())));
    }

    private static StandingOverride set(TopicStanding now, OverrideStatus status) {
        return new StandingOverride(now, status, "The winter ward opened late.", LAST, "lead", MADE);
    }

    @Test
    void the_status_is_replaced_and_the_first_reason_tells_both() {
        TopicStanding t = computed(DifficultyStatus.PERSISTENT, 0.7);
        TopicStanding found = set(t, OverrideStatus.EMERGING).applyTo(t);

        assertThat(found.difficulty()).isEqualTo(DifficultyStatus.EMERGING);
        assertThat(found.needSize()).isEqualTo(0.7);
        assertThat(found.reasons()).hasSize(2);
        assertThat(found.reasons().get(0).rule()).isEqualTo(StandingOverride.RULE);
        assertThat(found.reasons().get(0).sentence()).isEqualTo("A regional lead set on 22 November 2026, until 31 March 2027: an emerging need for support in urgent care,"
                + " in place of what was computed: a long-running need for support. Reason: The winter ward opened late.");
    }

    @Test
    void a_need_that_was_taken_away_has_no_size_and_one_that_was_added_has_that_of_its_quarters() {
        TopicStanding t = computed(DifficultyStatus.PERSISTENT, 0.7);
        assertThat(set(t, OverrideStatus.NONE).applyTo(t).needSize()).isZero();

        QuarterPlace low = new QuarterPlace(Period.quarter(2024, 3), 0.1, 9, 10, true, true, false);
        QuarterPlace fair = new QuarterPlace(Period.quarter(2024, 4), 0.5, 5, 10, false, false, false);
        TopicStanding none = computed(DifficultyStatus.NONE, 0, low, fair);
        // half of 1 − 0.3, and one low quarter of four
        assertThat(set(none, OverrideStatus.PERSISTENT).applyTo(none).needSize()).isCloseTo(0.35 + 0.125, within(1e-12));
    }

    @Test
    void a_strength_that_was_added_is_provisional_and_leaves_the_difficulty_alone() {
        TopicStanding t = computed(DifficultyStatus.WATCH, 0.3);
        TopicStanding found = set(t, OverrideStatus.STRONG).applyTo(t);
        assertThat(found.strength()).isEqualTo(StrengthStatus.STRONG);
        assertThat(found.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(found.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(set(t, OverrideStatus.STRONG).computed()).isEqualTo("NOT_STRONG");
    }

    @Test
    void it_holds_from_its_making_to_the_end_of_its_last_day_unless_it_is_ended() {
        StandingOverride o = set(computed(DifficultyStatus.NONE, 0), OverrideStatus.WATCH);
        assertThat(o.isInForceAt(MADE.minusMillis(1))).isFalse();
        assertThat(o.isInForceAt(MADE)).isTrue();
        assertThat(o.isInForceAt(Instant.parse("2027-03-31T22:59:59Z"))).as("still 31 March in London").isTrue();
        assertThat(o.isInForceAt(Instant.parse("2027-03-31T23:00:00Z"))).as("1 April in London").isFalse();
        o.end("lead", MADE.plusSeconds(60));
        assertThat(o.isInForceAt(MADE.plusSeconds(59))).isTrue();
        assertThat(o.isInForceAt(MADE.plusSeconds(60))).isFalse();
    }

    @Test
    void standings_take_it_over_for_its_provider_and_topic_only() {
        TopicStanding urgent = computed(DifficultyStatus.NONE, 0);
        TopicStanding cancer = new TopicStanding("A", Topic.CANCER, DifficultyStatus.WATCH, StrengthStatus.NONE, Certainty.FULL, false, 0.2, 0, List.of(), List.of());
        Standings standings = new Standings(Period.month(2025, 3), new DataVersion(1), "2026-1", Map.of("A", new ProviderStanding("A", List.of(urgent, cancer))));

        Standings changed = standings.with(List.of(set(urgent, OverrideStatus.PERSISTENT)));

        assertThat(changed.of("A", Topic.URGENT_CARE).orElseThrow().difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(changed.of("A", Topic.CANCER).orElseThrow()).isEqualTo(cancer);
        assertThat(changed.of("A").orElseThrow().difficulty()).isEqualTo(DifficultyStatus.PERSISTENT);
        assertThat(standings.of("A").orElseThrow().difficulty()).isEqualTo(DifficultyStatus.WATCH);
    }
}
