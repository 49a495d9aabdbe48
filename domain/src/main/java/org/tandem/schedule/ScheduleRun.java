package org.tandem.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One run of a schedule. Many reports are made by a job, whose end it waits for; any other paper is there at once. */
@Entity
@Table(name = "report_schedule_run")
public class ScheduleRun {

    /** A run that began so much after its moment is called late. */
    public static final Duration LATE = Duration.ofMinutes(10);

    private static final int LONGEST_SENTENCE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "schedule_id", nullable = false, updatable = false)
    private long schedule;
    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "cause", nullable = false, updatable = false, length = 20)
    private RunCause cause;
    @Column(name = "cause_detail", updatable = false, length = 500)
    private String causeDetail;
    @Column(name = "started_at", updatable = false)
    private Instant startedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private RunStatus status;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "job_id")
    private Long job;
    @Column(name = "place", length = 300)
    private String place;
    @Column(name = "sentence", length = LONGEST_SENTENCE)
    private String sentence;

    protected ScheduleRun() {
    }

    /**
     * A run that begins.
     *
     * @param detail which releases it comes of, null for other causes
     */
    public ScheduleRun(long schedule, Instant dueAt, RunCause cause, String detail, Instant now) {
        this(schedule, dueAt, cause, detail, now, RunStatus.RUNNING);
    }

    private ScheduleRun(long schedule, Instant dueAt, RunCause cause, String detail, Instant startedAt, RunStatus status) {
        this.schedule = schedule;
        this.dueAt = dueAt;
        this.cause = cause;
        this.causeDetail = detail;
        this.startedAt = startedAt;
        this.status = status;
    }

    /** A run that was not made, because Tandem did not run at its moment and a later one was due before it did. */
    public static ScheduleRun missed(long schedule, Instant dueAt) {
        return new ScheduleRun(schedule, dueAt, RunCause.CALENDAR, null, null, RunStatus.MISSED);
    }

    /** A job makes the reports; the run ends with it. */
    public void waitFor(long made, String where) {
        job = made;
        place = where;
    }

    /** The paper is there. */
    public void done(String where, String remark, Instant now) {
        place = where;
        end(RunStatus.DONE, remark, now);
    }

    /** Nothing was made; says why. */
    public void failed(String why, Instant now) {
        end(RunStatus.FAILED, why, now);
    }

    private void end(RunStatus as, String said, Instant now) {
        status = as;
        sentence = said != null && said.length() > LONGEST_SENTENCE ? said.substring(0, LONGEST_SENTENCE - 1) + "…" : said;
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    public long schedule() {
        return schedule;
    }

    /** The moment for which it was meant. */
    public Instant dueAt() {
        return dueAt;
    }

    public RunCause cause() {
        return cause;
    }

    /** Which releases it comes of, where it comes of any. */
    public Optional<String> causeDetail() {
        return Optional.ofNullable(causeDetail);
    }

    /** When it began, unless it was missed. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** Whether it began long after its moment, because Tandem did not run then. */
    public boolean isLate() {
        return startedAt != null && startedAt.isAfter(dueAt.plus(LATE));
    }

    public RunStatus status() {
        return status;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The job that makes its reports, where one does. */
    public Optional<Long> job() {
        return Optional.ofNullable(job);
    }

    /** Address of the paper within Tandem, which asks for the rights of whoever opens it. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** Why nothing was made, or what is missing. */
    public Optional<String> sentence() {
        return Optional.ofNullable(sentence);
    }
}
