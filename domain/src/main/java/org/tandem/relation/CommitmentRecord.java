package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.pairing.Commitment;

/** A live arrangement between two providers as it was recorded. */
@Entity
@Table(name = "commitment")
public class CommitmentRecord extends DatedRecord {

    @Column(nullable = false, length = 20)
    private String recipient;
    @Column(nullable = false, length = 20)
    private String supporter;
    @Column(nullable = false, length = 60)
    private String model;
    @Column(nullable = false, length = 500)
    private String topics;
    @Column(name = "people_days")
    private Integer peopleDays;
    @Column(name = "source_text", nullable = false, length = 1000)
    private String source;

    protected CommitmentRecord() {
    }

    /** @param peopleDays days of people that it takes, null when not known */
    public CommitmentRecord(Commitment commitment, Integer peopleDays, String who, Instant now) {
        super(commitment.from(), commitment.to(), who, now);
        this.recipient = commitment.recipient();
        this.supporter = commitment.supporter();
        this.model = commitment.model();
        this.topics = TopicNames.of(commitment.topics());
        this.peopleDays = peopleDays;
        this.source = commitment.source();
    }

    /** What was recorded, with its end. */
    public Commitment value() {
        return new Commitment(recipient, supporter, model, TopicNames.read(topics), from(), to(), source);
    }

    /** Days of people that it takes, where known. */
    public Optional<Integer> peopleDays() {
        return Optional.ofNullable(peopleDays);
    }

    @Override
    public List<String> parties() {
        return List.of(supporter, recipient);
    }
}
