package org.tandem.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected moments are read off a printed calendar of 2026 to 2028 and the dates on which the clocks of the UK change. */
class MonthlyTimeTest {

    private static MonthlyTime at(WeekOfMonth week, DayOfWeek weekday, String time) {
        return new MonthlyTime(week, weekday, LocalTime.parse(time));
    }

    private static Instant utc(String text) {
        return Instant.parse(text + ":00Z");
    }

    @ParameterizedTest
    @CsvSource({"FIRST, THURSDAY, 2026-10-01", "SECOND, THURSDAY, 2026-10-08", "THIRD, THURSDAY, 2026-10-15", "FOURTH, THURSDAY, 2026-10-22",
            "FIFTH, THURSDAY, 2026-10-29", "LAST, THURSDAY, 2026-10-29", "FIRST, WEDNESDAY, 2026-10-07", "FOURTH, WEDNESDAY, 2026-10-28",
            "LAST, WEDNESDAY, 2026-10-28", "FIFTH, SATURDAY, 2026-10-31", "FIRST, SUNDAY, 2026-10-04"})
    void each_day_of_a_month_is_found(WeekOfMonth week, DayOfWeek weekday, LocalDate day) {
        assertThat(week.dayIn(YearMonth.of(2026, 10), weekday)).contains(day);
    }

    @Test
    void a_month_of_four_has_no_fifth() {
        assertThat(WeekOfMonth.FIFTH.dayIn(YearMonth.of(2026, 10), DayOfWeek.WEDNESDAY)).isEmpty();
        assertThat(WeekOfMonth.FIFTH.dayIn(YearMonth.of(2027, 2), DayOfWeek.MONDAY)).isEmpty();
        assertThat(WeekOfMonth.FIFTH.dayIn(YearMonth.of(2028, 2), DayOfWeek.TUESDAY)).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void the_second_thursday_comes_once_a_month_and_over_the_end_of_the_year() {
        assertThat(at(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, "09:00").after(utc("2026-11-01T00:00"), 4))
                .containsExactly(utc("2026-11-12T09:00"), utc("2026-12-10T09:00"), utc("2027-01-14T09:00"), utc("2027-02-11T09:00"));
    }

    @Test
    void months_without_a_fifth_day_are_left_out() {
        assertThat(at(WeekOfMonth.FIFTH, DayOfWeek.MONDAY, "12:00").after(utc("2026-12-01T00:00"), 4))
                .containsExactly(utc("2027-03-29T11:00"), utc("2027-05-31T11:00"), utc("2027-08-30T11:00"), utc("2027-11-29T12:00"));
    }

    @Test
    void the_last_day_is_the_fifth_where_there_is_one_and_else_the_fourth() {
        assertThat(at(WeekOfMonth.LAST, DayOfWeek.MONDAY, "12:00").after(utc("2026-11-01T00:00"), 3))
                .containsExactly(utc("2026-11-30T12:00"), utc("2026-12-28T12:00"), utc("2027-01-25T12:00"));
    }

    @Test
    void a_moment_itself_is_not_after_itself_but_the_instant_before_it_is() {
        MonthlyTime time = at(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, "09:00");
        assertThat(time.after(utc("2026-11-12T09:00"))).isEqualTo(utc("2026-12-10T09:00"));
        assertThat(time.after(utc("2026-11-12T09:00").minusNanos(1))).isEqualTo(utc("2026-11-12T09:00"));
    }

    @Test
    void the_clock_on_the_wall_stays_the_same_in_summer() {
        assertThat(at(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, "09:00").after(utc("2027-03-01T00:00"), 2))
                .containsExactly(utc("2027-03-11T09:00"), utc("2027-04-08T08:00"));
    }

    /** On 28 March 2027 the clocks go from 01:00 to 02:00. */
    @Test
    void a_time_that_the_clocks_leave_out_comes_an_hour_later_on_the_same_day() {
        assertThat(at(WeekOfMonth.LAST, DayOfWeek.SUNDAY, "01:30").after(utc("2027-03-01T00:00"), 2))
                .containsExactly(utc("2027-03-28T01:30"), utc("2027-04-25T00:30"));
        assertThat(at(WeekOfMonth.LAST, DayOfWeek.SUNDAY, "01:30").after(utc("2027-03-28T01:30"))).isEqualTo(utc("2027-04-25T00:30"));
    }

    /** On 25 October 2026 the clocks go from 02:00 back to 01:00, so 01:30 is shown at 00:30 and at 01:30 UTC. */
    @Test
    void a_time_that_the_clocks_show_twice_counts_once_and_first() {
        MonthlyTime time = at(WeekOfMonth.LAST, DayOfWeek.SUNDAY, "01:30");
        assertThat(time.after(utc("2026-10-01T00:00"))).isEqualTo(utc("2026-10-25T00:30"));
        assertThat(time.after(utc("2026-10-25T00:30"))).isEqualTo(utc("2026-11-29T01:30"));
    }

    /** Half past midnight in summer is still the day before in UTC. */
    @Test
    void the_day_is_that_of_the_uk() {
        assertThat(at(WeekOfMonth.FIRST, DayOfWeek.WEDNESDAY, "00:30").after(utc("2026-06-30T22:00"))).isEqualTo(utc("2026-06-30T23:30"));
        assertThat(at(WeekOfMonth.FIRST, DayOfWeek.WEDNESDAY, "00:30").after(utc("2026-06-30T23:30"))).isEqualTo(utc("2026-08-04T23:30"));
    }

    @Test
    void what_was_due_in_a_while_is_told_from_the_first_to_the_last() {
        MonthlyTime time = at(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, "09:00");
        Instant first = utc("2026-09-10T08:00");
        assertThat(time.through(first, utc("2026-11-12T09:00"))).containsExactly(first, utc("2026-10-08T08:00"), utc("2026-11-12T09:00"));
        assertThat(time.through(first, utc("2026-09-10T08:00"))).containsExactly(first);
    }

    /** By going through every day of three years, which is another way than the code's. */
    @ParameterizedTest
    @EnumSource(WeekOfMonth.class)
    void every_moment_of_three_years_is_the_one_that_counting_days_finds(WeekOfMonth week) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<LocalDate> counted = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).filter(d -> d.getDayOfWeek() == weekday)
                    .filter(d -> week == WeekOfMonth.LAST ? d.plusDays(7).getMonth() != d.getMonth() : (d.getDayOfMonth() - 1) / 7 == week.ordinal()).toList();
            assertThat(at(week, weekday, "12:00").after(utc("2025-12-31T23:00"), counted.size()).stream().map(i -> i.atZone(MonthlyTime.UK).toLocalDate()))
                    .as(week + " " + weekday).containsExactlyElementsOf(counted);
        }
    }

    @Test
    void seconds_are_left_out_and_what_is_missing_is_named() {
        assertThat(new MonthlyTime(WeekOfMonth.FIRST, DayOfWeek.MONDAY, LocalTime.of(9, 0, 59)).time()).isEqualTo(LocalTime.of(9, 0));
        assertThatThrownBy(() -> new MonthlyTime(null, DayOfWeek.MONDAY, LocalTime.NOON)).hasMessageContaining("which of the days");
        assertThatThrownBy(() -> new MonthlyTime(WeekOfMonth.FIRST, DayOfWeek.MONDAY, null)).hasMessageContaining("what time");
    }

    @Test
    void it_is_said_in_words() {
        assertThat(at(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, "09:00").words()).isEqualTo("On the second Thursday of every month at 09:00.");
        assertThat(at(WeekOfMonth.FIFTH, DayOfWeek.MONDAY, "17:30").words()).isEqualTo("On the fifth Monday of every month that has one at 17:30.");
    }
}
