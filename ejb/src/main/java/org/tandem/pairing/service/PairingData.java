package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.benchmark.Panel;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.RoundData;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.service.ComputedStandings;

/** Everything that a round reads, put together from one panel. */
@ApplicationScoped
public class PairingData {

    private final PairingRules rules = ShippedFile.read(PairingRules.RESOURCE, PairingRules.class);

    @Inject
    private ComputedStandings standings;
    @Inject
    private RelationRepository relations;

    /** The data of a round at a month. */
    public RoundData at(Panel panel, Period asOf) {
        return new RoundData(panel, standings.at(panel, asOf), rules, relations.all(),
                new PeerContextSimilarity(panel.providers(), asOf.lastDay()), panel.providers().journeys()::between);
    }

    /** The rules in force. */
    public PairingRules rules() {
        return rules;
    }
}
