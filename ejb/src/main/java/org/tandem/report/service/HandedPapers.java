package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;

/** Benchmark reports and pairing papers that were handed to the person who asks, and which of them rest on figures that were restated since. */
@Stateless
public class HandedPapers {

    private static final String PAIRING = "PAIRING_PAPER";

    @Inject
    private SnapshotRepository snapshots;
    @Inject
    private PaperFigures figures;
    @Inject
    private Corrections corrections;
    @Inject
    private Authority authority;

    /** The latest five hundred, newest first. */
    public List<HandedPaper> list() {
        return rows(false);
    }

    /** Those among them that rest on figures which were restated since. */
    public List<HandedPaper> restated() {
        return rows(true);
    }

    private List<HandedPaper> rows(boolean onlyRestated) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Set<Long> marked = corrections.marked(Kind.PAPER);
        List<PaperHanding> handed = snapshots.handedTo(authority.caller().name()).stream()
                .filter(h -> (h.paper().kind().equals(PAIRING) || h.paper().isReport()) && (!onlyRestated || marked.contains(h.paper().id()))).toList();
        Map<Long, String> rounds = figures.namesOfRounds(handed.stream().map(PaperHanding::paper).toList());
        return handed.stream().map(h -> row(h, rounds, marked.contains(h.paper().id()) ? corrections.about(new Subject(Kind.PAPER, h.paper().id(), "")) : List.of()))
                .toList();
    }

    private HandedPaper row(PaperHanding h, Map<Long, String> rounds, List<String> told) {
        PaperMatter p = h.paper();
        String state = told.isEmpty() ? "AS_HANDED" : "RESTATED";
        return p.ofRound().map(r -> new HandedPaper(p.id(), PAIRING, figures.nameOfRound(rounds, p, r.round()), Long.toString(r.round()), p.asAt(), p.version().number(),
                        h.at(), state, told, "/round?id=" + r.round()))
                .orElseGet(() -> new HandedPaper(p.id(), PaperMatter.REPORT, figures.nameOfReport(p), p.provider(), p.asAt(),
                        p.version().number(), h.at(), state, told, "/provider?ods=" + p.provider() + "&asOf=" + p.asAt()));
    }
}
