package org.tandem.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JobCountsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_time_left_follows_from_the_pace_of_this_run_alone() {
        // 20 in 30 seconds are 1.5 seconds each; 60 wait
        assertThat(new JobCounts(100, 35, 5).secondsLeft(20, NOON, NOON.plusSeconds(30))).isEqualTo(OptionalLong.of(90));
    }

    @Test
    void before_the_first_report_of_a_run_nobody_knows_the_time_left() {
        assertThat(new JobCounts(100, 35, 5).secondsLeft(40, NOON, NOON.plusSeconds(30))).isEmpty();
    }

    @Test
    void one_report_that_cannot_be_made_makes_a_job_complete_but_for_some() {
        assertThat(new JobCounts(3, 3, 0).outcome()).isEqualTo(JobStatus.COMPLETED);
        assertThat(new JobCounts(3, 2, 1).outcome()).isEqualTo(JobStatus.COMPLETED_WITH_ERRORS);
        assertThat(new JobCounts(3, 0, 3).outcome()).isEqualTo(JobStatus.FAILED);
    }

    @Test
    void more_cannot_be_settled_than_there_are() {
        assertThatThrownBy(() -> new JobCounts(3, 3, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3");
    }
}
