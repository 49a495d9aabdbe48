package org.tandem.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tandem.shared.DataVersion;

/**
 * Tells an owner that a published plan or an issued paper rests on figures that were restated so that a standing or a pair
 * would change. The plan and the paper stay as they are.
 */
@Entity
@Table(name = "correction_notice")
public class CorrectionNotice {

    /** What rests on the figures. */
    public enum Kind { PLAN, PAPER }

    /**
     * What a notice is about.
     *
     * @param id   of the round or of the snapshot of the paper
     * @param name as shown
     */
    public record Subject(Kind kind, long id, String name) {
    }

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false, length = 20)
    private Kind kind;
    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;
    @Column(name = "subject_name", nullable = false, updatable = false, length = 300)
    private String subjectName;
    @Column(name = "owner_name", nullable = false, updatable = false, length = 100)
    private String owner;
    @Column(name = "sentence", nullable = false, updatable = false, length = LONGEST)
    private String sentence;
    @Column(name = "old_version", nullable = false, updatable = false)
    private long oldVersion;
    @Column(name = "new_version", nullable = false, updatable = false)
    private long newVersion;
    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;
    @Column(name = "seen_by", length = 100)
    private String seenBy;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected CorrectionNotice() {
    }

    public CorrectionNotice(Subject subject, String owner, String sentence, DataVersion before, DataVersion after, Instant now) {
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.subjectName = subject.name();
        this.owner = owner;
        this.sentence = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
        this.oldVersion = before.number();
        this.newVersion = after.number();
        this.raisedAt = now;
    }

    /** Marks it as seen, once. */
    public void seen(String who, Instant now) {
        if (seenBy == null) {
            seenBy = who;
            seenAt = now;
        }
    }

    public boolean isSeen() {
        return seenBy != null;
    }

    public Long id() {
        return id;
    }

    public Subject subject() {
        return new Subject(kind, subjectId, subjectName);
    }

    public String owner() {
        return owner;
    }

    public String sentence() {
        return sentence;
    }

    public long oldVersion() {
        return oldVersion;
    }

    public long newVersion() {
        return newVersion;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
