package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;
import org.tandem.pairing.service.PlanReviews;
import org.tandem.pairing.service.RestatedPlan;

/**
 * Looks at papers that were handed out with the figures in force, and tells those who hold them when a standing or a pair in them
 * would be another. A notice speaks of what the paper itself shows to its reader.
 */
@Stateless
public class PaperReviews {

    /** Older papers are not looked at any more. */
    private static final Duration LOOKED_AT = Duration.ofDays(400);
    private static final String REPORT = "Figures under this report were restated. ";
    private static final String PAPER = "Figures under this paper were restated. ";

    @Inject
    private SnapshotRepository snapshots;
    @Inject
    private PaperFigures figures;
    @Inject
    private PlanReviews plans;
    @Inject
    private Corrections corrections;
    @Inject
    private Clock clock;

    /** Papers that rest on other figures than those in force and are not marked yet, those on the same figures one after the other. */
    public List<PaperMatter> waiting() {
        Set<Long> marked = corrections.marked(Kind.PAPER);
        return snapshots.restingOnOtherThan(figures.version(), clock.instant().minus(LOOKED_AT)).stream()
                .filter(p -> !marked.contains(p.id())).toList();
    }

    /**
     * Looks at one.
     *
     * @param restated what was found of rounds so far; a round is solved anew once for all its papers
     */
    public void review(PaperMatter paper, Map<Long, Optional<RestatedPlan>> restated) {
        if (paper.isReport()) {
            report(paper);
        } else {
            paper.ofRound().ifPresent(r -> restated.computeIfAbsent(r.round(), plans::restated).filter(p -> p.timesSolved() == r.timesSolved())
                    .ifPresent(p -> tell(paper, figures.nameOfRound(figures.namesOfRounds(List.of(paper)), paper, r.round()), PAPER,
                            r.party().map(p::reviewOf).orElseGet(p::review).sentences())));
        }
    }

    private void report(PaperMatter paper) {
        List<String> changed = figures.changedStandings(paper);
        List<String> shown = changed.isEmpty() || paper.showsStanding() ? changed : List.of("A position in it would be another; make it anew.");
        tell(paper, figures.nameOfReport(paper), REPORT, shown);
    }

    private void tell(PaperMatter paper, String name, String begin, List<String> sentences) {
        if (!sentences.isEmpty()) {
            corrections.raise(subject(paper, name), snapshots.holders(paper.id()), begin + String.join(" ", sentences), paper.version(), figures.version());
        }
    }

    private static Subject subject(PaperMatter paper, String name) {
        return new Subject(Kind.PAPER, paper.id(), name);
    }
}
