package org.tandem.pairing.service;

import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.Plan;
import org.tandem.pairing.SolveProgress;

/**
 * What is kept of a solved round: its plan, and who was refused for whom, so that a paper can be made after the figures
 * have moved on.
 *
 * @param candidates how many pairs of need and supporter were looked at
 */
public record RoundResult(Plan plan, int candidates, List<RefusedPair> refused) {

    /** One refusal; the topic is null in a round for whole trusts. */
    public record RefusedPair(String recipient, String supporter, Topic topic, String rule, String sentence) {
    }

    static RoundResult of(PairingRound round, SolveProgress progress) {
        List<Candidate> all = round.candidates();
        return new RoundResult(round.plan(progress), all.size(), all.stream().flatMap(c -> c.refusals().stream()
                .map(r -> new RefusedPair(c.recipient(), c.supporter(), c.topic().orElse(null), r.rule(), r.sentence()))).toList());
    }
}
