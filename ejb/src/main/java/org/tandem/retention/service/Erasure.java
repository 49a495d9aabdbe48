package org.tandem.retention.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tandem.access.service.AccountErasure;
import org.tandem.audit.service.AuditErasure;
import org.tandem.audit.service.AuditErasure.Person;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * Erases a person: the account, every record and the audit trail name a pseudonym from then on, the same one everywhere, so
 * that it stays true that one and the same person proposed and another approved. Nobody can go back from it to the name.
 */
@Stateless
public class Erasure {

    private static final int LONGEST_REFERENCE = 200;

    @Inject
    private AccountErasure accounts;
    @Inject
    private PersonRepository records;
    @Inject
    private AuditErasure trail;
    @Inject
    private AuditTrail audit;

    public Erasure() {
    }

    Erasure(AccountErasure accounts, PersonRepository records, AuditErasure trail, AuditTrail audit) {
        this.accounts = accounts;
        this.records = records;
        this.trail = trail;
        this.audit = audit;
    }

    /**
     * Erases somebody who asked for it; answers the pseudonym.
     *
     * @param reference under which the request is filed, without the name of the person
     * @throws Refused without a reference, code {@code reference}, or for an account that cannot be erased
     */
    public String onRequest(String name, int version, String reference) {
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new Refused("NO_REFERENCE", "Nothing was erased.", new Reason("reference", "Write under which reference the request is filed, in at most "
                    + LONGEST_REFERENCE + " characters and without the name of the person."));
        }
        return everywhere(accounts.onRequest(name, version), "reference of the request: " + reference.strip());
    }

    /** Erases somebody whose account ended before a moment, unless it was opened again. */
    public void ended(String name, Instant moment) {
        accounts.ended(name, moment).ifPresent(person -> everywhere(person, "the account ended before " + moment));
    }

    private String everywhere(Person person, String why) {
        int rows = records.replace(person.name(), person.pseudonym());
        int entries = trail.ofPerson(person);
        audit.done("ERASE_PERSON", person.pseudonym(), "%s; %d records, %d entries of the audit trail".formatted(why, rows, entries));
        return person.pseudonym();
    }
}
