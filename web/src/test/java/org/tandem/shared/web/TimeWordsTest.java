package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T14:05:00Z, 2026-11-22T20:00:00Z, time.today, 14:05",
        "2026-11-21T23:59:00Z, 2026-11-22T00:01:00Z, time.yesterday, 23:59",
        "2026-11-23T00:00:00Z, 2026-11-22T23:59:00Z, time.tomorrow, 00:00",
        "2026-11-20T23:59:00Z, 2026-11-22T00:01:00Z, time.day, 23:59",
        "2026-11-24T08:00:00Z, 2026-11-22T08:00:00Z, time.day, 08:00",
    })
    void the_day_is_that_of_the_calendar_not_of_the_hours_between(String moment, String now, String key, String clock) {
        TimeWords words = TimeWords.of(Instant.parse(moment), Instant.parse(now));

        assertThat(words.key()).isEqualTo(key);
        assertThat(words.clock()).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T23:30:00Z, 2026-07-01T10:00:00Z, time.today, 00:30, 1 July 2026"})
    void summer_time_counts(String moment, String now, String key, String clock, String day) {
        assertThat(TimeWords.of(Instant.parse(moment), Instant.parse(now))).isEqualTo(new TimeWords(key, clock, day));
    }
}
