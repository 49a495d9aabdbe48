package org.tandem.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.AuditEntry;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;

/** Shows the audit trail to those who may see it. */
@Stateless
public class AuditSearch {

    /**
     * Which entries are asked for.
     *
     * @param who  sign-in name, empty for everybody
     * @param what action, empty for all
     * @param from first moment
     * @param to   first moment after
     */
    public record Question(String who, String what, Instant from, Instant to) {
    }

    /** One entry; {@code chainHash} is null until sealed. */
    public record Row(long id, Instant at, String who, String what, String subject, AuditEntry.Outcome outcome, String detail,
                      String chainHash) {
    }

    @Inject
    private AuditTrail audit;
    @Inject
    private Authority authority;

    /** Entries, newest first. */
    public Page<Row> find(Question question, PageAsked asked) {
        authority.require(Permission.READ_AUDIT);
        AuditTrail.Question part = new AuditTrail.Question(question.who(), question.what(), question.from(), question.to(),
                (int) Math.min(asked.first(), Integer.MAX_VALUE), asked.size());
        List<Row> rows = audit.find(part).stream().map(AuditSearch::row).toList();
        return new Page<>(rows, asked.page(), asked.size(), audit.count(part));
    }

    /**
     * Entries for an export, newest first, older than one of them; the first part is recorded itself.
     *
     * @param id of the last entry of the part before, {@link Long#MAX_VALUE} for the first part
     */
    public List<Row> olderThan(long id, Question question, int most) {
        authority.require(Permission.READ_AUDIT);
        if (id == Long.MAX_VALUE) {
            audit.done("EXPORT_AUDIT", "audit trail", question.toString());
        }
        return audit.olderThan(id, new AuditTrail.Question(question.who(), question.what(), question.from(), question.to(), 0, most))
                .stream().map(AuditSearch::row).toList();
    }

    private static Row row(AuditEntry e) {
        return new Row(e.id(), e.at(), e.who(), e.action(), e.subject(), e.outcome(), e.detail(), e.chainHash());
    }
}
