package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.shared.service.Settings;

class SignInLimitTest {

    private final MovingClock clock = new MovingClock();
    private final SignInLimit limit = new SignInLimit(clock, new Settings());

    @Test
    void ten_failures_a_minute_are_let_through_for_an_address_and_name() {
        IntStream.range(0, 9).forEach(i -> assertThat(limit.failed("10.0.0.1", "mary")).isFalse());
        assertThat(limit.isReached("10.0.0.1", "mary")).isFalse();
        assertThat(limit.failed("10.0.0.1", "mary")).isTrue();

        assertThat(limit.isReached("10.0.0.1", "mary")).isTrue();
        assertThat(limit.isReached("10.0.0.1", "john")).isFalse();
        assertThat(limit.isReached("10.0.0.2", "mary")).isFalse();
        clock.pass(limit.rest());
        assertThat(limit.isReached("10.0.0.1", "mary")).isFalse();
    }

    @Test
    void sixty_failures_a_minute_are_let_through_for_an_address_whatever_the_names() {
        IntStream.range(0, 59).forEach(i -> assertThat(limit.failed("10.0.0.1", "name" + i)).isFalse());
        assertThat(limit.isReached("10.0.0.1", "another")).isFalse();
        assertThat(limit.failed("10.0.0.1", "name59")).isTrue();

        assertThat(limit.isReached("10.0.0.1", "another")).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(limit.isReached("10.0.0.1", "another")).isFalse();
    }
}
