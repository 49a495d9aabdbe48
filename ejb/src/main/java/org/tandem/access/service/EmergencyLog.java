package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tandem.access.EmergencyAccess;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException.NotFound;

/** Shows administrators when the account for emergencies was opened, until each of them has looked at it. */
@Stateless
public class EmergencyLog {

    /**
     * One time.
     *
     * @param entries what the account did and was refused then, in entries of the audit trail
     * @param seenBy  administrators who have looked at it
     * @param seen    whether the one who is asking is among them
     */
    public record Row(long id, Instant openedAt, Instant openUntil, String node, String reason, long entries, List<String> seenBy, boolean seen) {
    }

    @Inject
    private EmergencyRepository emergencies;
    @Inject
    private AdministratorsOnly administrators;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Every time, newest first. */
    public List<Row> list() {
        administrators.require();
        return emergencies.all().stream().map(this::row).toList();
    }

    /** Those that the administrator who is asking has not looked at; the account for emergencies cannot do so for itself. */
    public List<Row> unseen() {
        administrators.require();
        String who = authority.caller().name();
        return who.equals(EmergencyAccess.ACCOUNT) ? List.of()
                : emergencies.all().stream().filter(e -> !e.seenBy().containsKey(who)).map(this::row).toList();
    }

    /** The administrator who is asking has looked at it. */
    public void seen(long id) {
        administrators.require();
        String who = authority.caller().name();
        if (who.equals(EmergencyAccess.ACCOUNT)) {
            throw authority.refusal("SEE_EMERGENCY_ACCESS", who, "Emergency access is looked at by people with accounts of their own.");
        }
        emergencies.find(id).orElseThrow(() -> new NotFound("No emergency access with the number " + id + ".")).seenBy(who, clock.instant());
        audit.done("SEE_EMERGENCY_ACCESS", "emergency access " + id, "");
    }

    private Row row(EmergencyAccess e) {
        long entries = audit.count(new AuditTrail.Question(EmergencyAccess.ACCOUNT, "", e.openedAt(), e.openUntil(), 0, 0));
        return new Row(e.id(), e.openedAt(), e.openUntil(), e.node(), e.reason(), entries, e.seenBy().keySet().stream().sorted().toList(),
                e.seenBy().containsKey(authority.caller().name()));
    }
}
