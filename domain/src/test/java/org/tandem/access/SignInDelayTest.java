package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private final SignInDelay mary = new SignInDelay("hash of mary");

    @Test
    void the_wait_doubles_from_half_a_minute_to_a_quarter_of_an_hour() {
        List<Long> seconds = IntStream.rangeClosed(1, 12).mapToObj(SignInDelay::after).map(Duration::toSeconds).toList();

        assertThat(seconds).containsExactly(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
        assertThat(SignInDelay.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_fifth_wrong_password_in_a_row_closes_the_name_and_time_opens_it() {
        for (int i = 1; i <= 4; i++) {
            assertThat(mary.failed(NOW)).isEmpty();
        }
        assertThat(mary.failed(NOW)).contains(Duration.ofSeconds(30));
        assertThat(mary.remaining(NOW.plusSeconds(29))).contains(Duration.ofSeconds(1));
        assertThat(mary.remaining(NOW.plusSeconds(30))).isEmpty();
        assertThat(mary.failed(NOW.plusSeconds(30))).contains(Duration.ofSeconds(60));
    }

    @Test
    void failures_of_half_a_day_ago_are_forgotten() {
        IntStream.range(0, 4).forEach(i -> mary.failed(NOW));

        assertThat(mary.failed(NOW.plus(Duration.ofHours(13)))).isEmpty();
    }
}
