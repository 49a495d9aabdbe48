package org.tandem.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.benchmark.web.RankedDrawings;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.Comparisons;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.indicator.service.RankList;
import org.tandem.provider.service.PeerList.PeerRow;
import org.tandem.provider.service.PeerSearch;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;

/** Says in a sentence what a set of positions shows. */
@ApplicationScoped
class PositionWords {

    private static final PageAsked PEERS = new PageAsked(0, 10);

    @Inject
    private Texts texts;
    @Inject
    private Formats format;
    @Inject
    private RankedDrawings drawings;
    @Inject
    private PeerSearch peers;
    @Inject
    private Comparisons comparisons;

    /** The ranked bars with their sentence; the ten of most similar context are marked where a provider is looked at. */
    Drawing ranked(Indicator indicator, PositionList list, String provider) {
        Set<String> marked = provider == null || provider.isBlank() ? Set.of()
                : peers.peers(provider, "SIMILAR", PEERS).page().items().stream().map(PeerRow::odsCode).collect(Collectors.toSet());
        RankList chances = !indicator.topic().isRanked() || list.distribution() == null ? null
                : comparisons.ranks(indicator.code(), new PositionQuery(list.period(), list.peerSet(), null, null), null);
        return drawings.of(list, indicator, sentence(indicator, list, provider) + sure(chances, provider), provider, marked, chances);
    }

    private String sentence(Indicator indicator, PositionList list, String provider) {
        if (list.distribution() == null) {
            return texts.get("position.nobody", indicator.name(), format.period(list.period()));
        }
        Optional<PositionRow> own = list.positions().stream().filter(p -> p.odsCode().equals(provider)).findFirst();
        return own.map(p -> own(indicator, list, p)).orElseGet(() -> all(indicator, list));
    }

    /** How sure the own rank is, empty without one. */
    private String sure(RankList chances, String provider) {
        return chances == null ? "" : chances.ranks().stream().filter(r -> r.odsCode().equals(provider)).findFirst()
                .map(r -> " " + texts.get("rank.sentence", format.ordinal(r.likelyBest()), format.ordinal(r.likelyWorst()),
                        r.change() == null ? texts.get("rank.sentence.new") : texts.get("rank.sentence." + r.change().meaning(),
                                format.period(chances.comparedWith())))).orElse("");
    }

    private String own(Indicator indicator, PositionList list, PositionRow p) {
        if (p.value() == null) {
            return texts.get("position.own.absent", p.name(), p.state().words(), format.period(list.period()));
        }
        return texts.get("position.own", p.name(), format.number(p.value(), indicator.kind()), format.period(list.period()),
                p.rank() == null ? "" : texts.get("chart.rank", format.ordinal(p.rank()), list.distribution().n()),
                texts.get("comparison.words." + p.comparison()));
    }

    private String all(Indicator indicator, PositionList list) {
        return texts.get("position.all", indicator.name(), format.number(list.distribution().min(), indicator.kind()),
                format.number(list.distribution().max(), indicator.kind()), list.distribution().n(), format.period(list.period()),
                list.england() == null ? "" : texts.get("position.england", format.number(list.england(), indicator.kind())));
    }

    String period(Period period) {
        return format.period(period);
    }
}
