package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something recorded that holds from a day to a day. It ends once, with a reason. */
@MappedSuperclass
public abstract class DatedRecord extends Recorded {

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;
    @Column(name = "ended_by", length = 100)
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "end_reason", length = 1000)
    private String endReason;

    protected DatedRecord() {
    }

    protected DatedRecord(LocalDate from, LocalDate to, String recordedBy, Instant recordedAt) {
        super(recordedBy, recordedAt);
        this.from = Objects.requireNonNull(from, "A dated record needs its first day.");
        this.to = to;
    }

    /** The providers that it speaks of, the one whose word it is first. */
    public abstract List<String> parties();

    /**
     * It ends. A last day before the first says that it never held.
     *
     * @throws IllegalStateException when it was ended before
     */
    public void end(LocalDate lastDay, String reason, String who, Instant when) {
        if (endedBy != null) {
            throw new IllegalStateException("This was ended already.");
        }
        to = Objects.requireNonNull(lastDay, "An end needs its day.");
        endReason = Objects.requireNonNull(reason, "An end needs its reason.");
        endedBy = Objects.requireNonNull(who, "An end needs the name of who made it.");
        endedAt = Objects.requireNonNull(when, "An end needs the time of its making.");
    }

    public LocalDate from() {
        return from;
    }

    /** Last day, null while it lasts. */
    public LocalDate to() {
        return to;
    }

    /** Whether it holds on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Who ended it before its time, if anybody. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it was ended before its time. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
