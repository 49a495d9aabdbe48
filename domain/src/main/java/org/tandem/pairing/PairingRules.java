package org.tandem.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.standing.DifficultyStatus;

/**
 * A versioned set of pairing rules: the numbers that the rules of eligibility, the fit and the robustness use. The one
 * in force is shipped as {@code org/tandem/pairing/rules-2026-1.json}; its fields map one to one onto these records.
 *
 * @param name            e.g. {@code 2026-1}; printed with every plan
 * @param validFrom       first day of validity
 * @param validTo         last day of validity, null while open
 * @param weights         of the criteria in a topic round; they add up to 100
 * @param needStatuses    which standing makes a need
 * @param crossTypeTopics topics in which a provider may support one of another comparator group
 * @param leads           indicators by which a supporter's own decline in a topic is seen
 * @param context         limits and scales of distance and similarity
 * @param capacity        pairs that a supporter may carry
 * @param wholeTrust      what is different where whole trusts are paired
 * @param guards          protection of supporters
 * @param fit             how scores become a fit
 * @param robustness      how pairs are tried against other weights and figures
 * @param fairness        by what a plan is looked at
 * @param regionShareFlag a region that gives more than this share of the pairs is flagged
 */
public record PairingRules(String name, LocalDate validFrom, LocalDate validTo, Map<Criterion, Double> weights,
                           Set<DifficultyStatus> needStatuses, Set<Topic> crossTypeTopics, Map<Topic, List<String>> leads,
                           Context context, Capacity capacity, WholeTrust wholeTrust, Guards guards, FitRules fit, RobustnessRules robustness,
                           FairnessRules fairness, double regionShareFlag) {

    /** Where the shipped rule set lies on the class path. */
    public static final String RESOURCE = "/org/tandem/pairing/rules-2026-1.json";

    /**
     * Limits and scales of distance and similarity.
     *
     * @param maxDistanceKm    greatest distance for topic support, kilometres as the crow flies
     * @param maxRoadMinutes   greatest journey where road minutes are known
     * @param similarityFloor  least similarity, 0–1
     * @param proximityKm      proximity is exp(−kilometres / this)
     * @param proximityMinutes proximity is exp(−minutes / this) where road minutes are known
     */
    public record Context(double maxDistanceKm, double maxRoadMinutes, double similarityFloor, double proximityKm,
                          double proximityMinutes) {
    }

    /**
     * Pairs that a supporter may carry and a recipient may have.
     *
     * @param topicPairs          topic pairs of any supporter
     * @param fteVariable         context variable with the full-time equivalent staff
     * @param largeFrom           more staff than this means large
     * @param extraForLarge       further topic pairs of a large supporter
     * @param monthsBetweenStarts a supporter starts one arrangement in this time
     * @param supportersPerRecipient usual limit of supporters for a recipient of topic support
     * @param needsPerRecipient      needs that are served for a recipient where there is such a limit
     * @param peopleDaysPerPair      days of people that make one topic pair where a supporter says what it offers
     */
    public record Capacity(int topicPairs, String fteVariable, double largeFrom, int extraForLarge, int monthsBetweenStarts,
                           int supportersPerRecipient, int needsPerRecipient, int peopleDaysPerPair) {
    }

    /**
     * What is different where whole trusts are paired.
     *
     * @param weights          of the criteria; they add up to 100
     * @param pairs            whole-trust pairs of any supporter
     * @param topicPairsEach   topic pairs that one whole-trust pair takes the place of
     * @param maxDistanceKm    greatest distance, kilometres as the crow flies
     * @param expensesVariable context variable with the operating expenses
     * @param leastSize        least size of a supporter as a share of the recipient's
     * @param strongShare      share of the recipient's needs in which a supporter is strong at the least
     */
    public record WholeTrust(Map<Criterion, Double> weights, int pairs, int topicPairsEach, double maxDistanceKm, String expensesVariable,
                             double leastSize, double strongShare) {

        public WholeTrust {
            weights = Map.copyOf(weights);
        }
    }

    /**
     * Protection of supporters and parties.
     *
     * @param mergerMonths        a transaction within this time is warned of
     * @param quartersSinceMerger strength counts after so many quarters since a transaction
     * @param declinePoints       a fall of a supporter's own share within a year that speaks against it, as a fraction
     * @param signalRefuses       whether a signal of concern on the gap to England refuses too; else it is a warning
     * @param refusalsPerParty    how many others a party may refuse
     * @param readyFrom           a recipient assessed as less ready than this (0–100) prepares first
     * @param weakSegmentFrom     segment of the oversight framework from which a provider does not support others
     */
    public record Guards(int mergerMonths, int quartersSinceMerger, double declinePoints, boolean signalRefuses, int refusalsPerParty,
                         double readyFrom, int weakSegmentFrom) {
    }

    /** @param assessedShare a criterion assessed for a smaller share of the candidates is dropped for all */
    public record FitRules(double assessedShare) {
    }

    /** @param deprivationVariable context variable that grows with the deprivation of the people served */
    public record FairnessRules(String deprivationVariable) {
    }

    /**
     * How pairs are tried against other weights and figures.
     *
     * @param draws          number of variations
     * @param drawsWithLimit the same where a limit of supporters asks for branch and bound
     * @param concentration  of the Dirichlet distribution of the weights around the chosen ones; a weight w of 1 varies with the
     *                       standard deviation √(w (1 − w) / (concentration + 1))
     * @param firmFrom       share of the variations from which a pair is firm
     * @param reasonableFrom share from which it is reasonable
     */
    public record RobustnessRules(int draws, int drawsWithLimit, double concentration, double firmFrom, double reasonableFrom) {

        /** A share in words. */
        public String words(double share) {
            return share >= firmFrom ? "firm" : share >= reasonableFrom ? "reasonable, alternatives close" : "near tie: use judgement";
        }
    }

    public PairingRules {
        weights = Map.copyOf(weights);
        needStatuses = Set.copyOf(needStatuses);
        crossTypeTopics = Set.copyOf(crossTypeTopics);
        leads = Map.copyOf(leads);
    }

    /** Weights of the criteria in a kind of round; a criterion that is not named has none. */
    public Map<Criterion, Double> weights(RoundKind kind) {
        return kind == RoundKind.TOPIC ? weights : wholeTrust.weights;
    }

    /** Greatest distance in a kind of round, kilometres as the crow flies. */
    public double maxDistanceKm(RoundKind kind) {
        return kind == RoundKind.TOPIC ? context.maxDistanceKm : wholeTrust.maxDistanceKm;
    }

    /** The same with another floor of similarity. */
    public PairingRules withSimilarityFloor(double floor) {
        return with(new Context(context.maxDistanceKm, context.maxRoadMinutes, floor, context.proximityKm, context.proximityMinutes));
    }

    /** The same with another limit of road minutes. */
    public PairingRules withMaxRoadMinutes(double minutes) {
        return with(new Context(context.maxDistanceKm, minutes, context.similarityFloor, context.proximityKm, context.proximityMinutes));
    }

    private PairingRules with(Context other) {
        return new PairingRules(name, validFrom, validTo, weights, needStatuses, crossTypeTopics, leads, other, capacity, wholeTrust, guards, fit,
                robustness, fairness, regionShareFlag);
    }

    /** The same with another protection of supporters. */
    PairingRules with(Guards other) {
        return new PairingRules(name, validFrom, validTo, weights, needStatuses, crossTypeTopics, leads, context, capacity, wholeTrust, other, fit,
                robustness, fairness, regionShareFlag);
    }

    /** The same with other variations. */
    PairingRules with(RobustnessRules other) {
        return new PairingRules(name, validFrom, validTo, weights, needStatuses, crossTypeTopics, leads, context, capacity, wholeTrust, guards, fit,
                other, fairness, regionShareFlag);
    }
}
