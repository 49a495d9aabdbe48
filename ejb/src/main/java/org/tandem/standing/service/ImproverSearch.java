package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.ImproverLikeMe;
import org.tandem.standing.ImproversLikeMe;
import org.tandem.standing.Standings;

/** Finds whom a provider could learn from; shown to those who may see the standing of the provider itself. */
@Stateless
public class ImproverSearch {

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;
    @Inject
    private StandingBoard board;
    @Inject
    private Authority authority;

    /** Improvers like a provider in a topic at the latest complete month, the most like first. */
    public ImproverList find(String odsCode, Topic topic, PageAsked asked) {
        Panel panel = panels.current();
        Provider provider = panel.providers().find(odsCode)
                .orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
        if (!board.isVisible(provider)) {
            throw authority.refusal(Permission.READ_STANDINGS.name(), odsCode,
                    "The standing of other organisations is shown to regional leads only.");
        }
        if (topic == null) {
            throw new Malformed("Improvers are looked for in one topic.", new Reason("topic", "Name a topic, such as URGENT_CARE."));
        }
        Optional<Period> month = computed.latestMonth(panel);
        List<ImproverList.Row> rows = month.map(m -> rows(panel, provider, topic, m)).orElse(List.of());
        return new ImproverList(Page.of(rows, asked), month.orElse(null), panel.version(),
                "Standing by rule set " + computed.rules().name() + "; likeness by the NHS Trust Peer Finder's variables");
    }

    private List<ImproverList.Row> rows(Panel panel, Provider provider, Topic topic, Period month) {
        Standings standings = computed.at(panel, month);
        PeerSimilarity similarity = PeerSimilarity.within(panel.providers(), provider.group(), month.lastDay());
        return new ImproversLikeMe(standings, similarity).of(provider.odsCode(), topic).stream().map(i -> row(panel, i)).toList();
    }

    private static ImproverList.Row row(Panel panel, ImproverLikeMe i) {
        return new ImproverList.Row(i.odsCode(), panel.providers().get(i.odsCode()).name(), i.context().distance(), i.context().similarity(),
                i.then(), i.now(), i.quartersInBetterHalf(), i.sentence());
    }
}
