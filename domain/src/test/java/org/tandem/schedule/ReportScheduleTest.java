package org.tandem.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.job.FileForm;
import org.tandem.shared.DataVersion;

class ReportScheduleTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant SECOND_THURSDAY = Instant.parse("2026-11-12T09:00:00Z");
    private static final Instant IN_DECEMBER = Instant.parse("2026-12-10T09:00:00Z");
    private static final DataVersion SEVEN = new DataVersion(7);

    private static ReportSchedule schedule(Occasion occasion) {
        return new ReportSchedule("Reports", "lead", new PaperMatter(PaperKind.BENCHMARK_REPORTS, PaperSubject.ENGLAND, null, Set.of(FileForm.PDF)), occasion, NOVEMBER, SEVEN);
    }

    private static ReportSchedule monthly() {
        return schedule(new MonthlyTime(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, LocalTime.of(9, 0)));
    }

    private static ReportSchedule onRelease() {
        return schedule(new NewRelease(Publication.AE));
    }

    @Test
    void it_is_due_at_its_moment_and_not_before_and_then_waits_for_the_next() {
        ReportSchedule schedule = monthly();
        assertThat(schedule.due(SECOND_THURSDAY.minusMillis(1))).isEmpty();
        assertThat(schedule.due(SECOND_THURSDAY)).containsExactly(SECOND_THURSDAY);
        schedule.moveOn(SECOND_THURSDAY);
        assertThat(schedule.isDue(SECOND_THURSDAY)).isFalse();
        assertThat(schedule.nextAt()).contains(IN_DECEMBER);
        assertThat(schedule.nextRuns(2)).containsExactly(IN_DECEMBER, Instant.parse("2027-01-14T09:00:00Z"));
    }

    @Test
    void after_a_long_stop_the_last_moment_is_run_and_those_before_it_are_named() {
        ReportSchedule schedule = monthly();
        Instant january = Instant.parse("2027-01-20T00:00:00Z");
        assertThat(schedule.due(january)).containsExactly(SECOND_THURSDAY, IN_DECEMBER, Instant.parse("2027-01-14T09:00:00Z"));
        schedule.moveOn(january);
        assertThat(schedule.nextAt()).contains(Instant.parse("2027-02-11T09:00:00Z"));
    }

    @Test
    void after_years_no_more_than_twelve_missed_moments_are_named() {
        List<Instant> due = monthly().due(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(due).hasSize(ReportSchedule.MOST_MISSED + 1).last().isEqualTo(Instant.parse("2029-12-13T09:00:00Z"));
    }

    @Test
    void a_release_is_waited_for_and_run_when_nothing_more_has_come_for_a_while() {
        ReportSchedule schedule = onRelease();
        assertThat(schedule.nextAt()).isEmpty();
        assertThat(schedule.hasToLookAt(SEVEN)).isFalse();
        assertThat(schedule.hasToLookAt(new DataVersion(8))).isTrue();

        schedule.looked(new DataVersion(8), List.of("April.csv"), NOVEMBER);
        assertThat(schedule.hasToLookAt(new DataVersion(8))).isFalse();
        schedule.looked(new DataVersion(9), List.of(), NOVEMBER.plusSeconds(60));
        assertThat(schedule.nextAt()).contains(NOVEMBER.plus(ReportSchedule.QUIET));
        schedule.looked(new DataVersion(10), List.of("May.csv"), NOVEMBER.plusSeconds(120));

        assertThat(schedule.nextCause()).contains("April.csv, May.csv");
        assertThat(schedule.isDue(NOVEMBER.plus(ReportSchedule.QUIET))).isFalse();
        Instant quiet = NOVEMBER.plusSeconds(120).plus(ReportSchedule.QUIET);
        assertThat(schedule.due(quiet.plus(Duration.ofDays(40)))).containsExactly(quiet);
        schedule.moveOn(quiet);
        assertThat(schedule.nextAt()).isEmpty();
        assertThat(schedule.nextCause()).isEmpty();
    }

    @Test
    void a_great_many_releases_are_told_as_far_as_they_fit() {
        ReportSchedule schedule = onRelease();
        schedule.looked(new DataVersion(8), List.of("x".repeat(400), "y".repeat(400)), NOVEMBER);
        assertThat(schedule.nextCause().orElseThrow()).hasSize(500).endsWith("…");
    }

    @Test
    void what_came_in_a_pause_is_not_made_up_for() {
        ReportSchedule schedule = monthly();
        schedule.pause();
        assertThat(schedule.isDue(SECOND_THURSDAY)).isFalse();
        assertThat(schedule.nextRuns(3)).isEmpty();
        assertThatThrownBy(schedule::pause).isInstanceOf(IllegalStateException.class).hasMessageContaining("PAUSED");
        schedule.resume(SECOND_THURSDAY.plusSeconds(1), SEVEN);
        assertThat(schedule.nextAt()).contains(IN_DECEMBER);
        assertThatThrownBy(() -> schedule.resume(SECOND_THURSDAY, SEVEN)).isInstanceOf(IllegalStateException.class);

        ReportSchedule onRelease = onRelease();
        onRelease.pause();
        assertThat(onRelease.hasToLookAt(new DataVersion(9))).isFalse();
        onRelease.resume(NOVEMBER, new DataVersion(9));
        assertThat(onRelease.hasToLookAt(new DataVersion(9))).isFalse();
    }

    @Test
    void it_stops_with_its_reason_until_it_is_resumed() {
        ReportSchedule schedule = monthly();
        schedule.stop("The account is closed.");
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.STOPPED);
        assertThat(schedule.stopReason()).contains("The account is closed.");
        assertThat(schedule.due(IN_DECEMBER)).isEmpty();
        schedule.resume(NOVEMBER, SEVEN);
        assertThat(schedule.stopReason()).isEmpty();
        assertThat(schedule.status()).isEqualTo(ScheduleStatus.ACTIVE);
    }

    @Test
    void its_person_is_told_until_others_are_named() {
        ReportSchedule schedule = monthly();
        assertThat(schedule.told()).containsExactly("lead");
        schedule.tell(Set.of("lead2", "lead"));
        assertThat(schedule.told()).containsExactlyInAnyOrder("lead", "lead2");
        schedule.tell(Set.of());
        assertThat(schedule.told()).isEmpty();
    }

    @Test
    void a_run_is_late_when_it_begins_long_after_its_moment() {
        ScheduleRun inTime = new ScheduleRun(1, SECOND_THURSDAY, RunCause.CALENDAR, null, SECOND_THURSDAY.plus(ScheduleRun.LATE));
        ScheduleRun late = new ScheduleRun(1, SECOND_THURSDAY, RunCause.CALENDAR, null, SECOND_THURSDAY.plus(ScheduleRun.LATE).plusMillis(1));
        assertThat(inTime.isLate()).isFalse();
        assertThat(late.isLate()).isTrue();
        assertThat(ScheduleRun.missed(1, SECOND_THURSDAY).isLate()).isFalse();
    }

    @Test
    void a_notice_is_tried_again_after_longer_and_longer_pauses_and_then_given_up() {
        Notice notice = new Notice(1, "lead", NOVEMBER);
        Instant now = NOVEMBER;
        for (int i = 0; i < Notice.MOST_TRIES; i++) {
            assertThat(notice.isDue(now)).as("try " + i).isTrue();
            notice.take(now);
            assertThat(notice.isDue(now.plus(Duration.ofMinutes(2L << i)).minusMillis(1))).isFalse();
            notice.notTaken("Nobody answers.");
            now = notice.nextTryAt().orElse(now);
        }
        assertThat(notice.status()).isEqualTo(NoticeStatus.GIVEN_UP);
        assertThat(notice.problem()).contains("Nobody answers.");
        assertThat(Duration.between(NOVEMBER, now)).isEqualTo(Duration.ofMinutes(1022));
        assertThat(notice.isDue(now.plus(Duration.ofDays(9)))).isFalse();
    }
}
