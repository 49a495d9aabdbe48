package org.tandem.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.tandem.audit.AuditEntry;

/**
 * Takes people out of the audit trail. What was done, when and with which outcome stays, and so does the chain; the row of
 * the chain is locked meanwhile, so that no entry is sealed with texts that are just being replaced.
 */
@Stateless
public class AuditErasure {

    /** In place of texts that tell from where somebody signed in. */
    public static final String ERASED = "erased";

    private static final Set<String> SIGN_INS = Set.of("SIGN_IN", "SIGN_OUT", "LOCK_OUT");

    /**
     * Somebody as the trail may name them.
     *
     * @param name             sign-in name
     * @param displayName      present name; earlier ones stand in entries about the account and go with these
     * @param organisationName name at the organisation's sign-in, null without
     * @param pseudonym        what stands in their place
     */
    public record Person(String name, String displayName, String organisationName, String pseudonym) {
    }

    @Inject
    private AuditRepository entries;

    public AuditErasure() {
    }

    AuditErasure(AuditRepository entries) {
        this.entries = entries;
    }

    /** Puts the pseudonym in place of a person; answers in how many entries. */
    public int ofPerson(Person person) {
        entries.chainForSealing();
        Set<String> names = person.organisationName() == null ? Set.of(person.name()) : Set.of(person.name(), person.organisationName());
        List<AuditEntry> found = entries.ofPerson(names, person.name());
        found.forEach(e -> e.erase(names.contains(e.who()) ? person.pseudonym() : e.who(),
                names.contains(e.subject()) ? person.pseudonym() : e.subject(), detail(e, person, names.contains(e.subject()))));
        return found.size();
    }

    private static String detail(AuditEntry e, Person person, boolean isAbout) {
        if (SIGN_INS.contains(e.action()) || e.action().equals("BIND_USER")) {
            return ERASED;
        }
        String pseudonym = Matcher.quoteReplacement(person.pseudonym());
        String detail = e.detail().replace("who=" + person.name() + ",", "who=" + person.pseudonym() + ",").replace(person.displayName(), person.pseudonym());
        return isAbout ? detail.replaceAll("(?s)(?<=\\bname ).*?(?=; roles )", pseudonym).replaceAll("(?<=; at the organisation )(?!none\\b)[^\\s;]+", pseudonym) : detail;
    }

    /** Takes names and addresses out of records of sign-ins before a moment, some at a time; answers how many. */
    public int signInsBefore(Instant moment, int most) {
        entries.chainForSealing();
        List<AuditEntry> found = entries.withTexts(SIGN_INS, moment, most);
        found.forEach(e -> e.erase(ERASED, ERASED, ERASED));
        return found.size();
    }
}
