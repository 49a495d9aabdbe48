package org.tandem.provider.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.standing.service.ComputedStandings;
import org.tandem.standing.service.StandingBoard;
import org.tandem.standing.service.StandingRow;

/** Providers and all that is published about them. */
@Stateless
public class Providers {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;
    @Inject
    private StandingBoard board;
    @Inject
    private OwnPeerSets own;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    /** Providers by code. */
    public Page<ProviderRow> list(ProviderQuery query, PageAsked asked) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        List<ProviderRow> rows = panels.current().providers().all().stream().filter(matching(query)).map(ProviderRow::of).toList();
        return Page.of(rows, asked);
    }

    /** One provider with its successions and, for those who may see it, its standing. */
    public ProviderDetail find(String odsCode) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Provider provider = get(panel, odsCode);
        ProviderRegistry registry = panel.providers();
        return new ProviderDetail(ProviderRow.of(provider),
                registry.outOfPredecessor(odsCode).stream().map(s -> link(registry, s.successor(), s.on(), s.share())).toList(),
                registry.intoSuccessor(odsCode).stream().map(s -> link(registry, s.predecessor(), s.on(), s.share())).toList(),
                board.ifVisible(odsCode, null).orElse(null), JudgementList.of(registry.judgements(odsCode), today()), panel.version());
    }

    /**
     * All that is published about a provider at a month.
     *
     * @param asOf    null for the latest complete month
     * @param peerSet see {@link PeerSets#find}; null for the comparator group
     */
    public ProviderProfile profile(String odsCode, Period asOf, String peerSet) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Provider provider = get(panel, odsCode);
        Optional<Period> month = month(panel, asOf);
        if (month.isEmpty()) {
            return ProviderProfile.empty(provider, panel.version());
        }
        PeerSets sets = new PeerSets(panel, own);
        PeerSets.Members peers = sets.find(peerSet, provider, month.get());
        Optional<StandingRow> standing = board.ifVisible(odsCode, month.get());
        ProviderProfile profile = new ProfileAssembly(panel, panels.places(panel), provider, month.get(), peers).profile(board.isVisible(provider), standing);
        PeerSets.Members usual = sets.find(null, provider, month.get());
        return usual.code().equals(peers.code()) ? profile
                : profile.against(new ProfileAssembly(panel, panels.places(panel), provider, month.get(), usual).profile(false, Optional.empty()));
    }

    private Optional<Period> month(Panel panel, Period asOf) {
        if (asOf != null && asOf.kind() != Period.Kind.MONTH) {
            throw new Malformed("A profile is asked for by a month, such as 2025-03, not " + asOf + ".");
        }
        return Optional.ofNullable(asOf).or(() -> computed.latestMonth(panel));
    }

    private static Provider get(Panel panel, String odsCode) {
        if (odsCode == null) {
            throw new NotFound("No provider is named; give its code.");
        }
        return panel.providers().find(odsCode).orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
    }

    private static ProviderDetail.Link link(ProviderRegistry registry, String other, LocalDate on, double share) {
        return new ProviderDetail.Link(other, registry.find(other).map(Provider::name).orElse(null), on, share);
    }

    private Predicate<Provider> matching(ProviderQuery query) {
        LocalDate today = today();
        String text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.UK);
        return p -> (text.isEmpty() || p.name().toLowerCase(Locale.UK).contains(text) || p.odsCode().toLowerCase(Locale.UK).contains(text))
                && isOf(query.region(), p.region()) && isOf(query.icb(), p.icb())
                && (query.type() == null || query.type() == p.type())
                && (query.open() == null || query.open() == p.isOpenOn(today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    private static boolean isOf(String code, Provider.Body body) {
        return code == null || code.isBlank() || body != null && code.equals(body.code());
    }
}
