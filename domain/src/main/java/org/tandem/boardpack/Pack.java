package org.tandem.boardpack;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.Period;

/**
 * A board pack. It begins as a draft from a template; its cover, sections and commentary change until it is frozen. Frozen,
 * it stands as a snapshot, is checked, approved by another person than the one who checked, and issued. Until it is issued it
 * can be opened again with a reason; what was issued stays.
 */
@Entity
@Table(name = "board_pack")
public class Pack {

    /** Whose paper it is: until it is issued, it is seen by that side alone. */
    public enum Side { TRUST, REGION }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "template", nullable = false, updatable = false, length = 40)
    private String template;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false, length = 20)
    private PackSubject.Kind subjectKind;
    @Column(name = "subject_code", nullable = false, updatable = false, length = 20)
    private String subjectCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false, updatable = false, length = 20)
    private Side side;
    @Column(name = "as_at", nullable = false, updatable = false, length = 10)
    private String asAt;
    @Column(name = "purpose", nullable = false, length = 200)
    private String purpose;
    @Column(name = "owner_post", nullable = false, length = 200)
    private String owner;
    @Column(name = "classification", nullable = false, length = 200)
    private String classification;
    @Column(name = "sections", nullable = false, length = 200)
    private String sections;
    @Enumerated(EnumType.STRING)
    @Column(name = "pack_state", nullable = false, length = 20)
    private PackState state = PackState.DRAFT;
    @Column(name = "created_by", nullable = false, updatable = false, length = 100)
    private String createdBy;
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;
    @Column(name = "snapshot_id")
    private Long snapshot;
    @Column(name = "public_snapshot_id")
    private Long publicSnapshot;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "board_pack_step", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "step_number")
    private List<PackStep> steps = new ArrayList<>();
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected Pack() {
    }

    /** A draft. */
    public Pack(PackSubject subject, Side side, Period asAt, String template, PackTerms terms, String createdBy, Instant now) {
        this.subjectKind = subject.kind();
        this.subjectCode = subject.code();
        this.side = side;
        this.asAt = asAt.toString();
        this.template = template;
        this.createdBy = createdBy;
        this.createdAt = now;
        take(terms);
    }

    /**
     * Changes cover and sections.
     *
     * @throws PackForbidden once it is frozen
     */
    public void change(PackTerms terms) {
        requireOpen();
        take(terms);
    }

    private void take(PackTerms terms) {
        title = terms.title();
        purpose = terms.purpose();
        owner = terms.owner();
        classification = terms.classification();
        sections = PackSection.written(terms.sections());
    }

    /**
     * Lets pass only what is still in work.
     *
     * @throws PackForbidden once it is frozen
     */
    public void requireOpen() {
        if (!state.isOpen()) {
            throw new PackForbidden("STATE_FORBIDS", "The pack is %s; open it again to change it.".formatted(state.words()));
        }
    }

    /** Freezes it as a snapshot. */
    public void freeze(long snapshotId, String who, Instant now) {
        step(PackAction.FREEZE, who, "", now);
        snapshot = snapshotId;
    }

    /** Somebody has looked through what is frozen. */
    public void check(String who, Instant now) {
        step(PackAction.CHECK, who, "", now);
    }

    /**
     * It may go to the board.
     *
     * @throws PackForbidden when the same person checked it
     */
    public void approve(String who, Instant now) {
        if (last(PackAction.CHECK).filter(s -> s.who().equals(who)).isPresent()) {
            throw new PackForbidden("SAME_PERSON", "Whoever checked a pack does not approve it; another person does.");
        }
        step(PackAction.APPROVE, who, "", now);
    }

    /** It goes to the board. */
    public void issue(String who, Instant now) {
        step(PackAction.ISSUE, who, "", now);
    }

    /**
     * Back to work.
     *
     * @param reason is kept
     */
    public void reopen(String reason, String who, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw new PackForbidden("REASON_NEEDED", "Say why the pack is opened again.");
        }
        step(PackAction.REOPEN, who, reason, now);
        snapshot = null;
    }

    /**
     * The version for the public is made, once, of an issued pack.
     *
     * @throws PackForbidden before it is issued
     */
    public void publish(long snapshotId) {
        if (state != PackState.ISSUED) {
            throw new PackForbidden("STATE_FORBIDS", "The public version is made of an issued pack; this one is %s.".formatted(state.words()));
        }
        publicSnapshot = publicSnapshot == null ? snapshotId : publicSnapshot;
    }

    private void step(PackAction action, String who, String reason, Instant now) {
        if (!action.isPossibleIn(state)) {
            throw new PackForbidden("STATE_FORBIDS", "The pack is %s, so this step is not possible.".formatted(state.words()));
        }
        state = action.to();
        steps.add(new PackStep(action, who, reason, now));
    }

    /** The last time that something was done. */
    public Optional<PackStep> last(PackAction action) {
        return steps.stream().filter(s -> s.action() == action).reduce((earlier, later) -> later);
    }

    public Long id() {
        return id;
    }

    public PackTerms terms() {
        return new PackTerms(title, purpose, owner, classification, PackSection.read(sections));
    }

    public PackSubject subject() {
        return new PackSubject(subjectKind, subjectCode);
    }

    public Side side() {
        return side;
    }

    /** Code of the template that it began with. */
    public String template() {
        return template;
    }

    /** Last month of its figures. */
    public Period asAt() {
        return Period.parse(asAt);
    }

    public PackState state() {
        return state;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What it stands as since it was frozen. */
    public Optional<Long> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** What its public version stands as. */
    public Optional<Long> publicSnapshot() {
        return Optional.ofNullable(publicSnapshot);
    }

    /** All that was done, in order. */
    public List<PackStep> steps() {
        return List.copyOf(steps);
    }

    /** Grows with every change; what a change must name. */
    public int rowVersion() {
        return rowVersion;
    }
}
