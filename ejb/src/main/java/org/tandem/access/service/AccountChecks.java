package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tandem.access.AccountTerms;
import org.tandem.access.Role;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** What an account must be like; codes of the reasons are the fields {@code name displayName roles scope
 * organisationName lastDay}. */
@ApplicationScoped
class AccountChecks {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int LONGEST_NAME = 200;
    private static final String SIGN_IN_NAME = "[a-z0-9][a-z0-9._@-]{2,99}";

    @Inject
    private AccountRepository accounts;
    @Inject
    private KnownBodies bodies;
    @Inject
    private Clock clock;

    void check(String name, AccountTerms terms, LocalDate lastDayBefore) {
        List<Reason> wrong = new ArrayList<>();
        if (name == null || !name.matches(SIGN_IN_NAME)) {
            wrong.add(new Reason("name", "A user name has 3 to 100 small letters, digits, dots, hyphens, underscores or @, and begins with a letter or digit."));
        }
        if (terms.displayName().isBlank() || terms.displayName().length() > LONGEST_NAME) {
            wrong.add(new Reason("displayName", "Write the person's name in 1 to " + LONGEST_NAME + " characters."));
        }
        if (terms.roles().isEmpty()) {
            wrong.add(new Reason("roles", "Choose at least one role; to keep somebody out, lock the account."));
        }
        if (!bodies.knows(terms.scope())) {
            wrong.add(new Reason("scope", "No region, board or provider in use has this code. Look it up on the page of providers, or load organisations first."));
        }
        if (terms.roles().contains(Role.ADMIN) && !terms.scope().isNational()) {
            wrong.add(new Reason("scope", "An administrator acts for the whole of England."));
        }
        String there = terms.organisationName();
        if (there != null && !there.matches("[^\\s\\p{Lu}]{1,320}")) {
            wrong.add(new Reason("organisationName", "Write the user name or address at the organisation without spaces, in small letters."));
        } else if (there != null && accounts.isOrganisationNameTaken(there, String.valueOf(name))) {
            wrong.add(new Reason("organisationName", "Another account has this user name or address at the organisation."));
        }
        LocalDate day = terms.lastDay();
        if (day != null && !day.equals(lastDayBefore) && day.isBefore(LocalDate.ofInstant(clock.instant(), UK))) {
            wrong.add(new Reason("lastDay", "The last day lies in the past; choose today or later, or lock the account."));
        }
        if (!wrong.isEmpty()) {
            throw new Refused("BAD_ACCOUNT", "The account was not saved.", wrong.toArray(Reason[]::new));
        }
    }
}
