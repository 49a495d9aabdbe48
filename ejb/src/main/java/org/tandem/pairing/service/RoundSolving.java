package org.tandem.pairing.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.pairing.InfeasibleRound;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.solver.SolverMissing;
import org.tandem.shared.service.Measured;

/**
 * Solves rounds in the background as batch jobs. The round is marked first and the job started after that is committed; a
 * round that a crash left half-way is taken up by {@link RoundRecovery}, which gives the same plan.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundSolving {

    private static final Logger LOG = Logger.getLogger(RoundSolving.class);
    private static final String JOB = "solve-round";

    @Inject
    private RoundSteps steps;
    @Inject
    private PairingData data;
    @Inject
    private PanelHolder panels;
    @Inject
    private SolvingNow now;
    @Inject
    private SignedIn signedIn;

    /** Marks a round and starts the job that solves it. */
    public void start(long id) {
        steps.begin(id);
        startJob(id);
    }

    /** What the job does; also used where the answer must be there at once. */
    @Measured(of = "rounds", step = "solve")
    public void solve(long id) {
        if (!signedIn.caller().isSignedIn()) {
            signedIn.as(Caller.system("solve"));
        }
        now.begin(id);
        try {
            solveMarked(id);
        } finally {
            now.end(id);
        }
    }

    private void solveMarked(long id) {
        long start = System.nanoTime();
        RoundSettings settings = steps.settings(id);
        Panel panel = panels.current();
        try {
            RoundData read = data.at(panel, settings.asOf());
            RoundResult result = RoundResult.of(new PairingRound(read, settings), now.listener(id));
            steps.solved(id, result, read.relations(), panel.version(), (System.nanoTime() - start) / 1_000_000);
        } catch (InfeasibleRound infeasible) {
            steps.infeasible(id, infeasible.getMessage());
        } catch (SolverMissing missing) {
            steps.failed(id, missing.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Round %d could not be solved", id);
            steps.failed(id, "The round could not be solved for a reason on our side. Nothing was changed; try again or tell the person who runs Tandem.");
        }
    }

    /** Starts the job for a round that is marked already. */
    public void startJob(long id) {
        Properties parameters = new Properties();
        parameters.setProperty("round", Long.toString(id));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
