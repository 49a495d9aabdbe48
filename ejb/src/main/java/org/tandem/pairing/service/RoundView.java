package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Alternative;
import org.tandem.pairing.DecisionStep;
import org.tandem.pairing.DroppedCriterion;
import org.tandem.pairing.Fairness;
import org.tandem.pairing.FitPart;
import org.tandem.pairing.GreedyComparison;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairState;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RoundStatus;
import org.tandem.pairing.SolveProgress;
import org.tandem.pairing.SupporterLoad;
import org.tandem.pairing.Unmatched;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * A round as one person may see it: a lead all of it within the scope, a trust its own proposed pairs only.
 *
 * @param settings   null for a trust
 * @param failure    why there is no plan, null when there is one
 * @param figuresAre true while the data in force are those of the plan; otherwise questions are answered from those of the plan
 * @param plan       null before it is solved
 * @param names      of all providers named, by code
 * @param progress   how far its solution has come on this node, null when nobody works on it here
 * @param corrections what would change on figures restated since the plan was published; empty for a trust
 */
public record RoundView(long id, String name, Period asOf, RoundKind kind, RoundStatus status, RoundSettings settings, String failure,
                        String createdBy, Instant createdAt, Instant solvedAt, int timesSolved, Long dataVersion, boolean figuresAre,
                        String method, int rowVersion, PlanView plan, Map<String, String> names,
                        List<String> corrections, Progress progress) {

    /**
     * How far the solution of a round has come.
     *
     * @param done of the step
     * @param of   how much the step is; 0 where that is not known
     */
    public record Progress(SolveProgress.Step step, int done, int of) {

        /** In words, such as "trying variations of weights and figures: 340 of 1,000". */
        public String words() {
            return of == 0 ? step.words() : "%s: %s of %s".formatted(step.words(), NumberWords.decimals(done, 0), NumberWords.decimals(of, 0));
        }
    }

    /** The same with how far its solution has come. */
    RoundView at(Progress reached) {
        return new RoundView(id, name, asOf, kind, status, settings, failure, createdBy, createdAt, solvedAt, timesSolved, dataVersion, figuresAre,
                method, rowVersion, plan, names, corrections, reached);
    }

    /**
     * The plan with the decisions on its pairs. Totals are null for a trust.
     *
     * @param recipientsWithoutNeed that the round names and that are neither paired nor left out, because they have no need in it; empty for a trust
     */
    public record PlanView(BigDecimal totalFit, List<BigDecimal> tierTotals, BigDecimal upperBound, boolean optimal, Long solveMillis,
                           long seed, String outcome, List<PairView> pairs, List<Unmatched> unmatched, List<String> recipientsWithoutNeed, List<SupporterLoad> supporters,
                           List<DroppedCriterion> droppedCriteria, GreedyComparison greedyComparison, Fairness fairness) {
    }

    /**
     * One pair.
     *
     * @param topic        null in a round for whole trusts
     * @param distanceKm   null when not known
     * @param robustness   share of the variations of weights and figures in which the pair survives, 0–1
     * @param variations   how many were tried
     * @param alternatives empty for a trust: "others were considered"
     * @param considered   how many other supporters were looked at as alternatives
     * @param possible     what this person may decide now
     * @param purpose      what the pair is for, null when not stated yet
     * @param dueOn        day on which the next step is due, null when none is
     * @param model        the collaboration model chosen, null when none is
     * @param approval     what the approval says, null before it
     */
    public record PairView(long id, String recipient, String supporter, Topic topic, int tier, BigDecimal needWeight, BigDecimal fit,
                           BigDecimal value, Double distanceKm, List<FitPart> parts, boolean locked, double robustness,
                           String robustnessWords, int variations, List<Alternative> alternatives, int considered, List<String> warnings, List<String> sentences,
                           PairState decision, List<DecisionStep> steps, List<PairAction> possible, String purpose, LocalDate dueOn,
                           ModelChoiceView model, ApprovalView approval, int rowVersion) {
    }
}
