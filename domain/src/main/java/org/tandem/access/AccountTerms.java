package org.tandem.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What an administrator decides about an account.
 *
 * @param displayName name of the person, as shown
 * @param roles       what the person does; one at least
 * @param scope       for whom
 * @param lastDay     last day on which the account is open, null when it does not end
 */
public record AccountTerms(String displayName, Set<Role> roles, Scope scope, LocalDate lastDay) {

    public AccountTerms {
        Objects.requireNonNull(displayName, "An account needs a display name.");
        Objects.requireNonNull(scope, "An account needs a scope.");
        roles = Set.copyOf(roles);
    }

    /** Whether these terms make somebody an administrator for good. */
    public boolean isLastingAdministrator() {
        return roles.contains(Role.ADMIN) && scope.isNational() && lastDay == null;
    }
}
