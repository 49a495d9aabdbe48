package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PanelQuestion;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.Relations;
import org.tandem.pairing.RoundData;
import org.tandem.relation.service.RelationRepository;
import org.tandem.relation.service.RelationSight;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.FiguresWithinIntervals;
import org.tandem.standing.Standings;
import org.tandem.standing.service.ComputedStandings;
import org.tandem.standing.service.LeadStandings;

/** Everything that a round reads, put together from one panel. */
@ApplicationScoped
public class PairingData {

    private final PairingRules rules = ShippedFile.read(PairingRules.RESOURCE, PairingRules.class);

    private record SimilarityQuestion(LocalDate day) implements PanelQuestion<PeerContextSimilarity> {

        @Override
        public int rows(PeerContextSimilarity answer) {
            return answer.providers();
        }
    }

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings standings;
    @Inject
    private LeadStandings seen;
    @Inject
    private Clock clock;
    @Inject
    private RelationRepository relations;
    @Inject
    private RelationSight sight;

    /**
     * The data of a round at a month. Relations are those on record now: at the latest complete month as they stand today,
     * because figures come weeks after the month they are about; at an earlier month as they stood on its last day.
     */
    public RoundData at(Panel panel, Period asOf) {
        boolean latest = standings.latestMonth(panel).filter(m -> m.compareTo(asOf) > 0).isEmpty();
        return at(panel, asOf, relations.all().lookedAtOn(latest ? sight.today() : asOf.lastDay()), clock.instant());
    }

    /** The data of a round with the relations that it read when it was solved, and the standings as leads had set and saw them at that moment. */
    public RoundData at(Panel panel, Period asOf, Relations read, Instant known) {
        return of(panel, asOf, read, seen.at(panel, asOf, known));
    }

    /** The same on other figures, of which leads see now what they may see. */
    public RoundData restated(Panel panel, Period asOf, Relations read, Instant known) {
        return of(panel, asOf, read, seen.seenNow(panel, asOf, known));
    }

    private RoundData of(Panel panel, Period asOf, Relations read, Standings standing) {
        return new RoundData(panel, standing, rules, read,
                panels.answer(panel, new SimilarityQuestion(asOf.lastDay()), () -> new PeerContextSimilarity(panel.providers(), asOf.lastDay())), panel.providers().journeys()::between,
                new FiguresWithinIntervals(panel, standings.rules(), asOf));
    }

    /** The rules in force. */
    public PairingRules rules() {
        return rules;
    }
}
