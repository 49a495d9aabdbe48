package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInDelaysTest {

    private final MovingClock clock = new MovingClock();
    private final SignInDelays delays = new SignInDelays(clock);

    @Test
    void the_wait_doubles_from_half_a_minute_to_a_quarter_of_an_hour() {
        List<Long> seconds = IntStream.rangeClosed(1, 12).mapToObj(SignInDelays::after).map(Duration::toSeconds).toList();

        assertThat(seconds).containsExactly(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
        assertThat(SignInDelays.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_fifth_wrong_password_in_a_row_closes_the_name_and_time_opens_it() {
        for (int i = 1; i <= 4; i++) {
            assertThat(delays.failed("mary")).isEmpty();
        }
        assertThat(delays.failed("mary")).contains(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(29));
        assertThat(delays.remaining("mary")).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(delays.remaining("mary")).isEmpty();
        assertThat(delays.failed("mary")).contains(Duration.ofSeconds(60));
        assertThat(delays.remaining("john")).isEmpty();
    }

    @Test
    void a_right_password_or_an_administrator_begins_anew() {
        IntStream.range(0, 7).forEach(i -> delays.failed("mary"));
        delays.clear("mary");

        assertThat(delays.remaining("mary")).isEmpty();
        assertThat(delays.failed("mary")).isEmpty();
    }

    @Test
    void failures_of_half_a_day_ago_are_forgotten() {
        IntStream.range(0, 4).forEach(i -> delays.failed("mary"));
        clock.pass(Duration.ofHours(13));

        assertThat(delays.failed("mary")).isEmpty();
    }

    @Test
    void a_flood_of_names_does_not_open_a_closed_one() {
        IntStream.range(0, 8).forEach(i -> delays.failed("mary"));
        IntStream.range(0, 12_000).forEach(i -> delays.failed("nobody" + i));

        assertThat(delays.remaining("mary")).isPresent();
    }
}
