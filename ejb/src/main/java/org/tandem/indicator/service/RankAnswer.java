package org.tandem.indicator.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.benchmark.Estimate;
import org.tandem.benchmark.Interval;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.benchmark.RankChances;
import org.tandem.benchmark.RankChange;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PanelQuestion;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.RankList.RankRow;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;

/** Answers how sure ranks are and whether they have changed. */
record RankAnswer(PanelHolder panels, Panel panel, Indicator indicator, OwnPeerSets own) {

    private record RankQuestion(String indicator, Period period, Period earlier, PeerSets.Members set) implements PanelQuestion<RankList> {

        @Override
        public int rows(RankList answer) {
            return answer.ranks().size();
        }
    }

    static final int DRAWS = 1000;
    static final long SEED = 20_250_401;

    RankList ranks(PositionQuery query, Period comparedWith) {
        if (!indicator.topic().isRanked()) {
            throw new Refused("NEVER_RANKED", "%s is shown as published and never ranked.".formatted(indicator.name()));
        }
        AskedSet asked = new AskedSet(panel, indicator, own);
        Period period = asked.period(query.period()).orElse(null);
        PeerSets.Members set = asked.members(query.peerSet(), query.provider(), period);
        if (period == null) {
            return new RankList(indicator.code(), null, null, set.code(), List.of(), DRAWS, SEED, panel.version(), "No figures are published.");
        }
        Period earlier = comparedWith == null ? yearBefore(period) : asked.period(comparedWith).orElseThrow();
        return panels.answer(panel, new RankQuestion(indicator.code(), period, earlier, set), () -> drawn(period, earlier, set));
    }

    private RankList drawn(Period period, Period earlier, PeerSets.Members set) {
        Map<String, Estimate> now = estimates(period, set);
        RankChances chances = RankChances.of(now, indicator.direction(), DRAWS, SEED);
        Map<String, RankChange> changes = RankChange.between(estimates(earlier, set), now, indicator.direction(), DRAWS, SEED);
        return new RankList(indicator.code(), period, earlier, set.code(),
                now.keySet().stream().map(code -> row(code, now.size(), chances, changes.get(code))).toList(), DRAWS, SEED, panel.version(),
                "%d draws from the 95 %% intervals of the figures within %s (Goldstein and Spiegelhalter 1996)".formatted(DRAWS, set.name()));
    }

    /** The same season. */
    private static Period yearBefore(Period period) {
        return period.plus(switch (period.kind()) {
            case MONTH -> -12;
            case QUARTER -> -4;
            case FINANCIAL_YEAR, CALENDAR_YEAR -> -1;
        });
    }

    private Map<String, Estimate> estimates(Period period, PeerSets.Members set) {
        Map<String, Estimate> estimates = new TreeMap<>();
        panels.places(panel).of(indicator.code(), period, set.members(), QuartileMethod.TYPE_7).positions().forEach(p ->
                p.interval95().filter(i -> p.figure().isPresent() && i.contains(p.figure().orThrow()))
                        .ifPresent(i -> estimates.put(p.odsCode(), new Estimate(p.figure().orThrow(), i))));
        return estimates;
    }

    private RankRow row(String code, int of, RankChances chances, RankChange change) {
        Interval likely = chances.likely(code);
        return new RankRow(code, panel.providers().get(code).name(), of, (int) likely.lower(), (int) likely.upper(), chances.quarters(code), change);
    }
}
