package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.pairing.SolveProgress;
import org.tandem.pairing.SolveProgress.Step;
import org.tandem.pairing.service.RoundView.Progress;

/** Which rounds are being solved on this node at this moment, and how far that has come. */
@ApplicationScoped
public class SolvingNow {

    private final Map<Long, Progress> rounds = new ConcurrentHashMap<>();

    /** Whether a thread of this node works on a round. */
    public boolean isSolving(long id) {
        return rounds.containsKey(id);
    }

    /** How far the solution of a round has come, null when nobody works on it here. */
    Progress progress(long id) {
        return rounds.get(id);
    }

    /** Hears how far a round has come; of variations that are done at the same time the furthest counts. */
    SolveProgress listener(long id) {
        return (step, done, of) -> rounds.computeIfPresent(id, (round, before) ->
                before.step() == step && before.done() > done ? before : new Progress(step, done, of));
    }

    void begin(long id) {
        rounds.put(id, new Progress(Step.PLAN, 0, 0));
    }

    void end(long id) {
        rounds.remove(id);
    }
}
