package org.tandem.standing.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.CompleteMonth;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;
import org.tandem.standing.Standings;

/** Standings, computed once for a data version, month and rule set; the last few are kept. Asks nobody for permission. */
@ApplicationScoped
public class ComputedStandings {

    private static final int KEPT = 12;

    private record Key(DataVersion version, Period asOf, String ruleSet) {
    }

    private final StandingRules rules = ShippedFile.read(StandingRules.RESOURCE, StandingRules.class);
    private final StandingCalculation calculation = new StandingCalculation();
    private final Cache<Key, Standings> kept = Caffeine.newBuilder().executor(Runnable::run).maximumSize(KEPT).build();

    /** The rule set in force. */
    public StandingRules rules() {
        return rules;
    }

    /** The month that is looked at when nobody says otherwise, empty without data. */
    public Optional<Period> latestMonth(Panel panel) {
        return CompleteMonth.latest(panel, rules);
    }

    /** The standings at a month; one caller computes, the others wait for the result. */
    public Standings at(Panel panel, Period asOf) {
        return kept.get(new Key(panel.version(), asOf, rules.name()), k -> calculation.computeAsOf(panel, rules, asOf));
    }
}
