package org.tandem.standing.service;

import java.time.LocalDate;

/**
 * How long a trust may comment on its standing.
 *
 * @param opened day of the newest data, or of the newest change of an override of this trust if that is later
 * @param closes last day: the fifth working day after it
 * @param open   whether it is open today
 */
public record RightOfReply(LocalDate opened, LocalDate closes, boolean open) {

    /** The rule in words. */
    public static final String RULE = "A trust may comment on its own standing within five working days after the day of the newest data, or of the newest override of"
            + " its standing if that is later. Working days are Monday to Friday without the bank holidays of England; holidays that are declared once are not known"
            + " and count as working days.";
}
