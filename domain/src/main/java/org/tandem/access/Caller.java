package org.tandem.access;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param name        sign-in name
 * @param displayName as shown
 * @param roles       what the person does
 * @param scope       for whom
 * @param duty        what the person has to do on the own account before anything else is open
 */
public record Caller(String name, String displayName, Set<Role> roles, Scope scope, Duty duty) {

    /** What comes before everything else: nothing, a password of the person's own, one-time codes. */
    public enum Duty { NONE, CHANGE_PASSWORD, SET_UP_CODES }

    /** Nobody has signed in. */
    public static final Caller NOBODY = new Caller("", "Not signed in", Set.of(), Scope.NATIONAL);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public Caller(String name, String displayName, Set<Role> roles, Scope scope) {
        this(name, displayName, roles, scope, Duty.NONE);
    }

    /** The application itself, at start-up and in jobs; it may do everything and is named in the audit. */
    public static Caller system(String task) {
        return new Caller("tandem:" + task, "Tandem", Set.of(Role.values()), Scope.NATIONAL);
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** Whether nothing is open to the person but the own account. */
    public boolean isHeldToOwnAccount() {
        return duty != Duty.NONE;
    }

    /** Whether the person has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
