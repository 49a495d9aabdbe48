package org.tandem.comparison.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.benchmark.web.RankedDrawings;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ComparisonView.Chosen;
import org.tandem.comparison.service.ComparisonView.Spine;
import org.tandem.indicator.service.Indicators;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.shared.web.Drawing;

/** The ranked bars of one indicator of a comparison: the first provider as own, the others marked. */
@RequestScoped
class CompareBars {

    @Inject
    private Indicators indicators;
    @Inject
    private RankedDrawings drawings;

    Drawing of(ComparisonView view, Spine spine, String peerSet) {
        String first = view.providers().get(0).odsCode();
        Set<String> others = view.providers().stream().skip(1).map(Chosen::odsCode).collect(Collectors.toSet());
        PositionList list = indicators.positionsAround(spine.code(), new PositionQuery(spine.period(), peerSet, first, null));
        return drawings.of(list, indicators.find(spine.code()).indicator(), spine.sentence(), first, others, null);
    }
}
