package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Relations;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RoundStatus;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.WrongState;

/** The stored steps of solving, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoundSteps {

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Marks a round as being solved. */
    public void begin(long id) {
        authority.require(Permission.RUN_ROUNDS);
        Round round = rounds.findForChange(id).filter(sight::maySee)
                .orElseThrow(() -> new NotFound("There is no round " + id + " that you may see."));
        sight.requireScope(Rounds.settings(round));
        if (rounds.pairsOf(id).stream().anyMatch(p -> !p.isUntouched())) {
            throw new WrongState("Decisions have been taken on pairs of this round. Copy it and solve the copy.");
        }
        try {
            round.beginSolving();
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
        audit.done("SOLVE_ROUND", "round " + id, "");
    }

    /** Settings of a round. */
    public RoundSettings settings(long id) {
        return Rounds.settings(get(id));
    }

    /** Stores the plan, the relations that it rests on and a draft for each of its pairs, unless the round was solved in the meantime. */
    public void solved(long id, RoundResult result, Relations read, DataVersion version, long millis) {
        Plan plan = result.plan();
        Round round = get(id);
        if (round.status() != RoundStatus.SOLVING) {
            return;
        }
        rounds.removePairsOf(id);
        plan.pairs().forEach(p -> rounds.add(new RoundPair(id, p)));
        round.solved(CanonicalJson.write(result), CanonicalJson.write(read), version, millis, clock.instant());
        audit.done("ROUND_SOLVED", "round " + id, "data version %s, total %s, %d pairs, %d unmatched, optimal %s".formatted(version,
                plan.totalFit(), plan.pairs().size(), plan.unmatched().size(), plan.optimal()));
    }

    /** Stores that there is no plan. */
    public void infeasible(long id, String why) {
        Round round = get(id);
        if (round.status() == RoundStatus.SOLVING) {
            rounds.removePairsOf(id);
            round.infeasible(why, clock.instant());
        }
    }

    /** Stores that solving broke off. */
    public void failed(long id, String why) {
        Round round = get(id);
        if (round.status() == RoundStatus.SOLVING) {
            round.failed(why);
        }
    }

    /** Rounds that are marked as being solved. */
    public List<Long> leftHalfWay() {
        return rounds.of(RoundStatus.SOLVING);
    }

    private Round get(long id) {
        return rounds.findForChange(id).orElseThrow(() -> new NotFound("There is no round " + id + "."));
    }
}
