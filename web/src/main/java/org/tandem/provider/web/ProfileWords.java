package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.provider.Provider;
import org.tandem.peers.service.PeerSetShelf;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;
import org.tandem.standing.service.StandingBoard;

/** Puts a profile into the words of its page. */
@RequestScoped
class ProfileWords {

    private static final int MONTHS = 24;
    private static final int NAMED = 3;

    /**
     * The card of a topic: its first indicator with a figure.
     *
     * @param place     such as "98th of 121"
     * @param variation null where no icon is shown
     */
    public record Tile(String topic, String indicator, String value, Integer quartile, String place, String variation) {
    }

    @Inject
    private Texts texts;
    @Inject
    private Formats format;
    @Inject
    private StandingBoard board;
    @Inject
    private PeerSetShelf own;

    String lead(ProviderProfile profile, List<IndicatorPart> exceptions) {
        long all = profile.domains().stream().flatMap(d -> d.topics().stream()).mapToLong(t -> t.indicators().size()).sum();
        if (all == 0) {
            return texts.get("provider.lead.none", profile.provider().name());
        }
        if (exceptions.isEmpty()) {
            return texts.get("provider.lead.calm", all, format.period(profile.asOf()));
        }
        String names = exceptions.stream().limit(NAMED).map(IndicatorPart::name).collect(Collectors.joining("; "));
        return texts.get("provider.lead", all, exceptions.size(), format.period(profile.asOf()), exceptions.size() > NAMED ? texts.get("list.more", names, exceptions.size() - NAMED) : names);
    }

    List<Tile> tiles(ProviderProfile profile) {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> tile(t).stream()).toList();
    }

    private java.util.Optional<Tile> tile(TopicPart topic) {
        return topic.indicators().stream().filter(i -> i.value() != null).findFirst().map(i -> new Tile(topic.name(), i.name(),
                format.number(i.value(), i.kind()), i.quartile(),
                i.rank() == null ? "" : texts.get("chart.rank", format.ordinal(i.rank()), i.of()),
                i.trialLimits() || i.variation() == null ? null : i.variation().name()));
    }

    List<Choice> months(Period shown) {
        Period newest = board.latestMonth().orElse(shown);
        if (newest == null) {
            return List.of();
        }
        return Stream.iterate(newest, p -> p.plus(-1)).limit(MONTHS).map(p -> new Choice(p.toString(), format.period(p))).toList();
    }

    List<Choice> peerSets() {
        return Stream.concat(Stream.of("GROUP", "REGION", "TYPE", "SIMILAR").map(set -> new Choice(set, texts.get("peers." + set))),
                own.list().stream().map(s -> new Choice(Integer.toString(s.id()), s.name()))).toList();
    }
}
