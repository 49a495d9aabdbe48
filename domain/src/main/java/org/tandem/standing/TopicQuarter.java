package org.tandem.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.shared.Period;

/**
 * One comparator group in one topic and quarter.
 *
 * @param places  by provider; without those that cannot be placed
 * @param figures by provider, in the order of the leads
 */
record TopicQuarter(Period quarter, Map<String, QuarterPlace> places, Map<String, List<LeadFigure>> figures) {

    Optional<QuarterPlace> place(String provider) {
        return Optional.ofNullable(places.get(provider));
    }

    /** Leads of a provider, judged or not. */
    List<LeadFigure> leads(String provider) {
        return figures.getOrDefault(provider, List.of());
    }
}
