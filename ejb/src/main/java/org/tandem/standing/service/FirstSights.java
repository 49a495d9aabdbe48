package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;
import org.tandem.standing.FirstSight;
import org.tandem.standing.FirstSight.Outcome;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.TopicStanding;

/** First sights as they stand beside statuses. Asks nobody for permission. */
@ApplicationScoped
class FirstSights {

    @Inject
    private FirstSightRepository sights;
    @Inject
    private Clock clock;

    /** Those that there ever were, newest first, to be looked through once for many providers. */
    List<FirstSight> all() {
        return sights.all();
    }

    /** The newest of each topic that speaks of the standing as it is shown at a month; those that were overtaken speak of none. */
    List<FirstSightView> beside(ProviderStanding standing, Period asOf, List<FirstSight> all) {
        Instant now = clock.instant();
        Set<Topic> told = new HashSet<>();
        return all.stream().filter(s -> s.provider().equals(standing.provider()) && s.from().compareTo(asOf) <= 0)
                .filter(s -> s.outcome().filter(o -> o == Outcome.OVERTAKEN).isEmpty()).filter(s -> told.add(s.topic()))
                .filter(s -> s.isOpenAt(now) || standing.in(s.topic()).map(TopicStanding::difficulty).filter(s.status()::equals).isPresent())
                .map(s -> FirstSightView.of(s, s.isOpenAt(now))).toList();
    }
}
