package org.tandem.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When personal data that are no longer needed were last looked for; one row for all nodes. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

    /** Key of the one row. */
    public static final int THE_ONE = 1;

    /** Less than a day, so that a night is not left out because a clock runs ahead. */
    private static final Duration APART = Duration.ofHours(20);

    @Id
    private int id;
    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;
    @Column(name = "node", nullable = false, length = 100)
    private String node;

    protected RetentionRun() {
    }

    /** Begins, unless another node did this night; answers whether it began. */
    public boolean begin(String who, Instant now) {
        if (now.isBefore(begunAt.plus(APART))) {
            return false;
        }
        begunAt = now;
        node = who;
        return true;
    }

    /** Which node began last. */
    public String node() {
        return node;
    }
}
