package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.provider.Provider;

/** Every need of a round with every supporter in scope: judged by the rules and scored. */
final class Evaluation {

    /** A candidate with the scores that its fit is made of. */
    record Scored(Candidate candidate, Map<Criterion, Score> scores) {
    }

    private record Judged(PairInQuestion pair, EligibilityRules.Judgement judgement, Map<Criterion, Score> scores) {
    }

    private final RoundContext round;
    private final List<Need> needs;
    private final List<SupporterTrust> supporters;
    private final FitBasis basis;
    private final List<Scored> scored;

    Evaluation(RoundContext round, List<Need> needs) {
        this(round, needs, Optional.empty());
    }

    /** @param basis of another evaluation, kept so that fits can be compared with it; empty: an own one */
    Evaluation(RoundContext round, List<Need> needs, Optional<FitBasis> basis) {
        this.round = round;
        this.needs = needs;
        this.supporters = round.supporters();
        List<Judged> judged = judgeAll();
        this.basis = basis.orElseGet(() -> ownBasis(judged));
        this.scored = judged.stream().map(this::candidate).toList();
    }

    private Evaluation(Evaluation other, List<Scored> scored) {
        this.round = other.round;
        this.needs = other.needs;
        this.supporters = other.supporters;
        this.basis = other.basis;
        this.scored = scored;
    }

    /** The same with another fit of one candidate, to see what it would take. */
    Evaluation withFit(Candidate which, long fitMillionths) {
        return new Evaluation(this, scored.stream().map(s -> s.candidate() != which ? s : new Scored(new Candidate(which.need(),
                which.supporter(), which.distanceKm(), which.similarity(), new Fit(Millionths.decimal(fitMillionths), List.of()),
                which.refusals(), which.warnings()), s.scores())).toList());
    }

    RoundContext round() {
        return round;
    }

    List<Need> needs() {
        return needs;
    }

    List<SupporterTrust> supporters() {
        return supporters;
    }

    FitBasis basis() {
        return basis;
    }

    /** By need, then supporter. */
    List<Scored> scored() {
        return scored;
    }

    /** By need, then supporter. */
    List<Candidate> candidates() {
        return scored.stream().map(Scored::candidate).toList();
    }

    private List<Judged> judgeAll() {
        List<Judged> all = new ArrayList<>();
        for (Need need : needs) {
            Provider recipient = round.provider(need.recipient());
            for (SupporterTrust supporter : supporters) {
                if (!supporter.odsCode().equals(need.recipient())) {
                    PairInQuestion pair = new PairInQuestion(round, need, recipient, supporter);
                    all.add(new Judged(pair, EligibilityRules.judge(pair), Scoring.of(pair)));
                }
            }
        }
        return all;
    }

    /** Candidates that no rule refuses; where there is none, all, so that refused pairs still show their parts. */
    private FitBasis ownBasis(List<Judged> judged) {
        List<Map<Criterion, Score>> free = judged.stream().filter(j -> j.judgement().refusals().isEmpty()).map(Judged::scores).toList();
        return FitBasis.of(round, free.isEmpty() ? judged.stream().map(Judged::scores).toList() : free);
    }

    private Scored candidate(Judged j) {
        Fit fit = basis.fit(j.scores());
        List<Refusal> refusals = new ArrayList<>(j.judgement().refusals());
        List<String> warnings = new ArrayList<>(j.judgement().warnings());
        minimumFit(fit).ifPresent(sentence -> EligibilityRules.override(j.pair(), EligibilityRules.MINIMUM_FIT).ifPresentOrElse(
                o -> warnings.add(EligibilityRules.setAside(o, sentence)),
                () -> refusals.add(new Refusal(EligibilityRules.MINIMUM_FIT, sentence))));
        OptionalDouble similarity = j.pair().similarity();
        return new Scored(new Candidate(j.pair().need(), j.pair().supporterCode(), j.pair().kilometres(), similarity, fit, refusals, warnings),
                j.scores());
    }

    private Optional<String> minimumFit(Fit fit) {
        double asked = round.settings().minimumFit();
        return fit.millionths() >= Millionths.of(asked) ? Optional.empty() : Optional.of(
                "Fit %s of 100; the round asks for at least %s.".formatted(Words.apart(fit.value().doubleValue(), asked), Words.plain(asked)));
    }
}
