package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.tandem.pairing.PartyRefusal;

/** A party's word that it cannot work with another, as it was recorded. */
@Entity
@Table(name = "party_refusal")
public class RefusalRecord extends DatedRecord {

    @Column(nullable = false, length = 20)
    private String party;
    @Column(name = "other_party", nullable = false, length = 20)
    private String other;
    @Column(nullable = false, length = 1000)
    private String reason;

    protected RefusalRecord() {
    }

    public RefusalRecord(PartyRefusal refusal, String who, Instant now) {
        super(refusal.from(), refusal.to(), who, now);
        party = refusal.party();
        other = refusal.other();
        reason = refusal.reason();
    }

    /** What was recorded, with its end. */
    public PartyRefusal value() {
        return new PartyRefusal(party, other, reason, from(), to());
    }

    @Override
    public List<String> parties() {
        return List.of(party, other);
    }
}
