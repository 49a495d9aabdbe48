package org.tandem.pairing;

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
import java.util.Optional;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * A pairing round. It begins as a draft with its settings, is solved in the background, and is published by a lead. It
 * may be solved again while all its pairs are drafts; afterwards it is copied. Settings and plan are kept as canonical
 * JSON beside the data version, so the plan can be reproduced.
 */
@Entity
@Table(name = "pairing_round")
public class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_name", nullable = false, length = 200)
    private String name;
    @Column(name = "as_of", nullable = false, length = 10)
    private String asOf;
    @Enumerated(EnumType.STRING)
    @Column(name = "round_kind", nullable = false, length = 20)
    private RoundKind kind;
    @Column(name = "settings", nullable = false)
    private byte[] settings;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private RoundStatus status;
    @Column(name = "failure", length = 2000)
    private String failure;
    @Column(name = "created_by", nullable = false, length = 100)
    private String createdBy;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "solved_at")
    private Instant solvedAt;
    @Column(name = "times_solved", nullable = false)
    private int timesSolved;
    @Column(name = "data_version")
    private Long dataVersion;
    @Column(name = "solve_millis")
    private Long solveMillis;
    @Column(name = "plan")
    private byte[] plan;
    @Column(name = "relations")
    private byte[] relations;
    @Column(name = "copied_from")
    private Long copiedFrom;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected Round() {
    }

    public Round(RoundSettings asked, byte[] settings, String createdBy, Instant createdAt) {
        this.name = asked.name();
        this.asOf = asked.asOf().toString();
        this.kind = asked.kind();
        this.settings = settings.clone();
        this.status = RoundStatus.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** A new draft that came about by copying this round; its settings may have been changed. */
    public Round copy(RoundSettings asked, byte[] newSettings, String by, Instant at) {
        Round copy = new Round(asked, newSettings, by, at);
        copy.copiedFrom = id;
        return copy;
    }

    /**
     * The solver begins.
     *
     * @throws IllegalStateException while it is being solved or after publication
     */
    public void beginSolving() {
        if (status == RoundStatus.SOLVING || status == RoundStatus.PUBLISHED || status == RoundStatus.CLOSED) {
            throw new IllegalStateException("The round is " + status + " and cannot be solved now.");
        }
        status = RoundStatus.SOLVING;
        failure = null;
    }

    /** The solver found the plan; the relations between organisations that it read are kept with it. */
    public void solved(byte[] newPlan, byte[] readRelations, DataVersion of, long millis, Instant at) {
        status = RoundStatus.SOLVED;
        plan = newPlan.clone();
        relations = readRelations.clone();
        dataVersion = of.number();
        solveMillis = millis;
        solvedAt = at;
        timesSolved++;
    }

    /** There is no plan under these settings; says why. */
    public void infeasible(String why, Instant at) {
        status = RoundStatus.INFEASIBLE;
        failure = why;
        solvedAt = at;
        timesSolved++;
    }

    /** Solving broke off; says what the user can do. */
    public void failed(String why) {
        status = RoundStatus.FAILED;
        failure = why;
    }

    /**
     * Makes the plan the region's answer.
     *
     * @throws IllegalStateException unless it is solved
     */
    public void publish() {
        if (status != RoundStatus.SOLVED) {
            throw new IllegalStateException("Only a solved round can be published; this one is " + status + ".");
        }
        status = RoundStatus.PUBLISHED;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Period asOf() {
        return Period.parse(asOf);
    }

    public RoundKind kind() {
        return kind;
    }

    /** Settings as canonical JSON. */
    public byte[] settings() {
        return settings.clone();
    }

    public RoundStatus status() {
        return status;
    }

    /** Why there is no plan, if so. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> solvedAt() {
        return Optional.ofNullable(solvedAt);
    }

    /** How often it was solved; printed, so that nobody solves until the answer pleases unseen. */
    public int timesSolved() {
        return timesSolved;
    }

    public Optional<DataVersion> dataVersion() {
        return Optional.ofNullable(dataVersion).map(DataVersion::new);
    }

    /** When the solver read what the plan rests on. */
    public Optional<Instant> readAt() {
        return solvedAt().flatMap(at -> solveMillis().map(at::minusMillis));
    }

    /** Duration of the last solution in milliseconds. */
    public Optional<Long> solveMillis() {
        return Optional.ofNullable(solveMillis);
    }

    /** Plan as canonical JSON. */
    public Optional<byte[]> plan() {
        return Optional.ofNullable(plan).map(byte[]::clone);
    }

    /** Relations between organisations that the plan rests on, as canonical JSON; empty for plans of before these were kept. */
    public Optional<byte[]> relations() {
        return Optional.ofNullable(relations).map(byte[]::clone);
    }

    public Optional<Long> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    /** Grows with every change; what a decision must name. */
    public int rowVersion() {
        return rowVersion;
    }
}
