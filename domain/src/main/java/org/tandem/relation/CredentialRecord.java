package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.tandem.pairing.SupporterCredential;

/** A credential of a supporter as it was recorded. */
@Entity
@Table(name = "supporter_credential")
public class CredentialRecord extends DatedRecord {

    @Column(nullable = false, length = 20)
    private String provider;
    @Column(nullable = false, length = 500)
    private String topics;
    @Column(name = "granted_by", nullable = false, length = 200)
    private String grantedBy;
    @Column(nullable = false, length = 2000)
    private String evidence;

    protected CredentialRecord() {
    }

    public CredentialRecord(SupporterCredential credential, String who, Instant now) {
        super(credential.from(), credential.to(), who, now);
        provider = credential.provider();
        topics = TopicNames.of(credential.topics());
        grantedBy = credential.grantedBy();
        evidence = credential.evidence();
    }

    /** What was recorded, with its end. */
    public SupporterCredential value() {
        return new SupporterCredential(provider, TopicNames.read(topics), grantedBy, evidence, from(), to());
    }

    @Override
    public List<String> parties() {
        return List.of(provider);
    }
}
