package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;
import org.tandem.snapshot.Snapshot;
import org.tandem.snapshot.SnapshotHolder;

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
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return snapshots.handedTo(authority.caller().name()).stream()
                .filter(h -> h.snapshot().kind().equals(PAIRING) || h.snapshot().kind().startsWith(PaperMatter.REPORT)).map(this::row).toList();
    }

    private HandedPaper row(SnapshotHolder h) {
        Snapshot s = h.snapshot();
        PaperMatter matter = new PaperMatter(s.id(), s.kind(), s.subject(), s.asAt(), s.dataVersion());
        List<String> told = corrections.about(new Subject(Kind.PAPER, s.id(), ""));
        String state = told.isEmpty() ? "AS_HANDED" : "RESTATED";
        return matter.ofRound().map(r -> new HandedPaper(s.id(), PAIRING, figures.nameOfRound(r.round(), matter), Long.toString(r.round()), s.asAt(), s.dataVersion().number(),
                        h.handedAt(), state, told, "/round?id=" + r.round()))
                .orElseGet(() -> new HandedPaper(s.id(), PaperMatter.REPORT, figures.nameOfReport(matter), matter.provider(), s.asAt(),
                        s.dataVersion().number(), h.handedAt(), state, told, "/provider?ods=" + matter.provider() + "&asOf=" + s.asAt()));
    }
}
