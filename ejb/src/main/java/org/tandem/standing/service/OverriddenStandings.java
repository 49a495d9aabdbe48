package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.shared.Period;
import org.tandem.standing.Standings;

/**
 * Standings as they hold: computed, with what leads set in place. At the latest complete month overrides count as they stand at the
 * moment of asking, because figures come weeks after the month they are about; at an earlier month as they stood on its last day.
 * Asks nobody for permission.
 */
@ApplicationScoped
public class OverriddenStandings {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private ComputedStandings computed;
    @Inject
    private StandingDecisionRepository decisions;
    @Inject
    private Clock clock;

    /** As they hold now. */
    public Standings at(Panel panel, Period asOf) {
        return at(panel, asOf, clock.instant());
    }

    /** At the month that is looked at when nobody says otherwise, empty without data. */
    public Optional<Standings> latest(Panel panel) {
        return computed.latestMonth(panel).map(month -> at(panel, month));
    }

    /** As they held at a moment, for what was decided on them then. */
    public Standings at(Panel panel, Period asOf, Instant known) {
        boolean latest = computed.latestMonth(panel).filter(m -> m.compareTo(asOf) > 0).isEmpty();
        Instant moment = latest ? known : asOf.lastDay().plusDays(1).atStartOfDay(UK).toInstant().minusMillis(1);
        return computed.at(panel, asOf).with(decisions.overrides().stream().filter(o -> o.isInForceAt(moment)).toList());
    }
}
