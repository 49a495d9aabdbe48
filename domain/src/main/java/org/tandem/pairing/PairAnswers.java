package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns the chosen candidates into pairs that explain themselves. */
final class PairAnswers {

    private static final int ALTERNATIVES = 3;

    private record Forced(Candidate candidate, long[] loss) {
    }

    private final Solved solved;
    private final Map<Candidate, Integer> kept;

    /** @param kept number of variations that keep each pair */
    PairAnswers(Solved solved, Map<Candidate, Integer> kept) {
        this.solved = solved;
        this.kept = kept;
    }

    List<Pair> all() {
        return solved.chosen().stream().map(this::pair).toList();
    }

    private Pair pair(Candidate c) {
        boolean locked = solved.locks().pairs().contains(c);
        Robustness robustness = robustness(c, locked);
        return new Pair(c.recipient(), c.supporter(), c.topic(), c.need().tier(), c.need().needWeight(), c.fit().value(), c.value(),
                c.distanceKm(), c.fit().parts(), locked, robustness, locked ? List.of() : alternatives(c), warnings(c),
                sentences(c, locked, robustness));
    }

    private Robustness robustness(Candidate c, boolean locked) {
        PairingRules.RobustnessRules rules = rules();
        int times = locked ? rules.draws() : kept.getOrDefault(c, 0);
        return new Robustness(times, rules.draws(), locked ? "locked by the lead" : rules.words((double) times / rules.draws()));
    }

    private PairingRules.RobustnessRules rules() {
        return solved.evaluation().round().rules().robustness();
    }

    private List<Alternative> alternatives(Candidate chosen) {
        List<Forced> forced = new ArrayList<>();
        solved.optimum().problem().edges().stream()
                .filter(c -> c.need().equals(chosen.need()) && !c.supporter().equals(chosen.supporter()))
                .forEach(c -> solved.lossIfForced(c).ifPresent(loss -> forced.add(new Forced(c, loss))));
        return forced.stream().sorted(Comparator.<Forced, long[]>comparing(Forced::loss, (a, b) -> Arrays.compare(tiers(a), tiers(b)))
                        .thenComparing(Forced::candidate, Candidate.BEST_FIRST))
                .limit(ALTERNATIVES).map(this::alternative).toList();
    }

    private long[] tiers(long[] loss) {
        return Arrays.copyOf(loss, solved.optimum().problem().tiers());
    }

    private Alternative alternative(Forced f) {
        Candidate c = f.candidate();
        long loss = solved.worth(f.loss());
        String sentence = Words.of("%s (fit %.1f): the plan would be worth %s.", name(c.supporter()), c.fit().value(), less(loss));
        return new Alternative(c.supporter(), c.fit().value(), c.distanceKm(), Millionths.decimal(loss), sentence);
    }

    static String less(long loss) {
        return loss == 0 ? "the same" : Words.of(loss > 0 ? "%.2f less" : "%.2f more, at the cost of a higher tier", Math.abs(loss) / 1e6);
    }

    private List<String> warnings(Candidate c) {
        List<String> warnings = new ArrayList<>(c.warnings());
        long starts = solved.chosen().stream().filter(o -> o.supporter().equals(c.supporter())).count();
        if (starts > 1) {
            warnings.add("%s would start %d arrangements in this round; one new start in %d months is asked for, so agree an order.".formatted(
                    name(c.supporter()), starts, solved.evaluation().round().rules().capacity().monthsBetweenStarts()));
        }
        return warnings;
    }

    private List<String> sentences(Candidate c, boolean locked, Robustness robustness) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.of("%s as support partner of %s %s: fit %.1f of 100.", name(c.supporter()), name(c.recipient()),
                c.need().about(), c.fit().displayed(1)));
        sentences.add(locked ? "Locked by the lead; the other pairs are chosen around it."
                : Words.of("The pair stands in %d of %d variations of the weights (%.0f %%): %s.", robustness.kept(), robustness.draws(),
                        Math.floor(robustness.share() * 100), robustness.words()));
        if (solved.chosen().stream().anyMatch(o -> o.recipient().equals(c.supporter()) && o.supporter().equals(c.recipient()))) {
            sentences.add("Each supports the other in a topic: a peer exchange.");
        }
        return sentences;
    }

    private String name(String code) {
        return solved.evaluation().round().name(code);
    }
}
