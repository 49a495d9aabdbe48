package org.tandem.access;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param name        sign-in name
 * @param displayName as shown
 * @param roles       what the person does
 * @param scope       for whom
 */
public record Caller(String name, String displayName, Set<Role> roles, Scope scope) {

    /** Nobody has signed in. */
    public static final Caller NOBODY = new Caller("", "Not signed in", Set.of(), Scope.NATIONAL);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The application itself, at start-up and in jobs; it may do everything and is named in the audit. */
    public static Caller system(String task) {
        return new Caller("tandem:" + task, "Tandem", Set.of(Role.values()), Scope.NATIONAL);
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** Whether the person has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
