package org.tandem.job;

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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.shared.Period;

/**
 * Many reports that are made in the background. One server at a time holds its lease: it says every few seconds that it is at
 * work, and when it has been silent for {@link #SILENCE} another takes the job over. Each holder has a number of its own, and
 * what an earlier holder still brings is not taken.
 */
@Entity
@Table(name = "report_job")
public class ReportJob {

    /** After this time without a word of its holder a job is taken over. */
    public static final Duration SILENCE = Duration.ofSeconds(30);
    /** A job that broke off so often is not begun again by itself. */
    public static final int MOST_RUNS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "title", nullable = false, updatable = false, length = 200)
    private String title;
    @Column(name = "region_code", updatable = false, length = 20)
    private String region;
    @Column(name = "as_at", nullable = false, updatable = false, length = 10)
    private String asOf;
    @Column(name = "forms", nullable = false, updatable = false, length = 40)
    private String forms;
    @Column(name = "requested_by", nullable = false, updatable = false, length = 100)
    private String requestedBy;
    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 30)
    private JobStatus status;
    @Column(name = "stop_asked", nullable = false)
    private boolean stopAsked;
    @Column(name = "lease_number", nullable = false)
    private int lease;
    @Column(name = "lease_node", length = 100)
    private String node;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Column(name = "runs", nullable = false)
    private int runs;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "settled_before", nullable = false)
    private int settledBefore;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "failure", length = 2000)
    private String failure;
    @Column(name = "files_removed_at")
    private Instant filesRemovedAt;

    protected ReportJob() {
    }

    public ReportJob(JobMatter matter, String requestedBy, Instant requestedAt) {
        this.title = matter.title();
        this.region = matter.region();
        this.asOf = matter.asOf().toString();
        this.forms = matter.forms().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.status = JobStatus.QUEUED;
    }

    public Long id() {
        return id;
    }

    public JobMatter matter() {
        Set<FileForm> all = Arrays.stream(forms.split(",")).map(FileForm::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new JobMatter(title, region, Period.parse(asOf), all);
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public JobStatus status() {
        return status;
    }

    /** Why it failed, where it did. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** When the present or last run began. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** Parts that were settled before the present or last run. */
    public int settledBefore() {
        return settledBefore;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** When its files were cleaned away, if they were. */
    public Optional<Instant> filesRemovedAt() {
        return Optional.ofNullable(filesRemovedAt);
    }

    /** Number of the present holder. */
    public int lease() {
        return lease;
    }

    /** Whether the holder of a number may still work on it. */
    public boolean isHeldBy(int number) {
        return status == JobStatus.RUNNING && lease == number;
    }

    /** Whether a person wants it stopped. */
    public boolean isStopAsked() {
        return stopAsked;
    }

    /** Whether its holder has been silent for too long. */
    public boolean isLeft(Instant now) {
        return status == JobStatus.RUNNING && (seenAt == null || seenAt.plus(SILENCE).isBefore(now));
    }

    /**
     * A server takes it: from the queue, or over from one that has been silent.
     *
     * @param settled parts that are settled already
     * @return the number of its lease
     * @throws IllegalStateException when it neither waits nor was left
     */
    public int begin(String by, int settled, Instant now) {
        if (status != JobStatus.QUEUED && !isLeft(now)) {
            throw new IllegalStateException("The job is " + status + " and not for another server to take.");
        }
        status = JobStatus.RUNNING;
        lease++;
        runs++;
        node = by;
        seenAt = now;
        startedAt = now;
        settledBefore = settled;
        endedAt = null;
        return lease;
    }

    /** Whether it broke off so often that no server should take it by itself. */
    public boolean isWornOut() {
        return runs >= MOST_RUNS;
    }

    /** The holder is at work. */
    public void seen(Instant now) {
        seenAt = now;
    }

    /** The holder leaves off before the end, because its server stops; the next may take it at once. */
    public void leave() {
        seenAt = null;
    }

    /**
     * A person wants it stopped: at once while it waits, after the reports in hand while it runs.
     *
     * @throws IllegalStateException when it is over
     */
    public void stop(Instant now) {
        if (status.isOver()) {
            throw new IllegalStateException("The job is over, so there is nothing to stop.");
        }
        stopAsked = true;
        if (status == JobStatus.QUEUED) {
            end(JobStatus.STOPPED, null, now);
        }
    }

    /** It ends. */
    public void end(JobStatus outcome, String why, Instant now) {
        status = outcome;
        failure = why;
        endedAt = now;
        node = null;
        seenAt = null;
    }

    /**
     * It waits again for the rest to be made.
     *
     * @throws IllegalStateException while it waits or runs, when it is complete, or when its files are gone
     */
    public void restart() {
        if (!status.isOver() || status == JobStatus.COMPLETED) {
            throw new IllegalStateException("Only a job that was stopped or left something out can be started again; this one is " + status + ".");
        }
        if (filesRemovedAt != null) {
            throw new IllegalStateException("The files of this job have been cleaned away. Make a new one.");
        }
        queueAgain();
        runs = 0;
    }

    /** It waits again, because figures were published while it ran and the reports are to be of one data version. */
    public void queueAgain() {
        status = JobStatus.QUEUED;
        stopAsked = false;
        failure = null;
        node = null;
        seenAt = null;
    }

    /** Its files have been kept long enough. */
    public void filesRemoved(Instant now) {
        filesRemovedAt = now;
    }
}
