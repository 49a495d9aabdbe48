package org.tandem.indicator;

import java.time.LocalDate;

/**
 * What is asked of providers for a time.
 *
 * @param kind      how binding it is
 * @param value     in the indicator's unit; for {@link Kind#PROVIDER_SPECIFIC} the points to add to the provider's baseline
 * @param from      first day of validity
 * @param to        last day of validity, null while open
 * @param source    publication it stands in
 * @param confirmed false when it was not confirmed from a publication, which is shown
 */
public record Target(Kind kind, double value, LocalDate from, LocalDate to, String source, boolean confirmed) {

    /** Kinds are never mixed in one comparison. */
    public enum Kind { MINIMUM, AMBITION, PROVIDER_SPECIFIC }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
