package org.tandem.schedule.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.job.FileForm;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.NewRelease;
import org.tandem.schedule.Notice;
import org.tandem.schedule.NoticeStatus;
import org.tandem.schedule.Occasion;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.Publication;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.TestDatabase;

/** Schedules, runs and notices in both databases. */
class ScheduleRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Instant SECOND_THURSDAY = Instant.parse("2026-11-12T09:00:00Z");
    private static final MonthlyTime MONTHLY = new MonthlyTime(WeekOfMonth.SECOND, DayOfWeek.THURSDAY, LocalTime.of(9, 0));
    private static final PaperMatter REPORTS = new PaperMatter(PaperKind.BENCHMARK_REPORTS, PaperSubject.region("Y60"), null, Set.of(FileForm.PDF, FileForm.XLSX));

    private static SessionFactory sessions(DataSource source) {
        Configuration configuration = new Configuration();
        List.of(ReportSchedule.class, ScheduleRun.class, Notice.class).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        return configuration.buildSessionFactory();
    }

    private static <T> T in(SessionFactory sessions, Function<ScheduleRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new ScheduleRepository(session)));
    }

    private static <T> List<T> list(SessionFactory sessions, Function<ScheduleRepository, List<T>> work) {
        return in(sessions, work);
    }

    private static long schedule(SessionFactory sessions, PaperMatter matter, Occasion occasion) {
        return in(sessions, r -> {
            ReportSchedule schedule = new ReportSchedule("Reports", "lead", matter, occasion, NOON, new DataVersion(7));
            schedule.tell(Set.of("lead", "lead2"));
            r.add(schedule);
            return schedule.id();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void schedules_come_back_as_they_were_stored(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long reports = schedule(sessions, REPORTS, MONTHLY);
            PaperMatter packs = new PaperMatter(PaperKind.BOARD_PACK, PaperSubject.provider("RA1"), "STANDARD", Set.of());
            long pack = schedule(sessions, packs, new NewRelease(Publication.AE));

            ReportSchedule found = in(sessions, r -> r.find(reports).orElseThrow());
            assertThat(found.matter()).isEqualTo(REPORTS);
            assertThat(found.occasion()).isEqualTo(MONTHLY);
            assertThat(found.createdAt()).isEqualTo(NOON);
            assertThat(found.nextAt()).contains(SECOND_THURSDAY);
            assertThat(found.told()).containsExactlyInAnyOrder("lead", "lead2");
            ReportSchedule onRelease = in(sessions, r -> r.find(pack).orElseThrow());
            assertThat(onRelease.matter()).isEqualTo(packs);
            assertThat(onRelease.occasion()).isEqualTo(new NewRelease(Publication.AE));
            assertThat(onRelease.nextAt()).isEmpty();
            assertThat(onRelease.seenVersion()).isEqualTo(new DataVersion(7));
            long count = in(sessions, r -> r.countOf("lead"));
            assertThat(count).isEqualTo(2);
            assertThat(list(sessions, r -> r.due(SECOND_THURSDAY))).containsExactly(reports);
            assertThat(list(sessions, r -> r.due(SECOND_THURSDAY.minusSeconds(1)))).isEmpty();
        }
    }

    /** As two servers do: each locks the row first and looks then whether a run is due. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_two_that_look_at_once_one_runs_a_moment(TestDatabase database) throws Exception {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = schedule(sessions, REPORTS, MONTHLY);
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            Callable<Boolean> look = () -> in(sessions, r -> r.findForChange(id).filter(s -> s.isDue(SECOND_THURSDAY)).map(s -> {
                r.add(new ScheduleRun(id, s.due(SECOND_THURSDAY).get(0), s.cause(), null, SECOND_THURSDAY));
                s.moveOn(SECOND_THURSDAY);
                return true;
            }).orElse(false));
            int ran = 0;
            for (Future<Boolean> answer : nodes.invokeAll(List.of(look, look, look, look))) {
                ran += answer.get() ? 1 : 0;
            }
            nodes.shutdown();
            assertThat(ran).isOne();
            assertThat(list(sessions, r -> r.runsOf(id, 10))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_database_itself_refuses_a_second_run_of_a_moment_and_a_second_notice_of_a_run_to_a_person(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = schedule(sessions, REPORTS, MONTHLY);
            Function<ScheduleRepository, Long> run = r -> {
                r.add(new ScheduleRun(id, SECOND_THURSDAY, RunCause.CALENDAR, null, SECOND_THURSDAY));
                return id;
            };
            in(sessions, run);
            assertThatThrownBy(() -> in(sessions, run)).isInstanceOf(ConstraintViolationException.class);
            assertThat(list(sessions, r -> r.runsOf(id, 10))).hasSize(1);
            long stored = list(sessions, r -> r.runsOf(id, 10)).get(0).id();
            Function<ScheduleRepository, Long> notice = r -> {
                r.add(new Notice(stored, "lead", NOON));
                return id;
            };
            in(sessions, notice);
            assertThatThrownBy(() -> in(sessions, notice)).isInstanceOf(ConstraintViolationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void runs_and_notices_are_found_by_what_is_to_be_done_with_them(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = schedule(sessions, REPORTS, MONTHLY);
            long other = schedule(sessions, REPORTS, MONTHLY);
            long done = in(sessions, r -> {
                r.add(ScheduleRun.missed(id, SECOND_THURSDAY));
                ScheduleRun run = new ScheduleRun(id, SECOND_THURSDAY.plusSeconds(1), RunCause.PUBLICATION, "April.csv", NOON);
                r.add(run);
                run.done("/pack?id=1", null, NOON);
                ScheduleRun running = new ScheduleRun(other, SECOND_THURSDAY, RunCause.BY_HAND, null, NOON);
                r.add(running);
                r.add(new Notice(run.id(), "lead", NOON));
                r.add(Notice.notSent(run.id(), "lead2", "No address."));
                return run.id();
            });
            assertThat(list(sessions, r -> r.lastRunsOf(List.of(id, other)))).extracting(ScheduleRun::schedule, ScheduleRun::status)
                    .containsExactlyInAnyOrder(tuple(id, RunStatus.DONE), tuple(other, RunStatus.RUNNING));
            assertThat(list(sessions, r -> r.runsOf(id, 10))).extracting(ScheduleRun::status).containsExactly(RunStatus.DONE, RunStatus.MISSED);
            assertThat(list(sessions, ScheduleRepository::running)).hasSize(1);
            List<Notice> notices = in(sessions, r -> r.noticesOf(List.of(done)));
            assertThat(notices).extracting(Notice::person, Notice::status).containsExactly(tuple("lead", NoticeStatus.WAITING),
                    tuple("lead2", NoticeStatus.NOT_SENT));
            assertThat(list(sessions, r -> r.dueNotices(NOON))).containsExactly(notices.get(0).id());
            in(sessions, r -> {
                r.findNoticeForChange(notices.get(0).id()).orElseThrow().take(NOON);
                return null;
            });
            assertThat(list(sessions, r -> r.dueNotices(NOON.plus(Duration.ofMinutes(1))))).isEmpty();
            assertThat(list(sessions, r -> r.dueNotices(NOON.plus(Duration.ofMinutes(2))))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_schedule_goes_with_its_runs_and_notices_and_no_others(TestDatabase database) {
        try (SessionFactory sessions = sessions(database.migrated())) {
            long id = schedule(sessions, REPORTS, MONTHLY);
            long kept = schedule(sessions, REPORTS, MONTHLY);
            for (long each : List.of(id, kept)) {
                in(sessions, r -> {
                    ScheduleRun run = new ScheduleRun(each, SECOND_THURSDAY, RunCause.CALENDAR, null, NOON);
                    r.add(run);
                    r.add(new Notice(run.id(), "lead", NOON));
                    return null;
                });
            }
            in(sessions, r -> {
                r.remove(r.findForChange(id).orElseThrow());
                return null;
            });
            assertThat(list(sessions, ScheduleRepository::all)).extracting(ReportSchedule::id).containsExactly(kept);
            assertThat(list(sessions, r -> r.dueNotices(NOON))).hasSize(1);
            Optional<ReportSchedule> gone = in(sessions, r -> r.findForChange(id));
            assertThat(gone).isEmpty();
        }
    }
}
