package org.tandem.demonstration;

import java.util.List;
import java.util.stream.Stream;

/**
 * One provider's A&amp;E counts of a month. The share of all types is planned; the few long waits outside the major
 * department follow a fixed part, the rest falls to the major department.
 */
final class EmergencyMonth {

    private static final double LONG_WAITS_OF_MINOR_UNITS = 0.032;
    private static final double ADMITTED = 0.29;
    private static final double FOUR_TO_TWELVE = 0.22;
    private static final double BOOKED = 0.025;
    private static final int EVERY_FIFTH_BOOKS = 5;
    private static final int EVERY_SEVENTH_HAS_EYE_CASUALTY = 7;

    private final long type1;
    private final long type2;
    private final long other;
    private final long over4Type1;
    private final long over4Other;
    private final long bookedType1;
    private final long bookedOver4;
    private final long admitted;
    private final long over12;

    EmergencyMonth(DemonstrationProvider p, long attendances, double within4, double over12Share) {
        boolean major = p.type1Share() > 0;
        type1 = Math.round(attendances * p.type1Share());
        type2 = major && p.number() % EVERY_SEVENTH_HAS_EYE_CASUALTY == 0 ? Math.round(attendances * 0.03) : 0;
        other = attendances - type1 - type2;
        long over4 = Math.round(attendances * (1 - within4));
        long minor = Math.round((other + type2) * LONG_WAITS_OF_MINOR_UNITS);
        over4Other = major ? Math.min(minor, over4) : over4;
        over4Type1 = over4 - over4Other;
        boolean books = p.number() % EVERY_FIFTH_BOOKS == 0;
        bookedType1 = books ? Math.round(type1 * BOOKED) : 0;
        bookedOver4 = books ? Math.round(over4Type1 * BOOKED) : 0;
        admitted = Math.round(type1 * ADMITTED);
        over12 = Math.round(admitted * over12Share);
    }

    /** The 18 counts of the published file, in its order. */
    List<Long> counts() {
        return Stream.of(type1 - bookedType1, type2, other, bookedType1, 0, 0,
                over4Type1 - bookedOver4, 0, over4Other, bookedOver4, 0, 0,
                Math.round(admitted * FOUR_TO_TWELVE), over12, admitted, 0, 0, Math.round(admitted * 0.3))
                .map(Number::longValue).toList();
    }
}
