package org.tandem.relation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.audit.service.AuditTrail;
import org.tandem.relation.DatedRecord;
import org.tandem.relation.Recorded;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** What recording and ending have in common: refusals by field, one end only, two people at once, the audit trail. */
@ApplicationScoped
class RecordBook {

    @Inject
    private RelationRepository repository;
    @Inject
    private RelationSight sight;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** @throws Refused when something is wrong with what is to be recorded */
    void requireWhole(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused("BAD_RECORD", "This was not recorded.", problems.toArray(Reason[]::new));
        }
    }

    /** Stores a record; {@code what} is its value in words. */
    <T extends Recorded> T add(String action, T made, Object what) {
        repository.add(made);
        audit.done(action, "record " + made.id(), String.valueOf(what));
        return made;
    }

    /**
     * A record that somebody saw in a version, locked.
     *
     * @param author throws where the person may not change it
     */
    <T extends DatedRecord> T seen(Class<T> kind, long id, int rowVersion, Consumer<T> author) {
        T found = repository.findForChange(kind, id).filter(r -> sight.sees(r.parties()))
                .orElseThrow(() -> new NotFound("There is no record " + id + " that you may see."));
        author.accept(found);
        if (found.endedBy().isPresent()) {
            throw new WrongState("This was ended already by %s: %s".formatted(found.endedBy().get(), found.endReason().orElse("")));
        }
        if (found.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed this since you looked, so nothing was done. Look at it as it is now.");
        }
        return found;
    }

    /** Ends a record. */
    <T extends DatedRecord> T end(String action, Class<T> kind, long id, End end, Consumer<T> author) {
        T found = seen(kind, id, end.rowVersion(), author);
        requireWhole(sight.check().ofEnd(found.from(), found.to(), end.lastDay(), end.reason()));
        found.end(end.lastDay(), end.reason().strip(), sight.who(), clock.instant());
        repository.flush();
        audit.done(action, "record " + id, "last day %s: %s".formatted(end.lastDay(), end.reason()));
        return found;
    }
}
