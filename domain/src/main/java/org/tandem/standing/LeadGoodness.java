package org.tandem.standing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.provider.Provider;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;

/** What the members of a group are ranked by in one lead: the figure or its gap to the region's median, higher being better. */
final class LeadGoodness {

    private LeadGoodness() {
    }

    /** By provider; without those that cannot be judged. */
    static Map<String, Double> of(Lead lead, List<Provider> members, Map<String, LeadFigure> ofLead, int minimumInRegion) {
        Map<String, Double> goodness = new TreeMap<>();
        ofLead.forEach((code, f) -> {
            if (f.isJudged()) {
                goodness.put(code, f.goodness());
            }
        });
        if (lead.measure() == Measure.GAP_TO_REGION_MEDIAN) {
            RegionMedians medians = new RegionMedians(members, ofLead, minimumInRegion);
            goodness.replaceAll((code, g) -> g - medians.of(code));
        }
        return goodness;
    }
}
