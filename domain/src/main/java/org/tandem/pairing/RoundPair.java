package org.tandem.pairing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;

/**
 * A pair of a solved round and what people decide on it. It begins as the solver's draft and goes through the states of
 * {@link PairDecision}; a pair on which nobody has decided goes when its round is solved again.
 */
@Entity
@Table(name = "round_pair")
public class RoundPair {

    @Embeddable
    static class Step {

        @Enumerated(EnumType.STRING)
        @Column(name = "step_action", nullable = false, length = 20)
        private PairAction action;
        @Enumerated(EnumType.STRING)
        @Column(name = "party", nullable = false, length = 20)
        private PairParty party;
        @Column(name = "who", nullable = false, length = 100)
        private String who;
        @Column(name = "reason", nullable = false, length = 2000)
        private String reason;
        @Column(name = "happened_at", nullable = false)
        private Instant at;

        protected Step() {
        }

        Step(DecisionStep step) {
            this.action = step.action();
            this.party = step.party();
            this.who = step.by();
            this.reason = step.reason();
            this.at = step.at();
        }

        DecisionStep asStep() {
            return new DecisionStep(action, party, who, reason, at);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_id", nullable = false, updatable = false)
    private long roundId;
    @Column(name = "recipient", nullable = false, updatable = false, length = 20)
    private String recipient;
    @Column(name = "supporter", nullable = false, updatable = false, length = 20)
    private String supporter;
    @Enumerated(EnumType.STRING)
    @Column(name = "topic", updatable = false, length = 40)
    private Topic topic;
    @Enumerated(EnumType.STRING)
    @Column(name = "pair_state", nullable = false, length = 30)
    private PairState state = PairState.DRAFT;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pair_step", joinColumns = @JoinColumn(name = "pair_id"))
    @OrderColumn(name = "step_number")
    private List<Step> steps = new ArrayList<>();
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected RoundPair() {
    }

    public RoundPair(long roundId, Pair pair) {
        this.roundId = roundId;
        this.recipient = pair.recipient();
        this.supporter = pair.supporter();
        this.topic = pair.topic().orElse(null);
    }

    /**
     * Takes one more step.
     *
     * @throws DecisionForbidden when state or roles forbid it
     */
    public void decide(DecisionStep step) {
        state = decision().after(step).state();
        steps.add(new Step(step));
    }

    /** All that was decided so far. */
    public PairDecision decision() {
        return PairDecision.of(steps.stream().map(Step::asStep).toList());
    }

    public Long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public String recipient() {
        return recipient;
    }

    public String supporter() {
        return supporter;
    }

    /** Empty in a round for whole trusts. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    public PairState state() {
        return state;
    }

    /** Grows with every step; what a decision must name. */
    public int rowVersion() {
        return rowVersion;
    }

    /** Whether it is this pair of a plan. */
    public boolean is(Pair pair) {
        return recipient.equals(pair.recipient()) && supporter.equals(pair.supporter()) && topic().equals(pair.topic());
    }

    /** Whether a provider is one of the two. */
    public boolean concerns(String odsCode) {
        return recipient.equals(odsCode) || supporter.equals(odsCode);
    }

    /** Which of the two a provider is. */
    public PairParty partyOf(String odsCode) {
        if (!concerns(odsCode)) {
            throw new IllegalArgumentException(odsCode + " is no party of this pair.");
        }
        return recipient.equals(odsCode) ? PairParty.RECIPIENT : PairParty.SUPPORTER;
    }
}
