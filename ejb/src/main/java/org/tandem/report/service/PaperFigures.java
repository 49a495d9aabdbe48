package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.benchmark.service.EarlierPanels;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.pairing.service.RoundNames;
import org.tandem.provider.Provider;
import org.tandem.shared.DataVersion;
import org.tandem.standing.StandingChanges;
import org.tandem.standing.service.LeadStandings;

/** Figures under papers that were handed out, then and now, and how such papers are called. */
@ApplicationScoped
class PaperFigures {

    @Inject
    private PanelHolder panels;
    @Inject
    private EarlierPanels earlier;
    @Inject
    private LeadStandings standings;
    @Inject
    private RoundNames rounds;

    /** The data version in force. */
    DataVersion version() {
        return panels.current().version();
    }

    /** Standings of the provider of a benchmark report that are others on the figures in force, at the month of the report. */
    List<String> changedStandings(PaperMatter report) {
        return StandingChanges.of(standings.at(earlier.at(report.version()), report.asAt()), standings.at(panels.current(), report.asAt()), report.provider(),
                List.of(Topic.values()), provider(report.provider()));
    }

    String nameOfReport(PaperMatter report) {
        return "Benchmark report of %s, %s".formatted(provider(report.provider()), report.asAt().words());
    }

    /** Names of the rounds that papers are about, by number. */
    Map<Long, String> namesOfRounds(List<PaperMatter> papers) {
        return rounds.of(papers.stream().flatMap(p -> p.ofRound().stream()).map(PaperMatter.OfRound::round).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param names as {@link #namesOfRounds} found them */
    String nameOfRound(Map<Long, String> names, PaperMatter paper, long round) {
        return "Pairing paper of %s, %s".formatted(names.getOrDefault(round, "round " + round), paper.asAt().words());
    }

    private String provider(String odsCode) {
        return panels.current().providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }
}
