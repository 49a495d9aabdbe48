package org.tandem.schedule.service;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tandem.job.FileForm;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.NewRelease;
import org.tandem.schedule.Notice;
import org.tandem.schedule.NoticeStatus;
import org.tandem.schedule.Occasion;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.Publication;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.ScheduleStatus;
import org.tandem.schedule.WeekOfMonth;

/**
 * A schedule as it is shown; what is not there is null.
 *
 * @param nextRuns   the next moments that are known; none while it does not run or waits for a release
 * @param waitingFor the releases that the next run comes of
 * @param notices    whether notices are sent at all
 * @param own        whether it belongs to the person who asks
 * @param endable    whether the person who asks may pause and delete it
 * @param runs       newest first; told of one schedule, not in a list of schedules
 */
public record ScheduleView(long id, String title, PaperKind kind, Subject subject, String template, Set<FileForm> forms, When when, List<String> tell, String owner,
                           Instant createdAt, ScheduleStatus status, String stopReason, List<Instant> nextRuns, String waitingFor, boolean notices, boolean own,
                           boolean endable, Run lastRun, List<Run> runs) {

    /** Next moments that are told. */
    private static final int NEXT = 6;

    /** Whom it is about. */
    public record Subject(PaperSubject.Kind kind, String code, String name) {
    }

    /** When it runs: at a time of the month, or when a release of a publication is published. */
    public record When(String sentence, WeekOfMonth week, DayOfWeek weekday, String time, Publication publication) {

        static When of(Occasion occasion) {
            return occasion instanceof MonthlyTime monthly ? new When(monthly.words(), monthly.week(), monthly.weekday(), monthly.time().toString(), null)
                    : new When(occasion.words(), null, null, null, ((NewRelease) occasion).publication());
        }
    }

    /**
     * One run.
     *
     * @param dueAt    moment for which it was meant
     * @param late     whether it began long after that, because Tandem did not run then
     * @param place    address of the paper within Tandem; whoever opens it needs the right to
     * @param sentence why nothing was made, or what is missing
     * @param notices  to whom
     */
    public record Run(long id, Instant dueAt, RunCause cause, String releases, Instant startedAt, boolean late, RunStatus status, Instant endedAt, Long job, String place,
                      String sentence, List<Told> notices) {

        static Run of(ScheduleRun run, List<Notice> notices) {
            return new Run(run.id(), run.dueAt(), run.cause(), run.causeDetail().orElse(null), run.startedAt().orElse(null), run.isLate(), run.status(),
                    run.endedAt().orElse(null), run.job().orElse(null), run.place().orElse(null), run.sentence().orElse(null),
                    notices.stream().filter(n -> n.run() == run.id()).map(Told::of).toList());
        }

        /** Notices that did not go out, whether they are tried again or not. */
        public List<Told> untold() {
            return notices.stream().filter(n -> n.status() != NoticeStatus.SENT && n.problem() != null).toList();
        }
    }

    /**
     * A notice to a person.
     *
     * @param problem what the last try met with, or why there was none
     */
    public record Told(String person, NoticeStatus status, Instant sentAt, Instant nextTryAt, String problem) {

        static Told of(Notice notice) {
            return new Told(notice.person(), notice.status(), notice.sentAt().orElse(null), notice.nextTryAt().orElse(null), notice.problem().orElse(null));
        }
    }

    static ScheduleView of(ReportSchedule s, String subjectName, boolean notices, boolean own, boolean endable, Run lastRun, List<Run> runs) {
        PaperSubject subject = s.matter().subject();
        return new ScheduleView(s.id(), s.title(), s.matter().kind(), new Subject(subject.kind(), subject.code(), subjectName), s.matter().template(),
                s.matter().forms(), When.of(s.occasion()), s.told().stream().sorted().toList(), s.owner(), s.createdAt(), s.status(), s.stopReason().orElse(null),
                s.nextRuns(NEXT), s.nextCause().orElse(null), notices, own, endable, lastRun, runs);
    }

    /** Whether it can be paused. */
    public boolean pausable() {
        return endable && status == ScheduleStatus.ACTIVE;
    }

    /** Whether its person can have it run again. */
    public boolean resumable() {
        return own && status != ScheduleStatus.ACTIVE;
    }

    /** Whether its person can have it run at once. */
    public boolean runnable() {
        return own && status != ScheduleStatus.STOPPED;
    }
}
