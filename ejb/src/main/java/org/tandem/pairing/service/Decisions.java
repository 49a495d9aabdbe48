package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.pairing.Commitment;
import org.tandem.pairing.DecisionForbidden;
import org.tandem.pairing.DecisionStep;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.relation.CommitmentRecord;
import org.tandem.relation.service.RelationRepository;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** Decisions on pairs: leads propose, withdraw, approve and publish; both trusts answer for themselves. */
@Stateless
public class Decisions {

    /**
     * A decision that somebody takes.
     *
     * @param party      ODS code of the trust for which it is taken, null for the lead's own
     * @param reason     empty where none is asked for
     * @param rowVersion of the pair as the person saw it, null when not told
     */
    public record Wanted(PairAction action, String party, String reason, Integer rowVersion) {
    }

    @Inject
    private RoundRepository rounds;
    @Inject
    private RelationRepository relations;
    @Inject
    private RoundSight sight;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Takes a step on a pair.
     *
     * @throws Stale      when somebody else decided since the person looked
     * @throws WrongState when the state of the pair forbids it
     */
    public RoundView decide(long roundId, long pairId, Wanted wanted) {
        Round round = rounds.find(roundId).filter(sight::maySee)
                .orElseThrow(() -> new NotFound("There is no round " + roundId + " that you may see."));
        RoundPair pair = rounds.findPairForChange(pairId).filter(p -> p.roundId() == roundId)
                .orElseThrow(() -> new NotFound("Round " + roundId + " has no pair " + pairId + "."));
        PairParty party = party(pair, wanted);
        if (wanted.rowVersion() != null && wanted.rowVersion() != pair.rowVersion()) {
            throw new Stale("Somebody else has decided on this pair since you looked; it is now %s. Look again before you decide."
                    .formatted(pair.state().words()));
        }
        PairState before = pair.state();
        take(pair, new DecisionStep(wanted.action(), party, authority.caller().name(), wanted.reason(), clock.instant()));
        if (pair.state() == PairState.APPROVED) {
            relations.add(new CommitmentRecord(commitment(round, pair), null, authority.caller().name(), clock.instant()));
        }
        audit.done("DECIDE_PAIR", "round %d pair %d".formatted(roundId, pairId),
                "%s → %s: %s for %s %s".formatted(before, pair.state(), wanted.action(), party, wanted.reason() == null ? "" : wanted.reason()));
        rounds.flush();
        return sight.view(round);
    }

    private void take(RoundPair pair, DecisionStep step) {
        try {
            pair.decide(step);
        } catch (DecisionForbidden forbidden) {
            throw new WrongState(forbidden.reason().sentence());
        }
    }

    private PairParty party(RoundPair pair, Wanted wanted) {
        Set<PairParty> parties = wanted.action().parties();
        if (parties.contains(PairParty.LEAD)) {
            authority.requireFor(Permission.DECIDE_PAIRS, pair.recipient(), sight.region(pair.recipient()));
            return PairParty.LEAD;
        }
        authority.require(Permission.ANSWER_FOR_TRUST);
        String own = authority.caller().scope().ownProvider().or(() -> java.util.Optional.ofNullable(wanted.party())).orElse("");
        if (!pair.concerns(own) || wanted.party() != null && !wanted.party().equals(own) || pair.state() == PairState.DRAFT) {
            throw authority.refusal(Permission.ANSWER_FOR_TRUST.name(), "pair " + pair.id(),
                    "Only a signatory of one of the two trusts answers, and only for the own trust, once the pair is proposed.");
        }
        return pair.partyOf(own);
    }

    /** An approved pair is a live commitment from the day of its approval, so that it counts as load. */
    private Commitment commitment(Round round, RoundPair pair) {
        return new Commitment(pair.recipient(), pair.supporter(), "BUDDYING", pair.topic().map(Set::of).orElse(Set.of()),
                java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/London")), null,
                "Round %d, %s, pair %d".formatted(round.id(), round.name(), pair.id()));
    }
}
