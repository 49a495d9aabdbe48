package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.pairing.ApprovalTerms;
import org.tandem.pairing.DecisionForbidden;
import org.tandem.pairing.DecisionStep;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.relation.CommitmentRecord;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
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
     * @param due        by when the next step is due, for a lead's proposal; null for the usual time
     * @param terms      what an approval says, null for other decisions; its purpose may come with a proposal
     */
    public record Wanted(PairAction action, String party, String reason, Integer rowVersion, LocalDate due, ApprovalTerms terms) {

        /** A decision that needs no more. */
        public Wanted(PairAction action, String party, String reason, Integer rowVersion) {
            this(action, party, reason, rowVersion, null, null);
        }
    }

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    /** Days in which the next step is due where the lead sets no day. */
    private static final int DAYS_TO_ANSWER = 28;
    private static final int MOST_DAYS_TO_ANSWER = 366;

    @Inject
    private RoundRepository rounds;
    @Inject
    private Approvals approvals;
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
        return RefusedSteps.audited(audit, "DECIDE_PAIR", "round %d pair %d, %s".formatted(roundId, pairId, wanted.action()), () -> step(roundId, pairId, wanted));
    }

    private RoundView step(long roundId, long pairId, Wanted wanted) {
        Round round = rounds.find(roundId).filter(sight::maySee)
                .orElseThrow(() -> new NotFound("There is no round " + roundId + " that you may see."));
        RoundPair pair = rounds.findPairForChange(pairId).filter(p -> p.roundId() == roundId)
                .orElseThrow(() -> new NotFound("Round " + roundId + " has no pair " + pairId + "."));
        PairParty party = party(pair, wanted);
        if (wanted.rowVersion() != null && wanted.rowVersion() != pair.rowVersion()) {
            throw new Stale("%s Look again before you decide.".formatted(pair.decision().sinceYouLooked()));
        }
        PairState before = pair.state();
        if (party == PairParty.LEAD && wanted.terms() != null) {
            statePurpose(pair, wanted.terms().purpose());
        }
        take(pair, new DecisionStep(wanted.action(), party, authority.caller().name(), wanted.reason(), clock.instant()));
        pair.dueBy(due(pair, wanted));
        String more = pair.state() == PairState.APPROVED ? approvals.approve(round, pair, wanted.terms()) : "";
        audit.done("DECIDE_PAIR", "round %d pair %d".formatted(roundId, pairId),
                "%s → %s: %s for %s %s".formatted(before, pair.state(), wanted.action(), party, wanted.reason() == null ? "" : wanted.reason()) + more);
        rounds.flush();
        return sight.view(round);
    }

    private static void statePurpose(RoundPair pair, String purpose) {
        if (purpose != null && purpose.length() > ApprovalTerms.LONGEST) {
            throw new Refused("TOO_LONG", "The purpose is too long.", new Reason("purpose", "Keep it under " + ApprovalTerms.LONGEST + " characters."));
        }
        pair.statePurpose(purpose);
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

    /** An answer of one party leaves the day as it is; every other step sets a new one. */
    private LocalDate due(RoundPair pair, Wanted wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        if (wanted.action() == PairAction.ACCEPT && pair.state() == PairState.PROPOSED) {
            return pair.dueOn().orElse(null);
        }
        if (wanted.due() == null || wanted.action() != PairAction.PROPOSE) {
            return today.plusDays(DAYS_TO_ANSWER);
        }
        if (!wanted.due().isAfter(today) || wanted.due().isAfter(today.plusDays(MOST_DAYS_TO_ANSWER))) {
            throw new Refused("INVALID_DUE_DATE", "The answer is due on a day after today, within a year.",
                    new Reason("due", "Give a day after today, within a year."));
        }
        return wanted.due();
    }
}
