package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.ModelCatalogue;
import org.tandem.collaboration.ModelRecommender;
import org.tandem.collaboration.Recommendation;
import org.tandem.collaboration.RecommenderRules;
import org.tandem.collaboration.Situation;
import org.tandem.collaboration.service.ModelCatalogues;
import org.tandem.pairing.DecisionForbidden;
import org.tandem.pairing.ModelChoice;
import org.tandem.pairing.PartnershipBaseline;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** Collaboration models of a pair: in order for a situation, the choice that a lead makes among them, and the frozen baseline. */
@Stateless
public class PairModels {

    /** What to say when the form is chosen first. */
    public static final String FORM_FIRST = "The purpose of this pair is not stated yet. Form follows purpose: state first what the pair is for.";

    /**
     * A choice that somebody makes.
     *
     * @param model      code
     * @param reason     needed where another model stands first
     * @param purpose    what the pair is for, null to leave it
     * @param question   on which the models were put in order
     * @param rowVersion of the pair as the person saw it, null when not told
     */
    public record Wanted(String model, String reason, String purpose, ModelQuestion question, Integer rowVersion) {
    }

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_PURPOSE = 4000;

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private ModelCatalogues catalogues;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * The models in order for a pair.
     *
     * @throws Refused when the question cannot be used
     */
    public ModelOptions options(long roundId, long pairId, ModelQuestion question) {
        authority.require(Permission.READ_OWN_PAIRS);
        Round round = round(roundId);
        return options(round, pair(rounds.findPair(pairId), round, pairId), question);
    }

    /**
     * The baseline that the approval of a pair froze.
     *
     * @throws NotFound before the approval
     */
    public PartnershipBaseline baseline(long roundId, long pairId) {
        authority.require(Permission.READ_OWN_PAIRS);
        Round round = round(roundId);
        pair(rounds.findPair(pairId), round, pairId);
        return rounds.approvalOf(pairId).map(a -> CanonicalJson.read(a.baseline(), PartnershipBaseline.class))
                .orElseThrow(() -> new NotFound("The pair is not approved yet, so it has no baseline."));
    }

    /**
     * Chooses a model for a pair, for the lead of the recipient's region.
     *
     * @return the options with the choice among them
     * @throws Refused    when the model is not known, or another stands first and no reason is given
     * @throws Stale      when somebody has done something with the pair since the person looked
     * @throws WrongState once the pair is approved or over
     */
    public ModelOptions choose(long roundId, long pairId, Wanted wanted) {
        return RefusedSteps.audited(audit, "CHOOSE_MODEL", "round %d pair %d".formatted(roundId, pairId), () -> chosen(roundId, pairId, wanted));
    }

    private ModelOptions chosen(long roundId, long pairId, Wanted wanted) {
        authority.require(Permission.READ_OWN_PAIRS);
        Round round = round(roundId);
        RoundPair pair = pair(rounds.findPairForChange(pairId), round, pairId);
        authority.requireFor(Permission.DECIDE_PAIRS, pair.recipient(), sight.region(pair.recipient()));
        if (wanted.rowVersion() != null && wanted.rowVersion() != pair.rowVersion()) {
            throw new Stale("%s Look again before you choose.".formatted(pair.decision().sinceYouLooked()));
        }
        checkLength("purpose", wanted.purpose(), LONGEST_PURPOSE);
        checkLength("reason", wanted.reason(), LONGEST_REASON);
        pair.statePurpose(wanted.purpose());
        ModelQuestion question = wanted.question() == null ? ModelQuestion.USUAL : wanted.question();
        ModelChoice choice = choice(round, pair, wanted, options(round, pair, question));
        take(pair, choice);
        audit.done("CHOOSE_MODEL", "round %d pair %d".formatted(roundId, pairId), "%s, rank %d, first in order %s%s: %s".formatted(choice.model(),
                choice.rank(), choice.firstInOrder(), choice.beforePurpose() ? ", BEFORE THE PURPOSE WAS STATED" : "", choice.reason()));
        rounds.flush();
        return options(round, pair, question);
    }

    private ModelChoice choice(Round round, RoundPair pair, Wanted wanted, ModelOptions options) {
        ModelCatalogue catalogue = catalogue();
        CollaborationModel model = catalogue.find(wanted.model() == null ? "" : wanted.model()).filter(m -> !m.isBaseline()).orElseThrow(() ->
                new Refused("UNKNOWN_MODEL", "Choose a model of the catalogue; to stay as now, withdraw the pair.",
                        new Reason("model", "It is no model that can be chosen.")));
        Recommendation recommended = options.recommendation();
        boolean first = model.code().equals(recommended.lightestAdequate());
        if (!first && (wanted.reason() == null || wanted.reason().isBlank())) {
            throw new Refused("REASON_MISSING", "Another model stands first for this pair; say why this one is chosen.",
                    new Reason("reason", "A reason is needed."));
        }
        int rank = recommended.options().stream().filter(o -> o.model().code().equals(model.code())).findFirst().map(Recommendation.Option::rank).orElse(0);
        return new ModelChoice(model.code(), catalogues.version(model.code(), today(), clock.instant()), rank, recommended.lightestAdequate(),
                wanted.reason(), pair.purpose().isEmpty(), new String(CanonicalJson.write(options.situation()), StandardCharsets.UTF_8),
                authority.caller().name(), clock.instant());
    }

    private static void take(RoundPair pair, ModelChoice choice) {
        try {
            pair.choose(choice);
        } catch (DecisionForbidden forbidden) {
            throw new WrongState(forbidden.reason().sentence());
        }
    }

    private ModelOptions options(Round round, RoundPair pair, ModelQuestion question) {
        ModelCatalogue catalogue = catalogue();
        Situation situation = situation(catalogue.rules(), question, objection(round, pair));
        boolean mayChoose = pair.state().isOpen() && authority.holds(Permission.DECIDE_PAIRS)
                && authority.caller().scope().covers(pair.recipient(), sight.region(pair.recipient()));
        List<ModelChoiceView> choices = pair.choices().stream().map(c -> ModelChoiceView.of(c, catalogue.name(c.model()))).toList();
        return new ModelOptions(round.id(), pair.id(), pair.recipient(), pair.supporter(), pair.topic().orElse(null), situation,
                new ModelRecommender(catalogue).recommend(situation), pair.purpose().orElse(null), choices, mayChoose, pair.rowVersion(),
                pair.purpose().isEmpty() ? List.of(FORM_FIRST) : List.of());
    }

    private static Situation situation(RecommenderRules rules, ModelQuestion q, String objection) {
        try {
            return new Situation(q.priorities().isEmpty() ? rules.priorities() : q.priorities(), q.parentsMustSurvive(), q.noTransfer(),
                    q.maxControlConceded(), q.startWithinMonths(), q.maxCostBand(), q.leastBenefit() == null ? rules.leastBenefit() : q.leastBenefit(),
                    objection, q.unmitigatedBarriers());
        } catch (IllegalArgumentException unusable) {
            throw new Refused("INVALID_QUESTION", unusable.getMessage());
        }
    }

    /** Why the supporter was refused for this need when the round was solved; null when it was not. Refusals are for leads. */
    private String objection(Round round, RoundPair pair) {
        String sentence = refusal(round, pair);
        return sentence == null || authority.holds(Permission.READ_ROUNDS) ? sentence : "The rules of this round speak against it.";
    }

    private static String refusal(Round round, RoundPair pair) {
        return round.plan().map(json -> CanonicalJson.read(json, RoundResult.class)).stream().flatMap(r -> r.refused().stream())
                .filter(r -> r.recipient().equals(pair.recipient()) && r.supporter().equals(pair.supporter()) && r.topic() == pair.topic().orElse(null))
                .findFirst().map(RoundResult.RefusedPair::sentence).orElse(null);
    }

    private ModelCatalogue catalogue() {
        return catalogues.on(today(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private Round round(long id) {
        return rounds.find(id).filter(sight::maySee).orElseThrow(() -> new NotFound("There is no round " + id + " that you may see."));
    }

    /** A trust sees its own pair once it is proposed. */
    private RoundPair pair(Optional<RoundPair> found, Round round, long id) {
        return found.filter(p -> p.roundId() == round.id()).filter(sight::maySee)
                .orElseThrow(() -> new NotFound("Round " + round.id() + " has no pair " + id + " that you may see."));
    }

    private static void checkLength(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refused("TOO_LONG", "The " + field + " is longer than " + longest + " characters.", new Reason(field, "It is too long."));
        }
    }
}
