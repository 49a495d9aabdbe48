package org.tandem.boardpack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The commentary on one exception of a pack: it can be asked of a person by a day, chased, and entered by that person or by
 * those who keep the pack. The latest entry holds.
 */
@Entity
@Table(name = "board_pack_comment")
public class PackComment {

    private static final int LONGEST_FINDING = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "pack_id", nullable = false, updatable = false)
    private long pack;
    @Column(name = "provider", nullable = false, updatable = false, length = 20)
    private String provider;
    @Column(name = "indicator", nullable = false, updatable = false, length = 60)
    private String indicator;
    @Column(name = "finding", nullable = false, length = 1000)
    private String finding;
    @Column(name = "asked_of", length = 100)
    private String askedOf;
    @Column(name = "asked_by", length = 100)
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "times_chased", nullable = false)
    private int timesChased;
    @Column(name = "chased_at")
    private Instant chasedAt;
    @Column(name = "issue", length = CommentTerms.LONGEST)
    private String issue;
    @Column(name = "cause", length = CommentTerms.LONGEST)
    private String cause;
    @Column(name = "action_taken", length = CommentTerms.LONGEST)
    private String action;
    @Column(name = "action_owner", length = CommentTerms.LONGEST)
    private String owner;
    @Column(name = "action_due")
    private LocalDate due;
    @Column(name = "restricted", nullable = false)
    private boolean restricted;
    @Column(name = "said_by", length = 100)
    private String saidBy;
    @Column(name = "said_at")
    private Instant saidAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected PackComment() {
    }

    /**
     * A commentary that is still to be made.
     *
     * @param finding what the chart shows, as the person who is asked reads it
     */
    public PackComment(long pack, String provider, String indicator, String finding) {
        this.pack = pack;
        this.provider = provider;
        this.indicator = indicator;
        this.finding = finding.length() <= LONGEST_FINDING ? finding : finding.substring(0, LONGEST_FINDING - 1) + "…";
    }

    /** Asks a person for it by a day; the latest asking holds. */
    public void ask(String person, LocalDate by, String who, Instant now) {
        askedOf = person;
        dueOn = by;
        askedBy = who;
        askedAt = now;
        timesChased = 0;
        chasedAt = null;
    }

    /**
     * Reminds the person who was asked.
     *
     * @throws PackForbidden when nobody was asked, or the commentary is there
     */
    public void chase(Instant now) {
        if (!isOutstanding()) {
            throw new PackForbidden("NOTHING_TO_CHASE", askedOf == null ? "Nobody has been asked for this commentary yet." : "This commentary is there already.");
        }
        timesChased++;
        chasedAt = now;
    }

    /** Enters what is said. */
    public void say(CommentTerms said, String who, Instant now) {
        issue = said.issue();
        cause = said.cause();
        action = said.action();
        owner = said.owner();
        due = said.due();
        restricted = said.restricted();
        saidBy = who;
        saidAt = now;
    }

    /** Whether a person was asked and has said nothing since. */
    public boolean isOutstanding() {
        return askedOf != null && (saidAt == null || saidAt.isBefore(askedAt));
    }

    /** What was said last. */
    public Optional<CommentTerms> said() {
        return saidAt == null ? Optional.empty() : Optional.of(new CommentTerms(issue, cause, action, owner, due, restricted));
    }

    public Long id() {
        return id;
    }

    public long pack() {
        return pack;
    }

    public String provider() {
        return provider;
    }

    public String indicator() {
        return indicator;
    }

    public String finding() {
        return finding;
    }

    /** Sign-in name of the person who was asked. */
    public Optional<String> askedOf() {
        return Optional.ofNullable(askedOf);
    }

    public Optional<String> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public int timesChased() {
        return timesChased;
    }

    public Optional<Instant> chasedAt() {
        return Optional.ofNullable(chasedAt);
    }

    public Optional<String> saidBy() {
        return Optional.ofNullable(saidBy);
    }

    public Optional<Instant> saidAt() {
        return Optional.ofNullable(saidAt);
    }

    /** Grows with every change; what a change must name. */
    public int rowVersion() {
        return rowVersion;
    }
}
