package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.EarlierPanels;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.shared.DataVersion;
import org.tandem.standing.NewStatuses;
import org.tandem.standing.NewStatuses.NewStatus;
import org.tandem.standing.Standings;

/**
 * Looks, before a new panel is shown to anybody, for graver statuses that its publications made. Whichever node comes first looks,
 * once for a data version. Only publications of the last month make news: older figures have been known to everybody for long, and
 * loading history or a demonstration set tells nobody of anything.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PublishedStatuses {

    /** Days after which a publication is history. */
    static final int NEWS_DAYS = 31;
    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private FirstSightRepository sights;
    @Inject
    private FirstSightBook book;
    @Inject
    private LeadStandings leads;
    @Inject
    private OverriddenStandings overridden;
    @Inject
    private EarlierPanels earlier;
    @Inject
    private ReleaseRepository releases;
    @Inject
    private Clock clock;

    /** Looks at a panel that is about to be shown; the first that this installation ever shows counts as seen. */
    public void look(Panel next) {
        long mark = sights.mark();
        if (mark >= next.version().number() || !sights.take(mark, next.version()) || mark < 0) {
            return;
        }
        boolean news = hasNews(mark, next.version());
        if (news || !book.open().isEmpty()) {
            overridden.latest(next).ifPresent(now -> book.turn(now, news ? graver(mark, now) : List.of()));
        }
    }

    private List<NewStatus> graver(long mark, Standings now) {
        Optional<Standings> seen = leads.latest(earlier.at(new DataVersion(mark)));
        return seen.map(s -> NewStatuses.between(s, now)).orElse(List.of());
    }

    private boolean hasNews(long mark, DataVersion next) {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), UK).minusDays(NEWS_DAYS);
        return releases.inForceAt(next).stream().filter(r -> r.publishedIn().filter(v -> v.number() > mark).isPresent()).map(Release::publishedOn)
                .anyMatch(day -> !day.isBefore(oldest));
    }
}
