package org.tandem.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How the files of one source are read, remembered under the name of the source and the fingerprint of their header. Both
 * are unique. It can be changed and deleted; releases that it read keep its name and stay as they are.
 */
@Entity
@Table(name = "column_mapping")
public class ColumnMapping {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(name = "source_name", nullable = false, unique = true, length = 200)
    private String name;
    @Column(nullable = false, unique = true, length = 64)
    private String fingerprint;
    /** One name a line. */
    @Column(name = "header_names", nullable = false, length = 20_000)
    private String headerNames;
    @Column(name = "provider_column", nullable = false, length = 10_000)
    private String providerColumn;
    @Column(name = "indicator_column", nullable = false, length = 10_000)
    private String indicatorColumn;
    @Column(name = "period_column", nullable = false, length = 10_000)
    private String periodColumn;
    @Column(name = "value_column", nullable = false, length = 10_000)
    private String valueColumn;
    @Column(name = "numerator_column", nullable = false, length = 10_000)
    private String numeratorColumn;
    @Column(name = "denominator_column", nullable = false, length = 10_000)
    private String denominatorColumn;
    @Column(name = "fixed_indicator", nullable = false, length = 100)
    private String fixedIndicator;
    @Column(name = "fixed_period", nullable = false, length = 20)
    private String fixedPeriod;
    @Column(name = "shares_in_percent", nullable = false)
    private boolean percent;
    @Column(name = "value_divisor", nullable = false, length = 20)
    private String divisor;
    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected ColumnMapping() {
    }

    public ColumnMapping(MappingTerms terms, String who, Instant now) {
        change(terms, who, now);
    }

    /** Gives it other terms. */
    public final void change(MappingTerms terms, String who, Instant now) {
        name = terms.name();
        fingerprint = terms.header().fingerprint();
        headerNames = String.join("\n", terms.header().names());
        providerColumn = terms.columns().provider();
        indicatorColumn = terms.columns().indicator();
        periodColumn = terms.columns().period();
        valueColumn = terms.columns().value();
        numeratorColumn = terms.columns().numerator();
        denominatorColumn = terms.columns().denominator();
        fixedIndicator = terms.fixed().indicator();
        fixedPeriod = terms.fixed().period();
        percent = terms.percent();
        divisor = terms.divisor();
        changedBy = Objects.requireNonNull(who, "A mapping needs the name of who made it.");
        changedAt = Objects.requireNonNull(now, "A mapping needs the time of its making.");
    }

    /** Number of the mapping. */
    public int number() {
        return id;
    }

    public MappingTerms terms() {
        return new MappingTerms(name, new SourceHeader(List.of(headerNames.split("\n", -1))),
                new MappingTerms.Columns(providerColumn, indicatorColumn, periodColumn, valueColumn, numeratorColumn, denominatorColumn),
                new MappingTerms.Fixed(fixedIndicator, fixedPeriod), percent, divisor);
    }

    public String fingerprint() {
        return fingerprint;
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
