package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.EarlierPanels;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;
import org.tandem.pairing.InfeasibleRound;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Relations;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RoundStatus;
import org.tandem.provider.Provider;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.DataVersion;

/** Looks at published plans with the figures in force, and tells their owners when they would not stand. */
@Stateless
public class PlanReviews {

    @Inject
    private RoundRepository rounds;
    @Inject
    private PairingData data;
    @Inject
    private PanelHolder panels;
    @Inject
    private EarlierPanels earlier;
    @Inject
    private Corrections corrections;

    /** Rounds whose plan is published. */
    public List<Long> published() {
        return rounds.of(RoundStatus.PUBLISHED);
    }

    /** Looks at a published one and tells its owners. */
    public void review(long id) {
        Round round = rounds.find(id).orElseThrow();
        restated(id).filter(r -> r.review().changes()).ifPresent(r -> corrections.raise(new Subject(Kind.PLAN, id, round.name()), owners(round),
                "Figures under this plan were restated. " + String.join(" ", r.review().sentences()), r.from(), r.to()));
    }

    /**
     * The plan of a round beside the same round at the same month, with the relations that it was solved with, on the figures in
     * force; empty where these are the figures that it was solved on, or there is no plan.
     */
    public Optional<RestatedPlan> restated(long id) {
        Round round = rounds.find(id).orElseThrow();
        Panel now = panels.current();
        Optional<DataVersion> restsOn = round.dataVersion().filter(v -> !v.equals(now.version()));
        if (restsOn.isEmpty() || round.plan().isEmpty()) {
            return Optional.empty();
        }
        RoundSettings settings = Rounds.settings(round);
        Plan plan = CanonicalJson.read(round.plan().get(), RoundResult.class).plan();
        RoundData before = relations(round).map(r -> data.at(earlier.at(restsOn.get()), settings.asOf(), r, round.readAt().orElseThrow()))
                .orElseGet(() -> data.at(earlier.at(restsOn.get()), settings.asOf()));
        RoundData after = relations(round).map(r -> data.restated(now, settings.asOf(), r, round.readAt().orElseThrow())).orElseGet(() -> data.at(now, settings.asOf()));
        return Optional.of(new RestatedPlan(round.timesSolved(), restsOn.get(), now.version(), plan, before.standings(), after.standings(), solved(after, settings),
                code -> now.providers().find(code).map(Provider::name).orElse(code)));
    }

    private static Optional<Relations> relations(Round round) {
        return round.relations().map(json -> CanonicalJson.read(json, Relations.class));
    }

    private static Optional<Plan> solved(RoundData data, RoundSettings settings) {
        try {
            return Optional.of(new PairingRound(data, settings).plan());
        } catch (InfeasibleRound infeasible) {
            return Optional.empty();
        }
    }

    /** Who made the round, and who proposed its pairs. */
    private Set<String> owners(Round round) {
        Set<String> owners = new TreeSet<>(Set.of(round.createdBy()));
        rounds.pairsOf(round.id()).forEach(p -> p.decision().proposer().ifPresent(owners::add));
        return owners;
    }
}
