package org.tandem.pairing;

import java.util.OptionalDouble;

/** Journeys by road, where a matrix of them is loaded. */
@FunctionalInterface
public interface RoadMinutes {

    /** No matrix. */
    RoadMinutes UNKNOWN = (a, b) -> OptionalDouble.empty();

    /** Minutes from one provider to another, empty when not known. */
    OptionalDouble between(String odsCode, String otherOdsCode);
}
