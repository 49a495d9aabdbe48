package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.benchmark.Panel;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Period;
import org.tandem.standing.FirstSight;
import org.tandem.standing.Standings;
import org.tandem.standing.TopicStanding;

/**
 * Standings as all but the trust itself see them, and as rounds count with them: as they hold, but where a graver status is with its
 * trust still the one before. Asks nobody for permission.
 */
@ApplicationScoped
public class LeadStandings {

    @Inject
    private OverriddenStandings overridden;
    @Inject
    private FirstSightRepository sights;
    @Inject
    private Clock clock;

    /** As they are seen now. */
    public Standings at(Panel panel, Period asOf) {
        return at(panel, asOf, clock.instant(), clock.instant());
    }

    /** As they were seen at a moment, for what was decided on them then. */
    public Standings at(Panel panel, Period asOf, Instant known) {
        return at(panel, asOf, known, known);
    }

    /** As they are seen now with what leads had set at a moment. */
    public Standings seenNow(Panel panel, Period asOf, Instant setBy) {
        return at(panel, asOf, setBy, clock.instant());
    }

    /** At the month that is looked at when nobody says otherwise, empty without data. */
    public Optional<Standings> latest(Panel panel) {
        return overridden.latest(panel).map(s -> at(panel, s.asOf()));
    }

    /** Numbers of the statuses that are with their trusts now. */
    public Set<Integer> heldBack() {
        Instant now = clock.instant();
        return sights.unendedAt(now).stream().filter(s -> s.isOpenAt(now)).map(FirstSight::number).collect(Collectors.toUnmodifiableSet());
    }

    private Standings at(Panel panel, Period asOf, Instant setBy, Instant seenAt) {
        return overridden.at(panel, asOf, setBy).showing(sights.unendedAt(seenAt).stream().filter(s -> s.holdsBack(asOf, panel.version(), seenAt))
                .map(s -> s.inPlace(shown(s))).toList());
    }

    /** What others than the trust see. */
    static TopicStanding shown(FirstSight sight) {
        return CanonicalJson.read(sight.shown(), TopicStanding.class);
    }
}
