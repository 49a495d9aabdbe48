package org.tandem.access.service;

import java.util.Locale;

/**
 * Somebody as the organisation's own sign-in (OpenID Connect) names them.
 *
 * @param issuer   the sign-in service
 * @param subject  what it calls the person for ever
 * @param userName user name there, null when not told
 * @param email    address that the service has verified, null when it has not
 */
public record OrganisationIdentity(String issuer, String subject, String userName, String email) {

    /** Whether this is the person whom an administrator wrote down; what looks like an address counts only when it was verified. */
    boolean isNamed(String organisationName) {
        String told = organisationName.contains("@") ? email : userName;
        return told != null && told.toLowerCase(Locale.ROOT).equals(organisationName);
    }
}
