package org.tandem.access.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.tandem.access.Role;
import org.tandem.access.Scope;

/**
 * An account as an administrator sees it.
 *
 * @param name               sign-in name
 * @param grantedAt          since when each role is held
 * @param lastDay            last day of the account, null when it does not end
 * @param lastSignInAt       null when the person never signed in
 * @param organisationName   name at the organisation's own sign-in, null without
 * @param email              where notices go, null for nowhere
 * @param closedFor          how long wrong passwords still keep the name closed, zero when they do not
 * @param mustChangePassword whether the person has a one-time password
 * @param codesSince         since when one-time codes are asked for, null when they are not
 * @param tokens             access tokens that are valid
 * @param version            counts changes; a change names the version that was looked at
 */
public record UserRow(String name, String displayName, Map<Role, Instant> grantedAt, Scope scope, State state, LocalDate lastDay,
                      Instant lastSignInAt, String organisationName, String email, Duration closedFor, boolean mustChangePassword, Instant codesSince,
                      long tokens, int version) {

    /** Whether the person may come in: yes, locked by an administrator, last day over. */
    public enum State { OPEN, LOCKED, OVER }
}
