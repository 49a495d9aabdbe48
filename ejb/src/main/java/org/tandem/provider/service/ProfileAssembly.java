package org.tandem.provider.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.opportunity.OpportunityRules;
import org.tandem.provider.Provider;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.TopicStanding;
import org.tandem.standing.service.StandingRow;

/** Puts a profile together from one panel. */
final class ProfileAssembly {

    private static final OpportunityRules OPPORTUNITY = ShippedFile.read(OpportunityRules.RESOURCE, OpportunityRules.class);

    private final Panel panel;
    private final PlaceFinder places;
    private final Provider provider;
    private final Period asOf;
    private final PeerSets.Members peers;
    private final IndicatorFinding finding;

    ProfileAssembly(Panel panel, PlaceFinder places, Provider provider, Period asOf, PeerSets.Members peers) {
        this.panel = panel;
        this.places = places;
        this.provider = provider;
        this.asOf = asOf;
        this.peers = peers;
        this.finding = new IndicatorFinding(panel, places, provider, asOf, peers.members());
    }

    ProviderProfile profile(boolean standingShown, Optional<StandingRow> standing) {
        List<DomainPart> domains = new ArrayList<>();
        for (Topic.Domain domain : Topic.Domain.values()) {
            List<TopicPart> topics = Stream.of(Topic.values()).filter(t -> t.domain() == domain)
                    .flatMap(t -> topic(t, standing).stream()).toList();
            if (!topics.isEmpty()) {
                domains.add(new DomainPart(domain, domain.label(), null, topics));
            }
        }
        return new ProviderProfile(ProviderRow.of(provider), asOf,
                new ProviderProfile.Peers(peers.code(), peers.name(), peers.members().size()),
                standingShown, domains, OpportunityPart.of(panel, places, provider, asOf, peers, OPPORTUNITY), null, panel.version(), method(standing));
    }

    private String method(Optional<StandingRow> standing) {
        String figures = "Positions within " + peers.name() + ", quartiles by " + IndicatorFinding.QUARTILES.words() + ", compared with England by 95 % intervals;"
                + " charts by XmR";
        return standing.map(s -> figures + "; " + s.method()).orElse(figures);
    }

    private Optional<TopicPart> topic(Topic topic, Optional<StandingRow> standing) {
        List<IndicatorPart> indicators = panel.indicators().of(topic).stream().map(Indicator::code)
                .flatMap(code -> finding.of(code).stream()).toList();
        Optional<TopicStanding> own = standing.flatMap(s -> s.topics().stream().filter(t -> t.topic() == topic).findFirst());
        return indicators.isEmpty() && own.isEmpty() ? Optional.empty()
                : Optional.of(new TopicPart(topic, topic.label(), own.map(TopicStanding::difficulty).orElse(null),
                        own.map(TopicStanding::strength).orElse(null), own.map(TopicStanding::reasons).orElse(List.of()), indicators));
    }
}
