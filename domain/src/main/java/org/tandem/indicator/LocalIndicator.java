package org.tandem.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.tandem.shared.Rhythm;

/**
 * An indicator that was added here to those of the catalogue file. Its code, kind and rhythm stay for good, because figures are
 * kept under them; its definition version grows when the meaning of its numbers changes.
 */
@Entity
@Table(name = "local_indicator")
public class LocalIndicator {

    /** A target without a first day holds since there is a health service. */
    private static final LocalDate ALL_TIME = LocalDate.of(1948, 7, 5);

    @Id
    @Column(nullable = false, length = 40)
    private String code;
    @Column(name = "indicator_name", nullable = false, length = 200)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private Topic topic;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private IndicatorKind kind;
    @Column(nullable = false, length = 40)
    private String unit;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImprovementDirection direction;
    @Column(nullable = false, length = 500)
    private String numerator;
    @Column(nullable = false, length = 500)
    private String denominator;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Rhythm rhythm;
    @Column(name = "source_name", nullable = false, length = 500)
    private String source;
    @Column(name = "target")
    private Double target;
    @Column(name = "target_from")
    private LocalDate targetFrom;
    @Column(name = "fewest_shown")
    private Integer fewestShown;
    @Column(name = "definition_version", nullable = false)
    private int definitionVersion;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected LocalIndicator() {
    }

    public LocalIndicator(LocalIndicatorTerms terms, String who, Instant now) {
        code = terms.code();
        kind = terms.kind();
        rhythm = terms.rhythm();
        madeAt = now;
        take(terms, who, now);
        definitionVersion = 1;
    }

    /**
     * Gives it other terms.
     *
     * @throws IllegalArgumentException for another code, kind or rhythm
     */
    public void change(LocalIndicatorTerms terms, String who, Instant now) {
        if (!code.equals(terms.code()) || kind != terms.kind() || rhythm != terms.rhythm()) {
            throw new IllegalArgumentException("Code, kind and rhythm of " + code + " stay, because its figures are kept under them. Add another indicator.");
        }
        boolean same = unit.equals(terms.unit()) && direction == terms.direction() && numerator.equals(terms.numerator()) && denominator.equals(terms.denominator());
        take(terms, who, now);
        definitionVersion += same ? 0 : 1;
    }

    private void take(LocalIndicatorTerms terms, String who, Instant now) {
        name = terms.name();
        topic = terms.topic();
        unit = terms.unit();
        direction = terms.direction();
        numerator = terms.numerator();
        denominator = terms.denominator();
        source = terms.source();
        target = terms.target();
        targetFrom = terms.targetFrom();
        fewestShown = terms.fewestShown();
        changedBy = Objects.requireNonNull(who, "A change needs the name of who made it.");
        changedAt = Objects.requireNonNull(now, "A change needs its time.");
    }

    /** As the catalogue holds it; its target is a minimum that no publication confirms. */
    public Indicator indicator() {
        List<Target> targets = target == null ? List.of()
                : List.of(new Target(Target.Kind.MINIMUM, target, targetFrom == null ? ALL_TIME : targetFrom, null, source, false));
        return new Indicator(code, name, topic, kind, unit, direction, numerator, denominator, rhythm, source, targets,
                "Local indicator, added here; no national publication defines it.", null, definitionVersion,
                fewestShown == null ? null : new SmallNumbers(fewestShown, SmallNumbers.Counted.CASES_AND_EVENTS));
    }

    public LocalIndicatorTerms terms() {
        return new LocalIndicatorTerms(code, name, topic, kind, unit, direction, numerator, denominator, rhythm, source, target, targetFrom, fewestShown);
    }

    public String code() {
        return code;
    }

    public int definitionVersion() {
        return definitionVersion;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Counts changes, for telling whether somebody else changed it. */
    public int rowVersion() {
        return rowVersion;
    }
}
