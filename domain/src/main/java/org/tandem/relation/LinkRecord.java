package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.tandem.pairing.OrganisationLink;

/** A link between two providers as it was recorded. */
@Entity
@Table(name = "organisation_link")
public class LinkRecord extends DatedRecord {

    @Column(name = "one_provider", nullable = false, length = 20)
    private String one;
    @Column(name = "other_provider", nullable = false, length = 20)
    private String other;
    @Enumerated(EnumType.STRING)
    @Column(name = "link_kind", nullable = false, length = 40)
    private OrganisationLink.Kind kind;
    @Column(name = "source_text", nullable = false, length = 1000)
    private String source;

    protected LinkRecord() {
    }

    public LinkRecord(OrganisationLink link, String who, Instant now) {
        super(link.from(), link.to(), who, now);
        one = link.one();
        other = link.other();
        kind = link.kind();
        source = link.source();
    }

    /** What was recorded, with its end. */
    public OrganisationLink value() {
        return new OrganisationLink(one, other, kind, from(), to(), source);
    }

    @Override
    public List<String> parties() {
        return List.of(one, other);
    }
}
