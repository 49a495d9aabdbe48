package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.Rounds;
import org.tandem.report.overview.RegionalOverview.PlanLine;
import org.tandem.shared.Period;

/** The pairs of a month whose recipient is one of some trusts, from the rounds that the person may see. */
@ApplicationScoped
class OverviewPlans {

    @Inject
    private Rounds rounds;
    @Inject
    private Authority authority;

    List<PlanLine> of(Period asOf, Set<String> recipients) {
        if (!authority.holds(Permission.READ_ROUNDS)) {
            return List.of();
        }
        return rounds.list().stream().filter(r -> r.asOf().equals(asOf)).map(r -> rounds.find(r.id())).filter(r -> r.plan() != null)
                .flatMap(round -> lines(round, recipients)).toList();
    }

    private static Stream<PlanLine> lines(RoundView round, Set<String> recipients) {
        return round.plan().pairs().stream().filter(p -> recipients.contains(p.recipient())).map(p -> line(round, p));
    }

    private static PlanLine line(RoundView round, PairView pair) {
        return new PlanLine(round.id(), round.name(), round.status().name().toLowerCase(Locale.UK), pair.recipient(),
                round.names().getOrDefault(pair.recipient(), pair.recipient()), pair.supporter(), round.names().getOrDefault(pair.supporter(), pair.supporter()),
                pair.topic() == null ? "Whole trust" : pair.topic().label(), pair.fit().doubleValue(), pair.decision().words());
    }
}
