package org.tandem.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.AuditEntry.Outcome;

/** Writes who did what. What was done is written inside the caller's transaction, what was refused in its own. */
@Stateless
public class AuditTrail {

    /**
     * A search of the trail.
     *
     * @param who  sign-in name, empty for everybody
     * @param what action, empty for all
     */
    public record Question(String who, String what, Instant from, Instant to, int first, int most) {
    }

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_DETAIL = 100_000;

    @Inject
    private AuditRepository entries;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    /**
     * Something was done.
     *
     * @param action  verb in capitals, e.g. {@code PUBLISH_RELEASE}
     * @param subject what it was done to
     * @param detail  before and after, or whatever a reader needs later
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String action, String subject, String detail) {
        write(action, subject, Outcome.DONE, detail);
    }

    /** Something was refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(String action, String subject, String why) {
        write(action, subject, Outcome.REFUSED, why);
    }

    /** Entries that answer a question, newest first. */
    public List<AuditEntry> find(Question question) {
        return entries.find(question);
    }

    /** Entries that answer a question, newest first, older than one of them. */
    public List<AuditEntry> olderThan(long id, Question question) {
        return entries.olderThan(id, question);
    }

    /** How many entries answer a question. */
    public long count(Question question) {
        return entries.count(question);
    }

    private void write(String action, String subject, Outcome outcome, String detail) {
        String who = signedIn.caller().isSignedIn() ? signedIn.caller().name() : "not signed in";
        entries.add(new AuditEntry(clock.instant(), who, action, cut(subject, LONGEST_SUBJECT), outcome, cut(detail, LONGEST_DETAIL)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
