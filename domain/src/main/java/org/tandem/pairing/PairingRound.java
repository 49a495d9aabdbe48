package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.SolveProgress.Step;
import org.tandem.shared.Reason;

/**
 * A round at one data version: candidates, the plan, and answers about both. It evaluates everything when it is made and
 * solves at the first question that needs the plan. Not safe for use by several threads.
 */
public final class PairingRound {

    private final Solvers solvers;
    private final Evaluation evaluation;
    private final SolveAgain again;
    private Solved solved;

    /** @throws InvalidRoundSettings when a setting cannot be used */
    public PairingRound(RoundData data, RoundSettings settings) {
        this(data, settings, Solvers.USUAL);
    }

    PairingRound(RoundData data, RoundSettings settings, Solvers solvers) {
        List<SettingProblem> problems = new RoundSettingsCheck(data).problems(settings);
        if (!problems.isEmpty()) {
            throw new InvalidRoundSettings(problems);
        }
        RoundContext round = new RoundContext(data, settings);
        this.solvers = solvers;
        this.evaluation = new Evaluation(round, new Needs(round).inScope());
        this.again = new SolveAgain(evaluation, solvers);
    }

    /** Every need with every supporter in scope, by need, then supporter. */
    public List<Candidate> candidates() {
        return evaluation.candidates();
    }

    /** The needs of the round, by recipient and topic. */
    public List<Need> needs() {
        return evaluation.needs();
    }

    /** Supporters in scope with a capacity above zero, by code. */
    public List<SupporterTrust> supporters() {
        return evaluation.supporters().stream().filter(s -> s.capacity() > 0).toList();
    }

    /** Why the round cannot be solved; none when it can. */
    public List<Reason> conflicts() {
        return new Locks(evaluation).conflicts();
    }

    /**
     * The proven optimum with everything that explains it.
     *
     * @throws InfeasibleRound when there are conflicts
     */
    public Plan plan() {
        return plan(SolveProgress.UNHEARD);
    }

    /**
     * The same, telling how far it has come.
     *
     * @throws InfeasibleRound when there are conflicts
     */
    public Plan plan(SolveProgress progress) {
        progress.at(Step.PLAN, 0, 0);
        Solved s = solved();
        long bound = s.limited().map(LimitedSearch.Found::bound).orElseGet(() -> s.worth(s.optimum().solution().certificate().bound()))
                + s.locks().pairs().stream().mapToLong(Candidate::worth).sum();
        boolean optimal = s.limited().map(LimitedSearch.Found::proven)
                .orElseGet(() -> s.optimum().solution().certificate().provesOptimum()) && bound == total(s, 0);
        PairRobustness.Tried variations = new PairRobustness(s, solvers).tried(progress);
        progress.at(Step.ANSWERS, 0, 0);
        List<Pair> pairs = new PairAnswers(s).all(variations);
        return new Plan(Millionths.decimal(total(s, 0)), IntStream.rangeClosed(1, 3).mapToObj(t -> Millionths.decimal(total(s, t))).toList(),
                Millionths.decimal(bound), optimal, evaluation.round().settings().seed(), pairs, new UnmatchedAnswers(s, again).all(),
                loads(s), evaluation.basis().dropped(), new SimplerWays(s).compare(), new Regions(s).fairness(),
                optimal ? Plan.PROVEN : unproven(total(s, 0), bound));
    }

    private static String unproven(long total, long bound) {
        return Words.of("It is not proven within the time limit that no other set of pairs scores higher: none is worth more than %.2f, which is %.2f %% above this one.",
                bound / 1e6, total == 0 ? 0 : 100.0 * (bound - total) / total);
    }

    /**
     * Why a pair stands in the plan or not.
     *
     * @param topic empty in a round for whole trusts
     * @throws IllegalArgumentException when the round holds no such need or supporter
     * @throws InfeasibleRound          when there are conflicts
     */
    public Why why(String recipient, String supporter, Optional<Topic> topic) {
        Candidate candidate = evaluation.candidates().stream()
                .filter(c -> c.recipient().equals(recipient) && c.supporter().equals(supporter) && c.topic().equals(topic)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The round holds no need of '%s'%s, or '%s' is not in its scope."
                        .formatted(recipient, topic.map(t -> " in " + t.words()).orElse(""), supporter)));
        return new WhyAnswers(solved(), again, new WeightSearch(solved(), again, solvers.flows())).why(candidate);
    }

    /**
     * Other supporters for the need of a pair, least loss first, each found by solving again where the plan is no pure flow.
     *
     * @return at most three; none for a locked pair
     * @throws IllegalArgumentException when the plan serves no such need
     * @throws InfeasibleRound          when there are conflicts
     */
    public List<Alternative> alternatives(String recipient, Optional<Topic> topic) {
        Solved s = solved();
        Candidate chosen = s.chosen().stream().filter(c -> c.recipient().equals(recipient) && c.topic().equals(topic)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The plan has no pair for '%s'%s.".formatted(recipient,
                        topic.map(t -> " in " + t.words()).orElse(""))));
        return s.locks().pairs().contains(chosen) ? List.of() : new PairAnswers(s).alternatives(chosen);
    }

    /**
     * What each "cannot work with" in force costs the plan.
     *
     * @throws InfeasibleRound when there are conflicts
     */
    public List<RefusalCost> costsOfRefusals() {
        long now = total(solved(), 0);
        return evaluation.round().relations().refusals().stream().filter(r -> r.isInForceOn(evaluation.round().relationsDay()))
                .flatMap(r -> again.without(r).stream().map(s -> cost(r, total(s, 0) - now))).toList();
    }

    private RefusalCost cost(PartyRefusal refusal, long loss) {
        String parties = "%s cannot work with %s".formatted(evaluation.round().name(refusal.party()), evaluation.round().name(refusal.other()));
        return new RefusalCost(refusal, Millionths.decimal(loss), loss == 0 ? parties + ": this costs the plan nothing."
                : "%s: without this the plan would be worth %s.".formatted(parties, PairAnswers.less(-loss).replace(", at the cost of a higher tier", "")));
    }

    private Solved solved() {
        if (solved == null) {
            Solved s = new Solved(evaluation, solvers);
            if (!s.locks().conflicts().isEmpty()) {
                throw new InfeasibleRound(s.locks().conflicts());
            }
            solved = s;
        }
        return solved;
    }

    /** Worth of a tier, or of all for 0. */
    private static long total(Solved s, int tier) {
        return s.chosen().stream().filter(c -> tier == 0 || c.need().tier() == tier).mapToLong(Candidate::worth).sum();
    }

    private List<SupporterLoad> loads(Solved s) {
        Map<String, Long> taken = s.chosen().stream().collect(java.util.stream.Collectors.groupingBy(Candidate::supporter,
                java.util.stream.Collectors.counting()));
        return supporters().stream().map(t -> new SupporterLoad(t.odsCode(), t.capacity(), t.commitments(),
                t.commitments() + taken.getOrDefault(t.odsCode(), 0L).intValue(), valueOfOneMore(s, t.odsCode()))).toList();
    }

    private BigDecimal valueOfOneMore(Solved s, String supporter) {
        boolean inProblem = s.optimum().problem().columns().containsKey(supporter);
        long value = inProblem ? s.valueOfOneMore(supporter) : isFullOnly(supporter) ? valueBySolving(s, supporter) : 0;
        return Millionths.decimal(value);
    }

    /** Whether some need could have this supporter if only it had room. */
    private boolean isFullOnly(String supporter) {
        return evaluation.candidates().stream().anyMatch(c -> c.supporter().equals(supporter)
                && c.refusals().size() == 1 && c.refusals().get(0).rule().equals(EligibilityRules.NO_CAPACITY));
    }

    private long valueBySolving(Solved s, String supporter) {
        return again.with(new Changes(evaluation.round()).oneMorePlace(supporter)).map(more -> total(more, 0) - total(s, 0)).orElse(0L);
    }
}
