package org.tandem.pairing;

import org.tandem.benchmark.Panel;
import org.tandem.standing.FigureVariation;
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
 * @param figures    how the standings might have come out otherwise
 */
public record RoundData(Panel panel, Standings standings, PairingRules rules, Relations relations, ContextSimilarity similarity,
                        RoadMinutes roads, FigureVariation figures) {

    /** Without a matrix of journeys, all figures standing as they are. */
    public RoundData(Panel panel, Standings standings, PairingRules rules, Relations relations, ContextSimilarity similarity) {
        this(panel, standings, rules, relations, similarity, RoadMinutes.UNKNOWN, FigureVariation.NONE);
    }

    RoundData withRules(PairingRules other) {
        return new RoundData(panel, standings, other, relations, similarity, roads, figures);
    }

    RoundData without(PartyRefusal refusal) {
        return new RoundData(panel, standings, rules, relations.without(refusal), similarity, roads, figures);
    }
}
