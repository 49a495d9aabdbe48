package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.tandem.pairing.Intervention;

/** A formal intervention at a provider as it was recorded. */
@Entity
@Table(name = "formal_intervention")
public class InterventionRecord extends DatedRecord {

    @Column(nullable = false, length = 20)
    private String provider;
    @Enumerated(EnumType.STRING)
    @Column(name = "intervention_kind", nullable = false, length = 40)
    private Intervention.Kind kind;
    @Column(name = "source_text", nullable = false, length = 1000)
    private String source;

    protected InterventionRecord() {
    }

    public InterventionRecord(Intervention intervention, String who, Instant now) {
        super(intervention.from(), intervention.to(), who, now);
        provider = intervention.odsCode();
        kind = intervention.kind();
        source = intervention.source();
    }

    /** What was recorded, with its end. */
    public Intervention value() {
        return new Intervention(provider, kind, source, from(), to());
    }

    @Override
    public List<String> parties() {
        return List.of(provider);
    }
}
