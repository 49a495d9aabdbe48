package org.tandem.provider.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PeerDistance;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.provider.Provider;
import org.tandem.provider.service.PeerList.PeerRow;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.service.ComputedStandings;

/** Finds the peers of a provider and says how like they are. */
@Stateless
public class PeerSearch {

    @Inject
    private PanelHolder panels;
    @Inject
    private OwnPeerSets own;
    @Inject
    private ComputedStandings computed;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    /**
     * The peers, most like first; those whose likeness is not known last, by code.
     *
     * @param set see {@link PeerSets#find}; null for all of the comparator group, SIMILAR for the ten nearest
     */
    public PeerList peers(String odsCode, String set, PageAsked asked) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Provider provider = panel.providers().find(odsCode)
                .orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
        Period month = computed.latestMonth(panel).orElseGet(() -> Period.month(YearMonth.now(clock)));
        PeerSets.Members members = new PeerSets(panel, own).find(set, provider, month);
        Map<String, PeerDistance> near = PeerSimilarity.within(panel.providers(), provider.group(), month.lastDay())
                .nearest(odsCode, Integer.MAX_VALUE).stream().collect(Collectors.toMap(PeerDistance::odsCode, Function.identity()));
        List<PeerRow> rows = members.members().stream().filter(code -> !code.equals(odsCode)).map(code -> row(panel, code, near))
                .sorted(Comparator.comparing(PeerRow::distance, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(PeerRow::odsCode))
                .toList();
        return new PeerList(Page.of(rows, asked), members.code(), members.name(), panel.version(),
                "Root mean square distance over the standardised variables of the NHS Trust Peer Finder within " + provider.group().words());
    }

    private static PeerRow row(Panel panel, String code, Map<String, PeerDistance> near) {
        Optional<PeerDistance> distance = Optional.ofNullable(near.get(code));
        return new PeerRow(code, panel.providers().get(code).name(), distance.map(PeerDistance::distance).orElse(null),
                distance.map(PeerDistance::similarity).orElse(null), distance.map(PeerDistance::parts).orElse(List.of()));
    }
}
