package org.tandem.boardpack.web;

import java.time.LocalDate;

/**
 * Who is asked for commentary on an exception, by when.
 *
 * @param person sign-in name
 */
public record PackAskRequest(String provider, String indicator, String person, LocalDate dueOn) {
}
