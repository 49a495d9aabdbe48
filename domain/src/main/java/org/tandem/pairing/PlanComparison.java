package org.tandem.pairing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.indicator.Topic;

/**
 * What became of the pairs of one plan in another.
 *
 * @param same  pairs of both, in the order of the later plan
 * @param gone  pairs of the earlier plan alone
 * @param added pairs of the later plan alone
 */
public record PlanComparison(List<Match> same, List<Match> gone, List<Match> added) {

    /** Who was matched with whom in what; without a topic: as a whole trust. */
    public record Match(String recipient, String supporter, Optional<Topic> topic) {
    }

    public PlanComparison {
        same = List.copyOf(same);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Compares an earlier plan with a later one. */
    public static PlanComparison of(Plan earlier, Plan later) {
        Set<Match> before = matches(earlier);
        Set<Match> after = matches(later);
        return new PlanComparison(after.stream().filter(before::contains).toList(), before.stream().filter(m -> !after.contains(m)).toList(),
                after.stream().filter(m -> !before.contains(m)).toList());
    }

    private static Set<Match> matches(Plan plan) {
        Set<Match> matches = new LinkedHashSet<>();
        plan.pairs().forEach(p -> matches.add(new Match(p.recipient(), p.supporter(), p.topic())));
        return matches;
    }
}
