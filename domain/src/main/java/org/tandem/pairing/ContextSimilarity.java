package org.tandem.pairing;

import java.util.OptionalDouble;

/** How alike two providers are in what they cannot soon change. */
@FunctionalInterface
public interface ContextSimilarity {

    /** Nothing known about anybody. */
    ContextSimilarity UNKNOWN = (a, b) -> OptionalDouble.empty();

    /**
     * Between 0 (the two that differ most in their group) and 1 (the same).
     *
     * @return empty when too little is known about one of them
     */
    OptionalDouble between(String odsCode, String otherOdsCode);
}
