package org.tandem.pairing;

import org.tandem.benchmark.Panel;
import org.tandem.standing.Standings;

/**
 * What a round reads, all at one data version.
 *
 * @param panel      registry and figures
 * @param standings  difficulty and strength at the month of the round
 * @param rules      set of rules
 * @param relations  what is recorded between and about organisations
 * @param similarity of contexts
 * @param roads      journeys, where known
 */
public record RoundData(Panel panel, Standings standings, PairingRules rules, Relations relations, ContextSimilarity similarity,
                        RoadMinutes roads) {

    /** Without a matrix of journeys. */
    public RoundData(Panel panel, Standings standings, PairingRules rules, Relations relations, ContextSimilarity similarity) {
        this(panel, standings, rules, relations, similarity, RoadMinutes.UNKNOWN);
    }

    RoundData withRules(PairingRules other) {
        return new RoundData(panel, standings, other, relations, similarity, roads);
    }

    RoundData without(PartyRefusal refusal) {
        return new RoundData(panel, standings, rules, relations.without(refusal), similarity, roads);
    }
}
