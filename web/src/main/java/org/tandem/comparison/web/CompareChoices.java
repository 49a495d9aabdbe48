package org.tandem.comparison.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.peers.service.PeerSetShelf;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;
import org.tandem.standing.service.StandingBoard;

/** What can be chosen on the page that compares. */
@RequestScoped
class CompareChoices {

    private static final int MONTHS = 24;

    @Inject
    private StandingBoard board;
    @Inject
    private PeerSetShelf sets;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    List<Choice> topics() {
        return Stream.of(Topic.values()).map(t -> new Choice(t.name(), t.label())).toList();
    }

    /** Newest first; none without data. */
    List<Choice> months() {
        return board.latestMonth().stream().flatMap(newest -> Stream.iterate(newest, p -> p.plus(-1)).limit(MONTHS))
                .map((Period p) -> new Choice(p.toString(), format.period(p))).toList();
    }

    List<Choice> peerSets() {
        return Stream.concat(Stream.of("GROUP", "REGION", "TYPE", "SIMILAR").map(set -> new Choice(set, texts.get("compare.peers." + set))),
                sets.list().stream().map(s -> new Choice(Integer.toString(s.id()), s.name()))).toList();
    }
}
