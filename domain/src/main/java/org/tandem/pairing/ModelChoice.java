package org.tandem.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * Which collaboration model a lead chose for a pair, and on what.
 */
@Embeddable
public class ModelChoice {

    @Column(name = "model", nullable = false, length = 60)
    private String model;
    @Column(name = "model_version", nullable = false)
    private int modelVersion;
    @Column(name = "model_rank", nullable = false)
    private int rank;
    @Column(name = "first_in_order", nullable = false, length = 60)
    private String firstInOrder;
    @Column(name = "reason", nullable = false, length = 2000)
    private String reason;
    @Column(name = "before_purpose", nullable = false)
    private boolean beforePurpose;
    @Column(name = "situation", nullable = false, length = 4000)
    private String situation;
    @Column(name = "who", nullable = false, length = 100)
    private String who;
    @Column(name = "happened_at", nullable = false)
    private Instant at;

    protected ModelChoice() {
    }

    /**
     * @param model         code
     * @param modelVersion  version of its entry in the catalogue, 0 as shipped
     * @param rank          in the order for the situation, 0 when a gate had taken it out
     * @param firstInOrder  code of the model that stood first
     * @param reason        why, empty text when none was asked for
     * @param beforePurpose whether it was chosen before the purpose of the pair was stated
     * @param situation     what was asked, as JSON
     * @param who           the person
     * @param at            when
     */
    public ModelChoice(String model, int modelVersion, int rank, String firstInOrder, String reason, boolean beforePurpose, String situation,
                       String who, Instant at) {
        this.model = Objects.requireNonNull(model, "A choice needs its model.");
        this.modelVersion = modelVersion;
        this.rank = rank;
        this.firstInOrder = firstInOrder;
        this.reason = reason == null ? "" : reason.strip();
        this.beforePurpose = beforePurpose;
        this.situation = situation;
        this.who = who;
        this.at = at;
    }

    public String model() {
        return model;
    }

    public int modelVersion() {
        return modelVersion;
    }

    public int rank() {
        return rank;
    }

    public String firstInOrder() {
        return firstInOrder;
    }

    public String reason() {
        return reason;
    }

    public boolean beforePurpose() {
        return beforePurpose;
    }

    public String situation() {
        return situation;
    }

    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    /** Whether another model stood first. */
    public boolean isAgainstTheOrder() {
        return !model.equals(firstInOrder);
    }
}
