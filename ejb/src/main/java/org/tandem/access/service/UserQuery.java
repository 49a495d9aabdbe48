package org.tandem.access.service;

import java.util.Locale;
import org.tandem.access.Role;

/**
 * Which accounts are asked for.
 *
 * @param text  part of the sign-in or display name, empty for all
 * @param role  null for all
 * @param state null for all
 */
public record UserQuery(String text, Role role, UserRow.State state) {

    /** Whether an account is one of them. */
    boolean matches(UserRow row) {
        String wanted = text.toLowerCase(Locale.UK);
        return (row.name().toLowerCase(Locale.UK).contains(wanted) || row.displayName().toLowerCase(Locale.UK).contains(wanted))
                && (role == null || row.grantedAt().containsKey(role)) && (state == null || row.state() == state);
    }
}
