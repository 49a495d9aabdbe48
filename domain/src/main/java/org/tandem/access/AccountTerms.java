package org.tandem.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What an administrator decides about an account.
 *
 * @param displayName      name of the person, as shown
 * @param roles            what the person does; one at least
 * @param scope            for whom
 * @param lastDay          last day on which the account is open, null when it does not end
 * @param organisationName user name or address with which the person signs in at the organisation's own service, in small
 *                         letters; null when only with a password
 */
public record AccountTerms(String displayName, Set<Role> roles, Scope scope, LocalDate lastDay, String organisationName) {

    public AccountTerms {
        Objects.requireNonNull(displayName, "An account needs a display name.");
        Objects.requireNonNull(scope, "An account needs a scope.");
        roles = Set.copyOf(roles);
    }

    /** For somebody who signs in with a password. */
    public AccountTerms(String displayName, Set<Role> roles, Scope scope, LocalDate lastDay) {
        this(displayName, roles, scope, lastDay, null);
    }

    /** Whether these terms make somebody an administrator for good. */
    public boolean isLastingAdministrator() {
        return roles.contains(Role.ADMIN) && scope.isNational() && lastDay == null;
    }
}
