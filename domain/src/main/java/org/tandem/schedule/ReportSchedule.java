package org.tandem.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.shared.DataVersion;

/**
 * A paper that is made again and again in the name of one person, with the rights that the person has then. It begins when the
 * person asks for it, runs at its moments or some minutes after a publication, and can be paused. It stops when the person may
 * no longer have the paper, and says why. What it made stays when it is deleted.
 *
 * <p>A server that takes it locks its row, makes the run and moves it on in one transaction, so a moment has one run.
 */
@Entity
@Table(name = "report_schedule")
public class ReportSchedule {

    /** So long nothing else of a publication may be published before the run begins: files often come in a row. */
    public static final Duration QUIET = Duration.ofMinutes(5);
    /** So many missed runs are named, the latest. */
    public static final int MOST_MISSED = 12;

    private static final int LONGEST_CAUSE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "title", nullable = false, updatable = false, length = 200)
    private String title;
    @Column(name = "owner_name", nullable = false, updatable = false, length = 100)
    private String owner;
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;
    @Embedded
    private StoredMatter matter;
    @Embedded
    private StoredOccasion occasion;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_schedule_told", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "person", nullable = false, length = 100)
    private Set<String> told = new TreeSet<>();
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private ScheduleStatus status;
    @Column(name = "stop_reason", length = 500)
    private String stopReason;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "next_cause", length = LONGEST_CAUSE)
    private String nextCause;
    @Column(name = "seen_version", nullable = false)
    private long seenVersion;

    protected ReportSchedule() {
    }

    /** @param version publications of later versions count */
    public ReportSchedule(String title, String owner, PaperMatter matter, Occasion occasion, Instant now, DataVersion version) {
        this.title = Objects.requireNonNull(title, "A schedule has a title.");
        this.owner = Objects.requireNonNull(owner, "A schedule belongs to a person.");
        this.matter = new StoredMatter(matter);
        this.occasion = new StoredOccasion(occasion);
        this.createdAt = now;
        this.told.add(owner);
        begin(now, version);
    }

    private void begin(Instant now, DataVersion version) {
        status = ScheduleStatus.ACTIVE;
        stopReason = null;
        seenVersion = version.number();
        waitForNext(now);
    }

    private void waitForNext(Instant now) {
        nextCause = null;
        nextAt = occasion() instanceof MonthlyTime monthly ? monthly.after(now) : null;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Sign-in name of the person to whom it belongs. */
    public String owner() {
        return owner;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public PaperMatter matter() {
        return matter.toMatter();
    }

    public Occasion occasion() {
        return occasion.toOccasion();
    }

    /** Sign-in names of those who get a notice. */
    public Set<String> told() {
        return Set.copyOf(told);
    }

    /** Says who gets a notice; nobody may. */
    public void tell(Set<String> people) {
        told.retainAll(people);
        told.addAll(people);
    }

    public ScheduleStatus status() {
        return status;
    }

    /** Why it stopped, where it did. */
    public Optional<String> stopReason() {
        return Optional.ofNullable(stopReason);
    }

    /** When it runs next; empty while it does not run, or waits for a release. */
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }

    /** Which releases the next run comes of, where one is waited for. */
    public Optional<String> nextCause() {
        return Optional.ofNullable(nextCause);
    }

    /** The next moments that are known. */
    public List<Instant> nextRuns(int most) {
        if (nextAt == null || !(occasion() instanceof MonthlyTime monthly)) {
            return nextAt().stream().toList();
        }
        return monthly.after(nextAt.minusNanos(1), most);
    }

    /** Whether a run is due. */
    public boolean isDue(Instant now) {
        return status == ScheduleStatus.ACTIVE && nextAt != null && !nextAt.isAfter(now);
    }

    /** The moments that are due, oldest first: the last is to be run, those before it were missed. At most {@link #MOST_MISSED} are missed. */
    public List<Instant> due(Instant now) {
        if (!isDue(now)) {
            return List.of();
        }
        List<Instant> all = occasion() instanceof MonthlyTime monthly ? monthly.through(nextAt, now) : List.of(nextAt);
        return all.subList(Math.max(0, all.size() - MOST_MISSED - 1), all.size());
    }

    /** What a run that is due now comes of. */
    public RunCause cause() {
        return occasion() instanceof MonthlyTime ? RunCause.CALENDAR : RunCause.PUBLICATION;
    }

    /** What was due has been seen to. */
    public void moveOn(Instant now) {
        waitForNext(now);
    }

    /** Whether it has not looked yet at what a data version published. */
    public boolean hasToLookAt(DataVersion version) {
        return status == ScheduleStatus.ACTIVE && occasion() instanceof NewRelease && seenVersion < version.number();
    }

    /** Data version up to which it has looked for releases. */
    public DataVersion seenVersion() {
        return new DataVersion(seenVersion);
    }

    /** It has looked; releases of its publication put the run off until nothing has come for {@link #QUIET}. */
    public void looked(DataVersion version, List<String> releases, Instant now) {
        seenVersion = version.number();
        if (!releases.isEmpty()) {
            String all = String.join(", ", nextCause == null ? releases : List.of(nextCause, String.join(", ", releases)));
            nextCause = all.length() > LONGEST_CAUSE ? all.substring(0, LONGEST_CAUSE - 1) + "…" : all;
            nextAt = now.plus(QUIET);
        }
    }

    /**
     * No runs for now.
     *
     * @throws IllegalStateException unless it is active
     */
    public void pause() {
        if (status != ScheduleStatus.ACTIVE) {
            throw new IllegalStateException("Only a schedule that is active can be paused; this one is %s.".formatted(status));
        }
        halt(ScheduleStatus.PAUSED, null);
    }

    /** Its person may no longer have the paper. */
    public void stop(String why) {
        halt(ScheduleStatus.STOPPED, why);
    }

    private void halt(ScheduleStatus to, String why) {
        status = to;
        stopReason = why;
        nextAt = null;
        nextCause = null;
    }

    /**
     * It runs again, from the next moment or release on: what came meanwhile was not wanted.
     *
     * @throws IllegalStateException when it is active
     */
    public void resume(Instant now, DataVersion version) {
        if (status == ScheduleStatus.ACTIVE) {
            throw new IllegalStateException("The schedule is active already.");
        }
        begin(now, version);
    }
}
