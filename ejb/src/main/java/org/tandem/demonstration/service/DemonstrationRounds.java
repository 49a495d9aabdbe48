package org.tandem.demonstration.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignedIn;
import org.tandem.demonstration.DemonstrationDecision;
import org.tandem.demonstration.DemonstrationRound;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairState;
import org.tandem.pairing.service.Decisions;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.RoundSolving;
import org.tandem.pairing.service.RoundSteps;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.pairing.service.Rounds;
import org.tandem.report.pairing.Edition;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.report.service.PairingPapers;

/** Plays the rounds of the demonstration set: makes and solves them, and takes the decisions as the people of the stories. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationRounds {

    @Inject
    private Rounds rounds;
    @Inject
    private RoundSteps steps;
    @Inject
    private RoundSolving solving;
    @Inject
    private Decisions decisions;
    @Inject
    private BenchmarkReports reports;
    @Inject
    private PairingPapers papers;
    @Inject
    private Accounts accounts;
    @Inject
    private SignedIn signedIn;

    /** Makes, solves and decides on a round, as far as that was not done before. */
    public void play(DemonstrationRound round) {
        signInAs(round.createdBy());
        long id = rounds.list().stream().filter(r -> r.name().equals(round.settings().name())).map(RoundRow::id).findFirst()
                .orElseGet(() -> rounds.create(round.settings()).id());
        if (rounds.find(id).plan() == null) {
            steps.begin(id);
            solving.solve(id);
        }
        round.decisions().forEach(d -> decide(id, d));
    }

    private void decide(long round, DemonstrationDecision decision) {
        for (int i = 0; i < decision.steps().size(); i++) {
            DemonstrationDecision.Step step = decision.steps().get(i);
            signInAs("lead");
            PairView pair = pair(rounds.find(round), decision);
            if (pair.steps().size() > i || pair.decision() == PairState.DECLINED) {
                continue;
            }
            signInAs(step.user());
            String party = step.party().isEmpty() ? null : step.party();
            decisions.decide(round, pair.id(), new Decisions.Wanted(PairAction.valueOf(step.verb()), party, step.reason(), null));
        }
    }

    private static PairView pair(RoundView round, DemonstrationDecision d) {
        return round.plan().pairs().stream()
                .filter(p -> p.recipient().equals(d.recipient()) && p.supporter().equals(d.supporter()) && p.topic() == d.topic()).findFirst()
                .orElseThrow(() -> new IllegalStateException("The demonstration round has no pair %s with %s in %s.".formatted(
                        d.recipient(), d.supporter(), d.topic())));
    }

    /** The benchmark report of the first story and the paper of the first round. */
    public void issuePapers() {
        signInAs("recipient");
        reports.pdf(signedIn.caller().scope().provider(), null, null);
        signInAs("lead");
        rounds.list().stream().map(RoundRow::id).min(Long::compare).ifPresent(round -> papers.pdf(round, Edition.REGIONAL));
    }

    private void signInAs(String user) {
        signedIn.as(accounts.find(user).orElseThrow(() -> new IllegalStateException("There is no demonstration user '" + user + "'.")));
    }
}
