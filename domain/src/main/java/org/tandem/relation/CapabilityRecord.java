package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A capability statement as it was recorded. */
@Entity
@Table(name = "capability_statement")
public class CapabilityRecord extends DatedRecord {

    @Column(nullable = false, length = 20)
    private String provider;
    @Column(name = "leadership_model", nullable = false, length = 2000)
    private String leadershipModel;
    @Column(nullable = false, length = 2000)
    private String systems;
    @Column(nullable = false, length = 2000)
    private String methods;
    @Column(nullable = false, length = 2000)
    private String assets;
    @Column(nullable = false, length = 2000)
    private String technologies;
    @Column(name = "people_days", nullable = false)
    private int peopleDays;
    @Column(nullable = false, length = 500)
    private String topics;

    protected CapabilityRecord() {
    }

    public CapabilityRecord(CapabilityStatement statement, String who, Instant now) {
        super(statement.from(), statement.expiresOn(), who, now);
        provider = statement.provider();
        leadershipModel = statement.leadershipModel();
        systems = statement.systems();
        methods = statement.methods();
        assets = statement.assets();
        technologies = statement.technologies();
        peopleDays = statement.peopleDays();
        topics = TopicNames.of(statement.topics());
    }

    /** What was recorded, with its end. */
    public CapabilityStatement value() {
        return new CapabilityStatement(provider, leadershipModel, systems, methods, assets, technologies, peopleDays, TopicNames.read(topics),
                from(), to());
    }

    @Override
    public List<String> parties() {
        return List.of(provider);
    }
}
