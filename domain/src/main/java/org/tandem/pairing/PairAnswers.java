package org.tandem.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the chosen candidates into pairs that explain themselves. */
final class PairAnswers {

    private static final int ALTERNATIVES = 3;

    private record Forced(Candidate candidate, long[] loss) {
    }

    private final Solved solved;

    PairAnswers(Solved solved) {
        this.solved = solved;
    }

    /** Every pair of the plan; where side constraints make alternatives dear they are left to be asked for. */
    List<Pair> all(PairRobustness.Tried variations) {
        return solved.chosen().stream().map(c -> pair(c, variations)).toList();
    }

    private Pair pair(Candidate c, PairRobustness.Tried variations) {
        boolean locked = solved.locks().pairs().contains(c);
        Robustness tried = robustness(c, locked, variations);
        return new Pair(c.recipient(), c.supporter(), c.topic(), c.need().tier(), c.need().needWeight(), c.fit().value(), c.value(),
                c.distanceKm(), c.fit().parts(), locked, tried,
                locked || solved.side().canBind() ? List.of() : alternatives(c), warnings(c), sentences(c, locked, tried, variations.unproven()));
    }

    private Robustness robustness(Candidate c, boolean locked, PairRobustness.Tried variations) {
        int draws = variations.draws();
        int times = locked ? draws : variations.kept().getOrDefault(c, 0);
        return new Robustness(times, draws, locked ? "locked by the lead"
                : solved.evaluation().round().rules().robustness().words((double) times / draws));
    }

    /** At most three other supporters for the need of a pair, least loss first. */
    List<Alternative> alternatives(Candidate chosen) {
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

    private List<String> sentences(Candidate c, boolean locked, Robustness robustness, int unproven) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.of("%s as support partner of %s %s: fit %.1f of 100.", name(c.supporter()), name(c.recipient()),
                c.need().about(), c.fit().displayed(1)));
        sentences.add(locked ? "Locked by the lead; the other pairs are chosen around it."
                : Words.of("The pair stands in %d of %d variations of weights and figures (%.0f %%): %s.%s", robustness.kept(), robustness.draws(),
                        Math.floor(robustness.share() * 100), robustness.words(), unproven == 0 ? ""
                                : " In %d of them the plan is the best found in its time, not proven.".formatted(unproven)));
        lead(c).ifPresent(sentences::add);
        if (solved.chosen().stream().anyMatch(o -> o.recipient().equals(c.supporter()) && o.supporter().equals(c.recipient()))) {
            sentences.add("Each supports the other in a topic: a peer exchange.");
        }
        return sentences;
    }

    /** Of several supporters of a recipient the one with most needs leads; of equals the one whose pairs are worth most, then by code. */
    private Optional<String> lead(Candidate c) {
        Map<String, List<Candidate>> supporters = solved.chosen().stream().filter(o -> o.recipient().equals(c.recipient()))
                .collect(Collectors.groupingBy(Candidate::supporter, TreeMap::new, Collectors.toList()));
        if (supporters.size() < 2) {
            return Optional.empty();
        }
        String lead = supporters.entrySet().stream().min(Comparator.<Map.Entry<String, List<Candidate>>>comparingInt(e -> -e.getValue().size())
                .thenComparingLong(e -> -e.getValue().stream().mapToLong(Candidate::worth).sum())).orElseThrow().getKey();
        boolean most = supporters.values().stream().filter(own -> own.size() == supporters.get(lead).size()).count() == 1;
        return Optional.of(!lead.equals(c.supporter()) ? "The lead support partner of %s is %s.".formatted(name(c.recipient()), name(lead))
                : "%s supports %s in %s and is its lead support partner.".formatted(name(lead), name(c.recipient()),
                        most ? "most needs" : "the need that weighs most"));
    }

    private String name(String code) {
        return solved.evaluation().round().name(code);
    }
}
