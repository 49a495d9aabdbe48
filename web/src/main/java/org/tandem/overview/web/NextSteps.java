package org.tandem.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.service.Imports;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.web.Texts;

/** What waits for the person: pairs to decide on, releases to publish. */
@RequestScoped
class NextSteps {

    private static final int ROUNDS = 5;
    private static final int RELEASES = 200;

    @Inject
    private Rounds rounds;
    @Inject
    private Imports imports;
    @Inject
    private Authority authority;
    @Inject
    private Texts texts;

    List<OverviewWords.Step> all() {
        List<OverviewWords.Step> steps = new ArrayList<>();
        if (authority.holds(Permission.READ_OWN_PAIRS)) {
            rounds.list().stream().limit(ROUNDS).forEach(r -> ofRound(r, steps));
        }
        if (authority.holds(Permission.READ_IMPORTS)) {
            imports.list(0, RELEASES).stream().filter(r -> r.status() == ReleaseStatus.STAGED)
                    .forEach(r -> steps.add(new OverviewWords.Step("/import?id=" + r.id(), texts.get("next.release", r.fileName()))));
        }
        return steps;
    }

    private void ofRound(RoundRow row, List<OverviewWords.Step> steps) {
        var plan = rounds.find(row.id()).plan();
        List<PairView> pairs = plan == null ? List.of() : plan.pairs();
        add(steps, row, "next.answer", pairs, PairAction.ACCEPT);
        add(steps, row, "next.approve", pairs, PairAction.APPROVE);
        add(steps, row, "next.propose", pairs, PairAction.PROPOSE);
    }

    private void add(List<OverviewWords.Step> steps, RoundRow row, String key, List<PairView> pairs, PairAction action) {
        Stream<PairView> open = pairs.stream().filter(p -> p.possible().contains(action));
        long count = open.count();
        if (count > 0) {
            steps.add(new OverviewWords.Step("/round?id=" + row.id(), texts.get(key, count, row.name())));
        }
    }
}
