package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.Scope;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.pairing.Pair;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.RoundView.PlanView;
import org.tandem.provider.Provider;
import org.tandem.report.CanonicalJson;

/**
 * What of a round a person may see ({@code rules} section 8): a national lead everything, a regional lead the rounds that
 * reach into the region, a trust its own pairs once they are proposed to it.
 */
@ApplicationScoped
class RoundSight {

    @Inject
    private RoundRepository rounds;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;
    @Inject
    private PairingData data;
    @Inject
    private ModelNames models;
    @Inject
    private Corrections corrections;

    boolean maySee(Round round) {
        return isLead() ? reaches(Rounds.settings(round)) : !ownPairs(round).isEmpty();
    }

    /** Numbers of all rounds that the person may see, without reading a plan. */
    Set<Long> visible() {
        if (!isLead()) {
            return authority.caller().scope().ownProvider().map(rounds::shownTo).orElse(Set.of());
        }
        return rounds.settings().entrySet().stream().filter(e -> reaches(CanonicalJson.read(e.getValue(), RoundSettings.class))).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A lead sees every pair of a round in scope, a trust its own once proposed. */
    boolean maySee(RoundPair pair) {
        return isLead() || pair.state() != PairState.DRAFT && authority.caller().scope().ownProvider().filter(pair::concerns).isPresent();
    }

    /** A round that the person may see. */
    Round visible(long id) {
        return rounds.find(id).filter(this::maySee).orElseThrow(() -> missing(id));
    }

    /** The same for what leads alone see of it. */
    Round visibleToLeads(long id) {
        Round round = visible(id);
        if (!authority.holds(Permission.READ_ROUNDS)) {
            throw authority.refusal(Permission.READ_ROUNDS.name(), "round " + id, "Rounds are shown to regional leads.");
        }
        return round;
    }

    static NotFound missing(long id) {
        return new NotFound("There is no round " + id + " that you may see.");
    }

    /** A lead makes rounds only for recipients of the own region. */
    void requireScope(RoundSettings settings) {
        Scope scope = authority.caller().scope();
        if (!scope.isNational() && !settings.scope().regions().equals(Set.of(String.valueOf(scope.region())))) {
            throw authority.refusal(Permission.RUN_ROUNDS.name(), settings.name(),
                    "A regional lead makes rounds for recipients of the own region; choose it as the scope.");
        }
    }

    private boolean reaches(RoundSettings settings) {
        Scope scope = authority.caller().scope();
        return scope.isNational() || settings.scope().regions().isEmpty() || settings.scope().regions().contains(scope.region());
    }

    private boolean isLead() {
        return authority.holds(Permission.READ_ROUNDS) && authority.caller().scope().isRegional();
    }

    private List<RoundPair> ownPairs(Round round) {
        return authority.caller().scope().ownProvider().map(own -> rounds.pairsOf(round.id()).stream()
                .filter(p -> p.concerns(own) && p.state() != PairState.DRAFT).toList()).orElse(List.of());
    }

    RoundView view(Round r) {
        boolean lead = isLead();
        Panel panel = panels.current();
        Long version = r.dataVersion().map(v -> v.number()).orElse(null);
        PlanView plan = r.plan().map(json -> planView(r, CanonicalJson.read(json, RoundResult.class).plan(), lead)).orElse(null);
        return new RoundView(r.id(), r.name(), r.asOf(), r.kind(), r.status(), lead ? Rounds.settings(r) : null,
                lead ? r.failure().orElse(null) : null, r.createdBy(), r.createdAt(), r.solvedAt().orElse(null), r.timesSolved(), version,
                version == null || version == panel.version().number(), "Pairing rules " + data.rules().name(), r.rowVersion(), plan,
                plan == null ? Map.of() : names(panel, plan),
                lead ? corrections.about(new Subject(Kind.PLAN, r.id(), r.name())) : List.of(), null);
    }

    private PlanView planView(Round round, Plan plan, boolean lead) {
        List<RoundPair> stored = lead ? rounds.pairsOf(round.id()) : ownPairs(round);
        List<PairView> pairs = new ArrayList<>();
        for (Pair pair : plan.pairs()) {
            stored.stream().filter(s -> s.is(pair)).findFirst().ifPresent(s -> pairs.add(pairView(pair, s, lead)));
        }
        return lead ? new PlanView(plan.totalFit(), plan.tierTotals(), plan.upperBound(), plan.optimal(), round.solveMillis().orElse(null),
                plan.seed(), plan.outcome(), pairs, plan.unmatched(), withoutNeed(round, plan), plan.supporters(), plan.droppedCriteria(), plan.greedyComparison(),
                plan.fairness())
                : new PlanView(null, List.of(), null, plan.optimal(), null, plan.seed(), plan.outcome(), pairs, List.of(), List.of(), List.of(),
                        plan.droppedCriteria(), null, null);
    }

    private static List<String> withoutNeed(Round round, Plan plan) {
        Set<String> named = new TreeSet<>(Rounds.settings(round).scope().recipients());
        plan.pairs().forEach(p -> named.remove(p.recipient()));
        plan.unmatched().forEach(u -> named.remove(u.recipient()));
        return List.copyOf(named);
    }

    private PairView pairView(Pair p, RoundPair stored, boolean lead) {
        return new PairView(stored.id(), p.recipient(), p.supporter(), p.topic().orElse(null), p.tier(), p.needWeight(), p.fit(), p.value(),
                p.distanceKm().isPresent() ? p.distanceKm().getAsDouble() : null, p.parts(), p.locked(), p.robustness().share(),
                p.robustness().words(), p.robustness().draws(), lead ? p.alternatives() : List.of(), p.alternatives().size(), mayReadWarnings(p, lead) ? p.warnings() : List.of(), p.sentences(),
                stored.state(), stored.decision().steps(), possible(stored), stored.purpose().orElse(null), stored.dueOn().orElse(null),
                stored.choice().map(c -> ModelChoiceView.of(c, models.name(c.model()))).orElse(null),
                rounds.approvalOf(stored.id()).map(ApprovalView::of).orElse(null), stored.rowVersion());
    }

    /** Warnings tell of the supporter's own decline or merger: for leads and for that supporter. */
    private boolean mayReadWarnings(Pair pair, boolean lead) {
        return lead || authority.caller().scope().ownProvider().filter(pair.supporter()::equals).isPresent();
    }

    /** What the person may do next, for the buttons; the decision itself checks again. */
    List<PairAction> possible(RoundPair pair) {
        Set<PairParty> parties = parties(pair);
        Caller caller = authority.caller();
        return pair.state().possible().stream().filter(a -> a.parties().stream().anyMatch(parties::contains))
                .filter(a -> a != PairAction.APPROVE || pair.decision().proposer().filter(caller.name()::equals).isEmpty())
                .filter(a -> a != PairAction.ACCEPT || parties.stream().anyMatch(p -> !pair.decision().accepted().contains(p)))
                .sorted().toList();
    }

    private Set<PairParty> parties(RoundPair pair) {
        Set<PairParty> parties = new TreeSet<>();
        authority.caller().scope().ownProvider().filter(pair::concerns).filter(own -> authority.holds(Permission.ANSWER_FOR_TRUST))
                .ifPresent(own -> parties.add(pair.partyOf(own)));
        if (authority.holds(Permission.DECIDE_PAIRS) && authority.caller().scope().covers(pair.recipient(), region(pair.recipient()))) {
            parties.add(PairParty.LEAD);
        }
        return parties;
    }

    String region(String odsCode) {
        return panels.current().providers().find(odsCode).map(Provider::region).map(Provider.Body::code).orElse(null);
    }

    private static Map<String, String> names(Panel panel, PlanView plan) {
        Set<String> codes = new TreeSet<>();
        plan.pairs().forEach(p -> {
            codes.add(p.recipient());
            codes.add(p.supporter());
            p.alternatives().forEach(a -> codes.add(a.supporter()));
        });
        plan.unmatched().forEach(u -> codes.add(u.recipient()));
        codes.addAll(plan.recipientsWithoutNeed());
        plan.supporters().forEach(s -> codes.add(s.odsCode()));
        Map<String, String> names = new TreeMap<>();
        codes.forEach(c -> names.put(c, panel.providers().find(c).map(Provider::name).orElse(c)));
        return names;
    }
}
