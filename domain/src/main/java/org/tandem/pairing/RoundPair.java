package org.tandem.pairing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.shared.Reason;

/**
 * A pair of a solved round and what people decide on it. It begins as the solver's draft and goes through the states of
 * {@link PairDecision}; a pair on which nobody has decided goes when its round is solved again.
 */
@Entity
@Table(name = "round_pair")
public class RoundPair {

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
    private List<PairStep> steps = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pair_model_choice", joinColumns = @JoinColumn(name = "pair_id"))
    @OrderColumn(name = "choice_number")
    private List<ModelChoice> choices = new ArrayList<>();
    @Column(name = "purpose", length = 4000)
    private String purpose;
    @Column(name = "due_on")
    private LocalDate dueOn;
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
        steps.add(new PairStep(step));
        dueOn = state.isWaiting() ? dueOn : null;
    }

    /** Sets by when the next step is due, while somebody is waited for. */
    public void dueBy(LocalDate day) {
        dueOn = state.isWaiting() ? day : null;
    }

    /**
     * Lets it expire when its due day has passed.
     *
     * @return whether it expired
     */
    public boolean expire(LocalDate today, String by, Instant now) {
        if (!state.isWaiting() || dueOn == null || !dueOn.isBefore(today)) {
            return false;
        }
        decide(new DecisionStep(PairAction.EXPIRE, PairParty.CLOCK, by, "The next step was due on " + dueOn + ".", now));
        return true;
    }

    /** States what the pair is for; a blank text changes nothing. */
    public void statePurpose(String text) {
        if (text != null && !text.isBlank()) {
            purpose = text.strip();
        }
    }

    /**
     * Chooses a collaboration model; the latest choice holds.
     *
     * @throws DecisionForbidden once the pair is approved or over
     */
    public void choose(ModelChoice choice) {
        if (!state.isOpen()) {
            throw new DecisionForbidden(new Reason("STATE_FORBIDS", "The pair is %s; its model can no longer be chosen.".formatted(state.words())));
        }
        choices.add(choice);
    }

    /** Whether people have done nothing with it yet, so that it may go when its round is solved again. */
    public boolean isUntouched() {
        return state == PairState.DRAFT && choices.isEmpty() && purpose == null;
    }

    /** Every choice of a model, oldest first. */
    public List<ModelChoice> choices() {
        return List.copyOf(choices);
    }

    /** The choice that holds. */
    public Optional<ModelChoice> choice() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choices.size() - 1));
    }

    /** What the pair is for, as far as it was stated. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Day on which the next step is due, as far as one was set. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** All that was decided so far. */
    public PairDecision decision() {
        return PairDecision.of(steps.stream().map(PairStep::asStep).toList());
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
