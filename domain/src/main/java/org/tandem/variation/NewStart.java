package org.tandem.variation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * A period from which somebody lets the process of a series begin anew, with a reason. It is kept for everybody to look at until it
 * is ended; the record stays.
 */
@Entity
@Table(name = "new_start")
public class NewStart {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(nullable = false, length = 100)
    private String indicator;
    @Column(nullable = false, length = 20)
    private String series;
    @Column(name = "starts_at", nullable = false, length = 20)
    private String startsAt;
    @Column(nullable = false, length = 1000)
    private String reason;
    @Column(name = "made_by", nullable = false, length = 100)
    private String madeBy;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(name = "ended_by", length = 100)
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected NewStart() {
    }

    /**
     * Sets one.
     *
     * @param series ODS code, code of a region, or England
     */
    public NewStart(String indicator, String series, Period startsAt, String reason, String madeBy, Instant madeAt) {
        this.indicator = indicator;
        this.series = series;
        this.startsAt = startsAt.toString();
        this.reason = Objects.requireNonNull(reason, "A new start needs a reason.");
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Ends it. */
    public void end(String who, Instant now) {
        endedBy = who;
        endedAt = now;
    }

    /** As it stands beside a chart, with who set it when. */
    public Rebase rebase() {
        return new Rebase(startsAt(), "%s (set by %s on %s)".formatted(reason, madeBy, NumberWords.day(LocalDate.ofInstant(madeAt, UK))));
    }

    public int number() {
        return id;
    }

    public String indicator() {
        return indicator;
    }

    /** ODS code, code of a region, or England. */
    public String series() {
        return series;
    }

    /** First period of the new process. */
    public Period startsAt() {
        return Period.parse(startsAt);
    }

    public String reason() {
        return reason;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether it has been ended. */
    public boolean isEnded() {
        return endedAt != null;
    }

    /** Counts changes, for telling whether somebody else changed it. */
    public int rowVersion() {
        return rowVersion;
    }
}
