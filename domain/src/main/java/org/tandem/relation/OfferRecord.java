package org.tandem.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Offer;

/** An offer or ask as it was posted; a lead brokers or closes it, its provider withdraws it. */
@Entity
@Table(name = "offer")
public class OfferRecord extends DatedRecord {

    /** What has become of it. */
    public enum State {
        OPEN, BROKERED, CLOSED, WITHDRAWN
    }

    @Column(nullable = false, length = 20)
    private String provider;
    @Enumerated(EnumType.STRING)
    @Column(name = "offer_kind", nullable = false, length = 20)
    private Offer.Kind kind;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private Topic topic;
    @Column(name = "people_days", nullable = false)
    private int peopleDays;
    @Column(nullable = false, length = 1000)
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "offer_state", nullable = false, length = 20)
    private State state;

    protected OfferRecord() {
    }

    public OfferRecord(Offer offer, String who, Instant now) {
        super(offer.from(), offer.expiresOn(), who, now);
        provider = offer.provider();
        kind = offer.kind();
        topic = offer.topic();
        peopleDays = offer.peopleDays();
        note = offer.note();
        state = State.OPEN;
    }

    /**
     * It comes off the board.
     *
     * @throws IllegalStateException when it did before
     */
    public void settle(State outcome, LocalDate lastDay, String reason, String who, Instant when) {
        end(lastDay, reason, who, when);
        state = outcome;
    }

    /** What was posted, with its end. */
    public Offer value() {
        return new Offer(provider, kind, topic, peopleDays, note, from(), to());
    }

    public State state() {
        return state;
    }

    @Override
    public List<String> parties() {
        return List.of(provider);
    }
}
