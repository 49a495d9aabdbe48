package org.tandem.benchmark;

import java.util.List;
import org.tandem.shared.Period;

/** Finds the positions of an indicator within sets of providers, all from one panel. */
@FunctionalInterface
public interface PlaceFinder {

    /** @param providers ODS codes, sorted */
    Positions of(String indicator, Period period, List<String> providers, QuartileMethod method);

    /** Works out every answer anew. */
    static PlaceFinder in(Panel panel) {
        return (indicator, period, providers, method) -> Positions.of(panel, indicator, period, providers, method);
    }
}
