package org.tandem.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.service.ComputedStandings;

/** Chosen providers side by side over the indicators of a topic. */
@Stateless
public class ProviderComparisons {

    @Inject
    private PanelHolder panels;
    @Inject
    private OwnPeerSets own;
    @Inject
    private ComputedStandings standings;
    @Inject
    private Authority authority;

    /** The comparison of one to ten providers. */
    public ComparisonView of(ComparisonQuery query) {
        return over(query, indicator -> true);
    }

    /** The same over some indicators alone. */
    public ComparisonView of(ComparisonQuery query, Set<String> indicators) {
        return over(query, indicator -> indicators.contains(indicator.code()));
    }

    private ComparisonView over(ComparisonQuery query, Predicate<Indicator> wanted) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        List<Provider> chosen = chosen(panel, query);
        if (query.asOf() != null && query.asOf().kind() != Period.Kind.MONTH) {
            throw new Malformed("Providers are compared at a month, such as 2025-03, not " + query.asOf() + ".", new Reason("asOf", "Write a month such as 2025-03."));
        }
        Optional<Period> month = Optional.ofNullable(query.asOf()).or(() -> standings.latestMonth(panel));
        if (month.isEmpty()) {
            return new ComparisonView(null, query.topic(), null, List.of(), List.of(), List.of(), panel.version(), "No figures are published.");
        }
        PeerSets.Members peers = new PeerSets(panel, own).find(query.peerSet(), chosen.get(0), month.get());
        return new ComparisonAnswer(panel, panels.places(panel), chosen, month.get(), peers).of(query.topic(), wanted);
    }

    private static List<Provider> chosen(Panel panel, ComparisonQuery query) {
        int n = query.providers().size();
        if (n == 0 || n > ComparisonQuery.MOST) {
            throw new Malformed("Name 1 to %d providers, not %d.".formatted(ComparisonQuery.MOST, n),
                    new Reason("providers", "Write 1 to %d ODS codes parted by commas.".formatted(ComparisonQuery.MOST)));
        }
        return query.providers().stream().map(code -> panel.providers().find(code)
                .orElseThrow(() -> new NotFound("No provider has the code '" + code + "'."))).toList();
    }
}
