package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.standing.FirstSight.Outcome;
import org.tandem.standing.NewStatuses.NewStatus;

class FirstSightTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final DataVersion SEVEN = new DataVersion(7);
    /** A Friday. */
    private static final Instant TOLD = Instant.parse("2026-08-28T10:00:00Z");

    private static TopicStanding standing(String provider, DifficultyStatus difficulty) {
        return new TopicStanding(provider, Topic.URGENT_CARE, difficulty, StrengthStatus.NONE, Certainty.FULL, false, 0.4, 0, List.of(),
                List.of(new StandingReason("LOW", "It was low.", null, List.of())));
    }

    private static Standings standings(TopicStanding... topics) {
        return new Standings(JUNE, SEVEN, "2026-1", Arrays.stream(topics).map(t -> new ProviderStanding(t.provider(), List.of(t)))
                .collect(Collectors.toMap(ProviderStanding::provider, Function.identity())));
    }

    private static FirstSight told(DifficultyStatus difficulty) {
        return new FirstSight(standing("A", difficulty), new byte[0], JUNE, SEVEN, TOLD);
    }

    @Test
    void the_trust_has_five_working_days_and_a_bank_holiday_is_none() {
        FirstSight s = told(DifficultyStatus.EMERGING);
        // Monday 31 August 2026 is a bank holiday: Tuesday to Friday, and Monday 7 September
        assertThat(s.due()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(s.isOpenAt(TOLD.minusMillis(1))).isFalse();
        assertThat(s.isOpenAt(TOLD)).isTrue();
        assertThat(s.isOpenAt(Instant.parse("2026-09-07T22:59:59Z"))).as("still 7 September in London").isTrue();
        assertThat(s.isOpenAt(Instant.parse("2026-09-07T23:00:00Z"))).as("8 September in London").isFalse();
    }

    @Test
    void an_answer_ends_it_at_once_and_only_the_first_counts() {
        FirstSight s = told(DifficultyStatus.EMERGING);
        s.end(Outcome.NO_COMMENT, "recipient", TOLD.plusSeconds(60));
        s.end(Outcome.DAYS_OVER, "tandem", TOLD.plusSeconds(120));
        assertThat(s.isOpenAt(TOLD.plusSeconds(59))).isTrue();
        assertThat(s.isOpenAt(TOLD.plusSeconds(60))).isFalse();
        assertThat(s.outcome()).contains(Outcome.NO_COMMENT);
        assertThat(s.sentence()).isEqualTo("Seen first by the trust on 28 August 2026, comment due by 7 September 2026: the trust said on 28 August 2026 that it has no comment.");
    }

    @Test
    void others_see_the_standing_before_at_the_months_and_data_that_would_tell_and_what_they_read_does_not_name_the_status() {
        FirstSight s = told(DifficultyStatus.PERSISTENT);
        assertThat(s.holdsBack(JUNE, SEVEN, TOLD)).isTrue();
        assertThat(s.holdsBack(JUNE.plus(1), new DataVersion(8), TOLD)).isTrue();
        assertThat(s.holdsBack(JUNE.plus(-1), SEVEN, TOLD)).as("history").isFalse();
        assertThat(s.holdsBack(JUNE, new DataVersion(6), TOLD)).as("earlier data").isFalse();

        TopicStanding shown = s.inPlace(standing("A", DifficultyStatus.WATCH));
        assertThat(shown.difficulty()).isEqualTo(DifficultyStatus.WATCH);
        assertThat(shown.isHeldBack()).isTrue();
        assertThat(shown.reasons()).hasSize(2);
        assertThat(shown.reasons().get(0).sentence()).contains("urgent care", "28 August 2026", "7 September 2026").doesNotContainIgnoringCase("persistent").doesNotContain("long-running");
        assertThat(standings(standing("A", DifficultyStatus.PERSISTENT)).showing(List.of(shown)).of("A").orElseThrow().difficulty()).isEqualTo(DifficultyStatus.WATCH);
    }

    @Test
    void only_graver_statuses_are_new_and_none_in_a_topic_that_nobody_was_judged_in() {
        Standings seen = standings(standing("A", DifficultyStatus.NONE), standing("B", DifficultyStatus.PERSISTENT), standing("C", DifficultyStatus.NOT_ENOUGH_DATA),
                standing("D", DifficultyStatus.EMERGING));
        Standings now = standings(standing("A", DifficultyStatus.EMERGING), standing("B", DifficultyStatus.WATCH), standing("C", DifficultyStatus.RECOVERING),
                standing("D", DifficultyStatus.EMERGING), standing("E", DifficultyStatus.PERSISTENT));
        assertThat(NewStatuses.between(seen, now)).extracting(n -> n.now().provider()).as("lighter, the same and a provider that was not there are left out").containsExactly("A", "C");

        Standings unjudged = standings(standing("A", DifficultyStatus.NOT_ENOUGH_DATA), standing("B", DifficultyStatus.NOT_ENOUGH_DATA));
        assertThat(NewStatuses.between(unjudged, now)).as("the first figures of the topic").isEmpty();
    }

    private static FirstSightTurn turn(FirstSight open, DifficultyStatus shown, DifficultyStatus now, boolean news) {
        TopicStanding before = standing("A", shown);
        TopicStanding after = standing("A", now);
        return FirstSightTurn.of(Map.of(open, before), standings(after), news ? List.of(new NewStatus(after, before)) : List.of());
    }

    @Test
    void newer_figures_overtake_it_when_the_status_is_not_graver_any_more() {
        FirstSight s = told(DifficultyStatus.EMERGING);
        FirstSightTurn t = turn(s, DifficultyStatus.WATCH, DifficultyStatus.WATCH, true);
        assertThat(t.overtaken()).containsExactly(s);
        assertThat(t.going()).isEmpty();
    }

    @Test
    void the_days_begin_anew_when_it_gets_graver_again_and_run_on_when_it_gets_lighter() {
        FirstSight s = told(DifficultyStatus.EMERGING);
        FirstSightTurn graver = turn(s, DifficultyStatus.NONE, DifficultyStatus.PERSISTENT, true);
        assertThat(graver.overtaken()).containsExactly(s);
        assertThat(graver.told()).hasSize(1);

        FirstSightTurn lighter = turn(s, DifficultyStatus.NONE, DifficultyStatus.WATCH, true);
        assertThat(lighter.going()).containsExactly(Map.entry(s, DifficultyStatus.WATCH));
        assertThat(lighter.told()).as("it is with the trust already").isEmpty();

        assertThat(turn(s, DifficultyStatus.NONE, DifficultyStatus.PERSISTENT, false).going()).as("old figures bring no news").containsExactly(Map.entry(s, DifficultyStatus.PERSISTENT));
    }
}
