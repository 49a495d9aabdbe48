package org.tandem.job.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.job.FileForm;
import org.tandem.job.JobCounts;
import org.tandem.job.JobMatter;
import org.tandem.job.JobPart;
import org.tandem.job.JobPart.MadeFile;
import org.tandem.job.JobStatus;
import org.tandem.job.ReportJob;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

/** Jobs and their parts in both databases. */
class ReportJobRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration();
        List.of(ReportJob.class, JobPart.class).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<ReportJobRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new ReportJobRepository(session)));
    }

    private static <T> ObjectAssert<T> assertIn(SessionFactory sessions, Function<ReportJobRepository, T> work) {
        T found = in(sessions, work);
        return Assertions.assertThatObject(found);
    }

    /** A job over three trusts: one made of a file that was there before, one made anew, one that failed. */
    private static long job(ReportJobRepository jobs, String made) {
        ReportJob job = new ReportJob(new JobMatter("London", null, Period.month(2025, 3), Set.of(FileForm.PDF, FileForm.XLSX)), "lead", NOON);
        jobs.add(job);
        JobPart before = new JobPart(job.id(), "RA1", "Ash");
        before.takeFile(FileForm.PDF, new MadeFile("ash.pdf", "before", false));
        before.done(new DataVersion(7));
        JobPart anew = new JobPart(job.id(), "RB1", "Beech");
        anew.takeFile(FileForm.XLSX, new MadeFile("beech.xlsx", made, true));
        anew.done(new DataVersion(8));
        JobPart failed = new JobPart(job.id(), "RC1", "Cedar");
        failed.failed("Nothing is published about Cedar yet.");
        List.of(before, anew, failed, new JobPart(job.id(), "RD1", "Dogwood")).forEach(jobs::add);
        return job.id();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_job_and_its_parts_come_back_as_they_were_stored(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = in(sessions, jobs -> job(jobs, "anew"));
            assertIn(sessions, jobs -> jobs.find(id).orElseThrow().requestedAt()).isEqualTo(NOON);
            List<JobPart> parts = in(sessions, jobs -> jobs.partsOf(id));
            assertThat(parts).extracting(JobPart::provider).containsExactly("RA1", "RB1", "RC1", "RD1");
            assertThat(parts.get(0).file(FileForm.PDF)).contains(new MadeFile("ash.pdf", "before", false));
            assertThat(parts.get(0).file(FileForm.XLSX)).isEmpty();
            assertThat(parts.get(2).problem()).contains("Nothing is published about Cedar yet.");
            assertIn(sessions, jobs -> jobs.waitingPartsOf(id)).isEqualTo(List.of(parts.get(3).id()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void jobs_are_counted_by_state_and_their_parts_by_outcome(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = in(sessions, jobs -> job(jobs, "anew"));
            long other = in(sessions, jobs -> job(jobs, "anew"));
            in(sessions, jobs -> jobs.findForChange(id).orElseThrow().begin("one", 0, NOON));
            assertIn(sessions, jobs -> jobs.in(JobStatus.QUEUED)).isEqualTo(List.of(other));
            assertIn(sessions, jobs -> jobs.count(JobStatus.RUNNING)).isEqualTo(1L);
            assertIn(sessions, jobs -> jobs.counts(List.of(id, other))).isEqualTo(Map.of(id, new JobCounts(4, 2, 1), other, new JobCounts(4, 2, 1)));
            assertIn(sessions, jobs -> Set.copyOf(jobs.dataVersionsOf(id))).isEqualTo(Set.of(7L, 8L));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void files_of_a_job_count_as_needed_until_they_are_cleaned_away(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long old = in(sessions, jobs -> job(jobs, "old"));
            in(sessions, jobs -> job(jobs, "young"));
            in(sessions, jobs -> {
                jobs.find(old).orElseThrow().end(JobStatus.COMPLETED, null, NOON);
                return null;
            });
            assertIn(sessions, jobs -> jobs.withFilesEndedBefore(NOON)).isEqualTo(List.of());
            assertIn(sessions, jobs -> jobs.withFilesEndedBefore(NOON.plus(Duration.ofDays(1)))).isEqualTo(List.of(old));
            in(sessions, jobs -> {
                jobs.find(old).orElseThrow().filesRemoved(NOON);
                return null;
            });
            assertIn(sessions, jobs -> jobs.withFilesEndedBefore(NOON.plus(Duration.ofDays(1)))).isEqualTo(List.of());
            assertIn(sessions, ReportJobRepository::hashesOfKeptJobs).isEqualTo(Set.of("before", "young"));
        }
    }
}
