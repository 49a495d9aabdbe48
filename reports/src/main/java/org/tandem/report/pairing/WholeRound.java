package org.tandem.report.pairing;

import java.util.List;
import java.util.Objects;
import org.tandem.report.Cell;
import org.tandem.report.pairing.PairingPaper.Party;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/**
 * What of a round only its leads see.
 *
 * @param outcome    what the solver proved
 * @param unmatched  needs without a supporter
 * @param supporters capacity and load
 * @param refusals   who was refused as a supporter for whom
 * @param rules      that excluded pairs, with how many, most first
 * @param regions    who receives and who gives
 * @param worstFit   least fit of a pair, or absent without pairs
 * @param comparison what simpler ways would have reached
 * @param dropped    criteria left out for all, complete sentences
 */
public record WholeRound(Outcome outcome, List<UnmatchedLine> unmatched, List<SupporterLine> supporters, List<RefusalLine> refusals,
                         List<RuleLine> rules, List<RegionLine> regions, Figure worstFit, Comparison comparison, List<String> dropped) {

    public WholeRound {
        Objects.requireNonNull(outcome, "A round has its outcome.");
        unmatched = List.copyOf(unmatched);
        supporters = List.copyOf(supporters);
        refusals = List.copyOf(refusals);
        rules = List.copyOf(rules);
        regions = List.copyOf(regions);
        dropped = List.copyOf(dropped);
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
     * @param candidates how many pairs of need and supporter were looked at
     * @param seed       of the robustness draws
     */
    public record Outcome(double totalFit, List<Double> tierTotals, double upperBound, boolean optimal, String words,
                          int recipients, int needs, int candidates, long seed) {

        public Outcome {
            tierTotals = List.copyOf(tierTotals);
        }
    }

    /**
     * A need that no supporter serves, with the reason.
     *
     * @param change the cheapest single change that would serve it, or that none was found
     */
    public record UnmatchedLine(Party recipient, String topic, int tier, double needWeight, Reason reason, Cell<String> change) {
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

    /**
     * A rule that excluded pairs.
     *
     * @param code  of the rule
     * @param words what it says, for people
     * @param pairs how many pairs of need and supporter it excluded; several rules can exclude one pair
     */
    public record RuleLine(String code, String words, long pairs) {
    }

    /**
     * Pairs of a region.
     *
     * @param received pairs whose recipient lies in it
     * @param given    pairs whose supporter lies in it
     * @param imported received from other regions
     * @param exported given to other regions
     * @param flagged  whether it gives more of all pairs than the rules think right
     */
    public record RegionLine(String name, int received, int given, int imported, int exported, boolean flagged) {
    }

    /**
     * What simpler ways of pairing would have reached.
     *
     * @param greedyTotal   best remaining pair first
     * @param greedyServed  needs served so
     * @param nearestTotal  nearest remaining pair first
     * @param nearestServed needs served so
     * @param sentence      the comparison in words
     */
    public record Comparison(double greedyTotal, int greedyServed, double nearestTotal, int nearestServed, String sentence) {
    }
}
