package org.tandem.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Period;

class ReportJobTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant AFTER_THE_SILENCE = NOON.plus(ReportJob.SILENCE).plusSeconds(1);

    private static ReportJob job() {
        return new ReportJob(new JobMatter("London", "Y56", Period.month(2025, 3), Set.of(FileForm.XLSX, FileForm.PDF)), "lead", NOON);
    }

    @Test
    void the_matter_comes_back_as_it_was_asked_for() {
        assertThat(job().matter()).isEqualTo(new JobMatter("London", "Y56", Period.month(2025, 3), Set.of(FileForm.PDF, FileForm.XLSX)));
    }

    @Test
    void a_job_whose_server_is_silent_for_half_a_minute_is_left_and_its_next_holder_has_another_lease() {
        ReportJob job = job();
        int first = job.begin("one", 0, NOON);
        assertThat(job.isLeft(NOON.plus(ReportJob.SILENCE))).isFalse();
        assertThat(job.isLeft(AFTER_THE_SILENCE)).isTrue();
        int second = job.begin("two", 12, AFTER_THE_SILENCE);
        assertThat(job.isHeldBy(first)).isFalse();
        assertThat(job.isHeldBy(second)).isTrue();
        assertThat(job.settledBefore()).isEqualTo(12);
    }

    @Test
    void a_job_whose_server_speaks_up_is_not_taken_over() {
        ReportJob job = job();
        job.begin("one", 0, NOON);
        job.seen(AFTER_THE_SILENCE);
        assertThat(job.isLeft(AFTER_THE_SILENCE.plusSeconds(1))).isFalse();
        assertThatThrownBy(() -> job.begin("two", 0, AFTER_THE_SILENCE)).isInstanceOf(IllegalStateException.class).hasMessageContaining("RUNNING");
    }

    @Test
    void a_server_that_stops_in_order_leaves_its_job_to_the_next_at_once() {
        ReportJob job = job();
        job.begin("one", 0, NOON);
        job.leave();
        assertThat(job.isLeft(NOON)).isTrue();
    }

    @Test
    void a_job_that_waits_is_stopped_at_once_and_one_that_runs_after_the_reports_in_hand() {
        ReportJob waiting = job();
        waiting.stop(NOON);
        assertThat(waiting.status()).isEqualTo(JobStatus.STOPPED);
        ReportJob running = job();
        running.begin("one", 0, NOON);
        running.stop(NOON);
        assertThat(running.status()).isEqualTo(JobStatus.RUNNING);
        assertThat(running.isStopAsked()).isTrue();
    }

    @Test
    void what_is_over_cannot_be_stopped_and_what_is_complete_cannot_be_started_again() {
        ReportJob job = job();
        job.begin("one", 0, NOON);
        assertThatThrownBy(job::restart).isInstanceOf(IllegalStateException.class);
        job.end(JobStatus.COMPLETED, null, NOON);
        assertThatThrownBy(job::restart).isInstanceOf(IllegalStateException.class).hasMessageContaining("COMPLETED");
        assertThatThrownBy(() -> job.stop(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_stopped_job_waits_again_until_its_files_are_cleaned_away() {
        ReportJob job = job();
        job.stop(NOON);
        job.restart();
        assertThat(job.status()).isEqualTo(JobStatus.QUEUED);
        assertThat(job.isStopAsked()).isFalse();
        job.stop(NOON);
        job.filesRemoved(NOON);
        assertThatThrownBy(job::restart).isInstanceOf(IllegalStateException.class).hasMessageContaining("cleaned");
    }

    @Test
    void a_job_that_broke_off_five_times_is_worn_out_until_a_person_starts_it_again() {
        ReportJob job = job();
        for (int run = 0; run < ReportJob.MOST_RUNS; run++) {
            assertThat(job.isWornOut()).isFalse();
            job.begin("one", 0, NOON);
            job.leave();
        }
        assertThat(job.isWornOut()).isTrue();
        job.end(JobStatus.FAILED, "worn out", NOON);
        job.restart();
        assertThat(job.isWornOut()).isFalse();
    }
}
