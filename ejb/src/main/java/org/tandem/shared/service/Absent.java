package org.tandem.shared.service;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** At the edge a number that is not there is null beside its state. */
public final class Absent {

    private Absent() {
    }

    /** The number or null. */
    public static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    /** The number or null. */
    public static Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
