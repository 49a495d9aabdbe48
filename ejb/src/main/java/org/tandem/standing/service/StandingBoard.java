package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.FirstSight;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.Standings;

/**
 * Difficulty and strength, to those who may see them ({@code rules} section 8): leads within their scope, a trust its own. A trust
 * sees its own status first; others see the one before until then.
 */
@Stateless
public class StandingBoard {

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;
    @Inject
    private OverriddenStandings overridden;
    @Inject
    private LeadStandings leads;
    @Inject
    private FirstSights firstSights;
    @Inject
    private StandingDecisionRepository decisions;
    @Inject
    private Authority authority;

    /** The month that is looked at when nobody says otherwise, empty without data. */
    public Optional<Period> latestMonth() {
        return computed.latestMonth(panels.current());
    }

    /**
     * Standings of the providers that the person may see.
     *
     * @throws org.tandem.shared.service.BusinessException.Forbidden when the person may see none, or asks for a region
     *                                                               outside the own scope
     */
    public StandingList list(StandingQuery query, PageAsked asked) {
        mayList(query);
        Panel panel = panels.current();
        Optional<Standings> standings = at(panel, query.asOf());
        List<StandingRow> rows = standings.map(s -> rows(panel, s, query)).orElse(List.of());
        return new StandingList(Page.of(rows, asked), standings.map(Standings::asOf).orElse(null), panel.version(),
                standings.map(StandingRow::methodOf).orElse(null));
    }

    /**
     * Standing of one provider.
     *
     * @param asOf null for the latest complete month
     * @throws org.tandem.shared.service.BusinessException.Forbidden when the person may not see it
     */
    public StandingRow of(String odsCode, Period asOf) {
        Panel panel = panels.current();
        Provider provider = panel.providers().find(odsCode)
                .orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
        if (!isVisible(provider)) {
            throw authority.refusal(Permission.READ_STANDINGS.name(), odsCode,
                    "The standing of other organisations is shown to regional leads only.");
        }
        return row(panel, provider, asOf)
                .orElseThrow(() -> new NotFound(provider.name() + " has no standing: it is not compared or was not open then."));
    }

    /** Standing of one provider where there is one and the person may see it; does not count as a refusal. */
    public Optional<StandingRow> ifVisible(String odsCode, Period asOf) {
        Panel panel = panels.current();
        return panel.providers().find(odsCode).filter(this::isVisible).flatMap(p -> row(panel, p, asOf));
    }

    /** Whether the person may see difficulty and strength of a provider. */
    public boolean isVisible(Provider provider) {
        return isOwn(provider.odsCode()) ? authority.holds(Permission.READ_OWN_STANDING)
                : authority.holds(Permission.READ_STANDINGS) && authority.caller().scope().covers(provider.odsCode(),
                        Provider.Body.codeOf(provider.region()), Provider.Body.codeOf(provider.icb()));
    }

    private boolean isOwn(String odsCode) {
        return authority.caller().scope().ownProvider().filter(odsCode::equals).isPresent();
    }

    private void mayList(StandingQuery query) {
        boolean lead = authority.holds(Permission.READ_STANDINGS);
        boolean own = authority.holds(Permission.READ_OWN_STANDING) && authority.caller().scope().ownProvider().isPresent();
        if (!lead && !own) {
            throw authority.refusal(Permission.READ_STANDINGS.name(), "",
                    "The standing of organisations is shown to regional leads, and to each trust its own.");
        }
        if (query.region() != null && authority.caller().scope().region() != null && !authority.caller().scope().coversRegion(query.region())) {
            throw authority.refusal(Permission.READ_STANDINGS.name(), query.region(), "This region is outside your scope.");
        }
    }

    private List<StandingRow> rows(Panel panel, Standings standings, StandingQuery query) {
        List<CommentView> comments = comments();
        List<FirstSight> sights = firstSights.all();
        return panel.providers().all().stream()
                .filter(p -> query.region() == null || p.region() != null && query.region().equals(p.region().code()))
                .filter(this::isVisible)
                .flatMap(p -> standings.of(p.odsCode()).map(s -> row(p, s, standings, comments, sights)).stream())
                .filter(row -> StandingMatch.of(query).test(row))
                .toList();
    }

    private Optional<StandingRow> row(Panel panel, Provider provider, Period asOf) {
        return at(panel, asOf).flatMap(s -> s.of(provider.odsCode()).map(own -> row(provider, own, s, comments(), firstSights.all())));
    }

    private StandingRow row(Provider provider, ProviderStanding standing, Standings all, List<CommentView> comments, List<FirstSight> sights) {
        return StandingRow.of(provider, standing, all, comments, firstSights.beside(standing, all.asOf(), sights));
    }

    private List<CommentView> comments() {
        return decisions.comments().stream().map(CommentView::of).toList();
    }

    private Optional<Standings> at(Panel panel, Period asOf) {
        if (asOf != null && asOf.kind() != Period.Kind.MONTH) {
            throw new Malformed("Standings are asked for by a month, such as 2025-03, not " + asOf + ".");
        }
        return Optional.ofNullable(asOf).or(() -> computed.latestMonth(panel)).map(month -> inSight(panel, month));
    }

    /** A trust sees its own statuses as they hold, everybody else as leads do. */
    private Standings inSight(Panel panel, Period month) {
        Standings seen = leads.at(panel, month);
        return authority.caller().scope().ownProvider().flatMap(own -> overridden.at(panel, month).of(own)).map(own -> seen.showing(own.topics())).orElse(seen);
    }
}
