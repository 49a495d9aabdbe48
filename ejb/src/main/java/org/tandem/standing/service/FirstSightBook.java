package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.access.Caller;
import org.tandem.audit.service.AuditTrail;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Period;
import org.tandem.shared.service.AnswerStateRepository;
import org.tandem.standing.FirstSight;
import org.tandem.standing.FirstSight.Outcome;
import org.tandem.standing.FirstSightTurn;
import org.tandem.standing.NewStatuses.NewStatus;
import org.tandem.standing.Standings;
import org.tandem.standing.TopicStanding;

/** Begins and ends first sights in the caller's transaction, with their entries in the audit trail. Asks nobody for permission. */
@ApplicationScoped
class FirstSightBook {

    @Inject
    private FirstSightRepository sights;
    @Inject
    private AuditTrail audit;
    @Inject
    private AnswerStateRepository answers;
    @Inject
    private Clock clock;

    /** Those of a provider that are open, oldest first. */
    List<FirstSight> openOf(String provider) {
        return open().stream().filter(s -> s.provider().equals(provider)).toList();
    }

    List<FirstSight> open() {
        Instant now = clock.instant();
        return sights.unendedAt(now).stream().filter(s -> s.isOpenAt(now)).toList();
    }

    /**
     * Takes other standings in.
     *
     * @param now  as trusts see them
     * @param news graver statuses that trusts are to see first
     */
    void turn(Standings now, List<NewStatus> news) {
        Map<FirstSight, TopicStanding> open = new LinkedHashMap<>();
        open().forEach(s -> open.put(s, LeadStandings.shown(s)));
        FirstSightTurn turn = FirstSightTurn.of(open, now, news);
        turn.overtaken().forEach(s -> end(s, Outcome.OVERTAKEN, Caller.system("first-sight").name()));
        turn.going().forEach(FirstSight::becomes);
        turn.told().forEach(n -> tell(n, now));
    }

    private void tell(NewStatus status, Standings now) {
        TopicStanding t = status.now();
        Period from = t.quarters().isEmpty() ? now.asOf() : t.quarters().get(t.quarters().size() - 1).quarter().endMonth();
        FirstSight sight = new FirstSight(t, CanonicalJson.write(unmarked(status.seen())), from.compareTo(now.asOf()) < 0 ? from : now.asOf(), now.dataVersion(), clock.instant());
        sights.add(sight);
        answers.changed();
        audit.done("TELL_TRUST_FIRST", t.provider() + " " + t.topic(), "%s, shown to others until it ends: %s; data version %s; comment due by %s".formatted(t.difficulty(),
                status.seen().difficulty(), now.dataVersion(), sight.due()));
    }

    /** Without the sentence that an earlier first sight of the same topic put before it. */
    private static TopicStanding unmarked(TopicStanding seen) {
        return new TopicStanding(seen.provider(), seen.topic(), seen.difficulty(), seen.strength(), seen.certainty(), seen.improver(), seen.needSize(), seen.strengthSize(),
                seen.quarters(), seen.reasons().stream().filter(r -> !r.rule().equals(FirstSight.RULE)).toList());
    }

    void end(FirstSight sight, Outcome how, String who) {
        sight.end(how, who, clock.instant());
        answers.changed();
        audit.done("END_FIRST_SIGHT", sight.provider() + " " + sight.topic(), "%s: %s".formatted(sight.status(), how));
    }

    /** Ends those whose days are over. */
    void endOver() {
        Instant now = clock.instant();
        sights.unendedAt(now).stream().filter(s -> !s.isOpenAt(now)).forEach(s -> end(s, Outcome.DAYS_OVER, Caller.system("first-sight").name()));
    }
}
