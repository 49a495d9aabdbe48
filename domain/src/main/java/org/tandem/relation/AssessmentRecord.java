package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;

/** An assessment as it was recorded. It never changes: a newer one supersedes it. */
@Entity
@Table(name = "assessment")
public class AssessmentRecord extends Recorded {

    @Column(nullable = false, length = 20)
    private String provider;
    @Column(name = "other_provider", length = 20)
    private String other;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private AssessedCriterion criterion;
    @Column
    private Double score;
    @Column(nullable = false, length = 2000)
    private String evidence;
    @Column(name = "source_text", nullable = false, length = 500)
    private String source;
    @Column(name = "assessed_on", nullable = false)
    private LocalDate on;
    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    protected AssessmentRecord() {
    }

    public AssessmentRecord(Assessment a, String who, Instant now) {
        super(who, now);
        provider = a.provider();
        other = a.other().orElse(null);
        criterion = a.criterion();
        score = a.score().isPresent() ? a.score().getAsDouble() : null;
        evidence = a.evidence();
        source = a.source();
        on = a.on();
        expiresOn = a.expiresOn();
    }

    /** What was recorded. */
    public Assessment value() {
        return new Assessment(provider, Optional.ofNullable(other), criterion, score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                evidence, source, on, expiresOn);
    }
}
