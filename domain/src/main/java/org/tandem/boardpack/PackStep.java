package org.tandem.boardpack;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One thing that was done with a pack. */
@Embeddable
public class PackStep {

    @Enumerated(EnumType.STRING)
    @Column(name = "step_action", nullable = false, length = 20)
    private PackAction action;
    @Column(name = "who", nullable = false, length = 100)
    private String who;
    @Column(name = "reason", nullable = false, length = 2000)
    private String reason;
    @Column(name = "happened_at", nullable = false)
    private Instant at;

    protected PackStep() {
    }

    public PackStep(PackAction action, String who, String reason, Instant at) {
        this.action = action;
        this.who = who;
        this.reason = reason == null ? "" : reason.strip();
        this.at = at;
    }

    public PackAction action() {
        return action;
    }

    public String who() {
        return who;
    }

    /** As it was given, empty text when none was. */
    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
