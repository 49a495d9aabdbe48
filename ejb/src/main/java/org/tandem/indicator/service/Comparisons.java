package org.tandem.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.SpreadOverTime;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PanelQuestion;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;

/** What the providers of a set show together: funnels, how sure ranks are, and whether they come closer together. */
@Stateless
public class Comparisons {

    private static final int THREE_YEARS = 36;

    private record SpreadQuestion(String indicator, Period last, List<String> members) implements PanelQuestion<SpreadOverTime> {

        @Override
        public int rows(SpreadOverTime answer) {
            return answer.rows().size();
        }
    }

    @Inject
    private PanelHolder panels;
    @Inject
    private OwnPeerSets own;
    @Inject
    private Authority authority;

    /** Funnel of a set in one period. */
    public FunnelView funnel(String code, FunnelQuery query) {
        Panel panel = allowed();
        return new FunnelAnswer(panel, get(panel, code), own).funnel(query);
    }

    /** Whether there can be a funnel of an indicator. */
    public boolean hasFunnel(Indicator indicator) {
        return FunnelAnswer.isPossible(indicator.kind());
    }

    /**
     * How sure the ranks of a set are.
     *
     * @param comparedWith earlier period of the change; null for the same period a year before
     */
    public RankList ranks(String code, PositionQuery query, Period comparedWith) {
        Panel panel = allowed();
        return new RankAnswer(panels, panel, get(panel, code), own).ranks(query, comparedWith);
    }

    /** Spread of a set over the last 36 periods up to the one asked for. */
    public SpreadView spread(String code, PositionQuery query) {
        Panel panel = allowed();
        Indicator indicator = get(panel, code);
        AskedSet asked = new AskedSet(panel, indicator, own);
        Period last = asked.period(query.period()).orElseThrow(() -> new NotFound("Nothing is published of " + indicator.name() + "."));
        PeerSets.Members set = asked.members(query.peerSet(), query.provider(), last);
        SpreadOverTime spread = panels.answer(panel, new SpreadQuestion(indicator.code(), last, set.members()),
                () -> SpreadOverTime.of(panel, indicator.code(), last, THREE_YEARS, set.members(), RankAnswer.SEED));
        return new SpreadView(indicator.code(), set.code(), spread.rows(), spread.trend().orElse(null), RankAnswer.SEED, panel.version(),
                "Quantiles of type 7 within %s; width of the middle half in the last year against the first, interval by bootstrap over providers"
                        .formatted(set.name()));
    }

    private Panel allowed() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return panels.current();
    }

    private static Indicator get(Panel panel, String code) {
        return panel.indicators().find(code).orElseThrow(() -> new NotFound("No indicator has the code '" + code + "'."));
    }
}
