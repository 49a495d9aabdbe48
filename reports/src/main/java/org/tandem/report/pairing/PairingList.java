package org.tandem.report.pairing;

import java.util.List;
import java.util.Objects;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/**
 * Everything the list of a pairing round prints, computed before.
 *
 * @param stamp      two dates, data version, rules
 * @param round      what was asked
 * @param outcome    what the solver proved
 * @param pairs      chosen pairs, by recipient and topic
 * @param unmatched  needs without a supporter
 * @param supporters capacity and load
 * @param refusals   who was refused as a supporter for whom
 * @param dropped    criteria left out for all, complete sentences
 * @param notes      sources and methods
 */
public record PairingList(ReportStamp stamp, RoundHead round, Outcome outcome, List<PairLine> pairs,
                          List<UnmatchedLine> unmatched, List<SupporterLine> supporters, List<RefusalLine> refusals,
                          List<String> dropped, DataNotes notes) {

    public PairingList {
        Objects.requireNonNull(stamp, "A list needs its stamp.");
        Objects.requireNonNull(round, "A list needs its round.");
        Objects.requireNonNull(outcome, "A list needs the outcome.");
        Objects.requireNonNull(notes, "A list needs its data notes.");
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        supporters = List.copyOf(supporters);
        refusals = List.copyOf(refusals);
        dropped = List.copyOf(dropped);
    }

    /** A provider as it is named. */
    public record Party(String odsCode, String name) {
    }

    /**
     * What was asked.
     *
     * @param name    of the round
     * @param kind    {@code TOPIC} or {@code WHOLE_TRUST}
     * @param scope   who takes part, in words
     * @param weights of the criteria, 0–1, as used after normalising
     * @param rules   in force, code and what it refuses
     */
    public record RoundHead(String name, String kind, String scope, List<Weight> weights, List<Reason> rules) {

        public RoundHead {
            weights = List.copyOf(weights);
            rules = List.copyOf(rules);
        }
    }

    /**
     * Weight of one criterion.
     *
     * @param weight share of the fit, 0–1
     */
    public record Weight(String criterion, double weight) {
    }

    /**
     * What came out.
     *
     * @param totalFit   sum of need weight × fit
     * @param tierTotals the same by tier, first tier first
     * @param upperBound proven bound of the total
     * @param optimal    whether the bound is reached
     * @param words      what that means, a complete sentence
     * @param recipients how many providers need support
     * @param needs      how many needs they have
     * @param seed       of the robustness draws
     */
    public record Outcome(double totalFit, List<Double> tierTotals, double upperBound, boolean optimal, String words,
                          int recipients, int needs, long seed) {

        public Outcome {
            tierTotals = List.copyOf(tierTotals);
        }
    }

    /**
     * One pair.
     *
     * @param id              stable number within the round
     * @param needWeight      0–1
     * @param fit             0–100, the sum of the contributions of its parts
     * @param distanceKm      straight line, or absent
     * @param robustness      share of the draws in which the pair survives, or absent
     * @param robustnessWords what it means
     * @param decision        state in words
     * @param reason          complete sentences why this pair, or of its decision
     * @param parts           of the fit
     * @param alternatives    next best supporters
     */
    public record PairLine(long id, Party recipient, Party supporter, String topic, int tier, double needWeight,
                           double fit, Figure distanceKm, Figure robustness, String robustnessWords, String decision,
                           String reason, List<PartLine> parts, List<AlternativeLine> alternatives) {

        public PairLine {
            parts = List.copyOf(parts);
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One part of a fit.
     *
     * @param score        0–1 before weighting, or absent
     * @param weight       0–1
     * @param contribution to the fit, 0–100
     * @param sentence     what it says
     * @param notAssessed  whether the median stands in for a missing assessment
     */
    public record PartLine(String criterion, Figure score, double weight, double contribution, String sentence,
                           boolean notAssessed) {
    }

    /**
     * Another supporter for the same need.
     *
     * @param planLoss what the whole plan would lose
     */
    public record AlternativeLine(Party supporter, double fit, double planLoss) {
    }

    /** A need that no supporter serves, with the reason. */
    public record UnmatchedLine(Party recipient, String topic, int tier, double needWeight, Reason reason) {
    }

    /**
     * A supporter's capacity.
     *
     * @param valueOfOneMore what the plan would gain by one more place, or why it is not known
     */
    public record SupporterLine(Party supporter, int capacity, int load, Cell<Double> valueOfOneMore) {
    }

    /** Why one supporter could not serve one recipient. */
    public record RefusalLine(Party recipient, Party supporter, String topic, Reason reason) {
    }
}
