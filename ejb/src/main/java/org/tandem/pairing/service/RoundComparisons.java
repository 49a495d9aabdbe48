package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.pairing.Plan;
import org.tandem.pairing.PlanComparison;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.service.ComparedRound.NamedPair;
import org.tandem.provider.Provider;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.service.BusinessException.NotFound;

/** Compares the plan of a copied round with that of the round it was copied from. */
@Stateless
public class RoundComparisons {

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;

    /** Empty where the round is no copy, or one of the two has no plan or may not be seen. */
    public Optional<ComparedRound> withOrigin(long id) {
        authority.require(Permission.READ_ROUNDS);
        Optional<Round> copy = solved(id);
        return copy.flatMap(Round::copiedFrom).flatMap(this::solved).map(origin -> compared(origin, copy.get()));
    }

    /**
     * Compares an earlier round with a later one pair by pair and by totals.
     *
     * @throws NotFound where one of the two has no plan or may not be seen
     */
    public ComparedRound between(long earlier, long later) {
        authority.require(Permission.READ_ROUNDS);
        return compared(known(earlier), known(later));
    }

    private Round known(long id) {
        return solved(id).orElseThrow(() -> new NotFound("There is no solved round " + id + " that you may see."));
    }

    private Optional<Round> solved(long id) {
        return rounds.find(id).filter(sight::maySee).filter(r -> r.plan().isPresent() && r.dataVersion().isPresent());
    }

    private ComparedRound compared(Round origin, Round copy) {
        Plan before = result(origin).plan();
        Plan after = result(copy).plan();
        PlanComparison plans = PlanComparison.of(before, after);
        return new ComparedRound(origin.id(), origin.name(), origin.dataVersion().orElseThrow().number(), unnamed(origin).equals(unnamed(copy)),
                before.totalFit(), after.totalFit(), before.tierTotals(), after.tierTotals(), before.unmatched().size(), after.unmatched().size(),
                plans.same().size(), named(plans.gone()), named(plans.added()));
    }

    private static RoundResult result(Round round) {
        return CanonicalJson.read(round.plan().orElseThrow(), RoundResult.class);
    }

    private static RoundSettings unnamed(Round round) {
        return Rounds.settings(round).with().name("").build();
    }

    private List<NamedPair> named(List<PlanComparison.Match> matches) {
        return matches.stream().map(m -> new NamedPair(m.recipient(), name(m.recipient()), m.supporter(), name(m.supporter()), m.topic().orElse(null))).toList();
    }

    private String name(String odsCode) {
        return panels.current().providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }
}
