package org.tandem.correction.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.correction.CorrectionNotice;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.NotFound;

/** Correction notices: raised when figures were restated, told to the owners, marked as seen by them. */
@Stateless
public class Corrections {

    @Inject
    private CorrectionRepository notices;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Tells each owner once for a data version. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void raise(Subject subject, Collection<String> owners, String sentence, DataVersion before, DataVersion after) {
        List<CorrectionNotice> told = notices.about(subject);
        for (String owner : owners) {
            if (told.stream().noneMatch(n -> n.newVersion() == after.number() && n.owner().equals(owner))) {
                notices.add(new CorrectionNotice(subject, owner, sentence, before, after, clock.instant()));
                audit.done("RAISE_CORRECTION", "%s %d".formatted(subject.kind(), subject.id()), "to %s, data version %s → %s: %s".formatted(owner, before, after, sentence));
            }
        }
    }

    /** What is known of a plan or paper: the sentences of the latest notices, each once. */
    public List<String> about(Subject subject) {
        List<CorrectionNotice> all = notices.about(subject);
        long latest = all.stream().mapToLong(CorrectionNotice::newVersion).max().orElse(0);
        return all.stream().filter(n -> n.newVersion() == latest).map(CorrectionNotice::sentence).distinct().toList();
    }

    /** Ids of all plans or papers that somebody was told of. */
    public Set<Long> marked(Kind kind) {
        return notices.subjects(kind);
    }

    /** What the person who is asking has not seen yet. */
    public List<CorrectionNotice> unseen() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return notices.unseenBy(authority.caller().name());
    }

    /**
     * Marks a notice to oneself as seen.
     *
     * @throws NotFound when there is none to this person
     */
    public void seen(long id) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        CorrectionNotice notice = notices.find(id).filter(n -> n.owner().equals(authority.caller().name()))
                .orElseThrow(() -> new NotFound("There is no correction " + id + " for you."));
        notice.seen(authority.caller().name(), clock.instant());
        audit.done("SEE_CORRECTION", "correction " + id, notice.sentence());
    }
}
