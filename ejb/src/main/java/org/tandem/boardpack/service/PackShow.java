package org.tandem.boardpack.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.service.PackView.FileFacts;
import org.tandem.boardpack.service.PackView.Progress;
import org.tandem.boardpack.service.PackView.SnapshotFacts;
import org.tandem.boardpack.service.PackView.Step;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.service.BoardPackPapers;
import org.tandem.report.service.IssuedPaper;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.snapshot.Snapshot;
import org.tandem.standing.service.ComputedStandings;

/** Packs as they are shown to the person who asks. */
@ApplicationScoped
class PackShow {

    @Inject
    private PackSight sight;
    @Inject
    private PackContents contents;
    @Inject
    private BoardPackPapers papers;
    @Inject
    private ComputedStandings standings;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;

    PackRow row(Pack p) {
        return new PackRow(p.id(), p.terms().title(), p.subject(), sight.named(p.subject(), p.asAt()).name(), p.asAt(), p.state(), p.publicSnapshot().isPresent(),
                p.createdBy(), p.createdAt());
    }

    PackView view(Pack p) {
        Optional<Snapshot> snapshot = p.snapshot().map(papers::snapshot);
        List<CommentView> comments = p.state().isOpen() ? contents.comments(p) : List.of();
        return new PackView(p.id(), p.terms(), p.template(), p.subject(), sight.named(p.subject(), p.asAt()).name(), sight.facts(p.subject(), p.asAt()), p.side(), p.asAt(),
                p.state(), p.createdBy(), p.createdAt(), p.steps().stream().map(s -> new Step(s.action(), s.who(), s.reason(), s.at())).toList(), comments,
                snapshot.map(s -> progress(papers.read(s))).orElseGet(() -> progress(comments)), snapshot.map(PackShow::facts).orElse(null), files(p),
                p.publicSnapshot().isPresent(), possible(p), sight.mayKeep(p), p.rowVersion());
    }

    private static Progress progress(List<CommentView> comments) {
        return new Progress((int) comments.stream().filter(c -> c.said() != null).count(), comments.size());
    }

    private static Progress progress(BoardPack pack) {
        return new Progress((int) pack.exceptions().stream().filter(e -> e.commentary().present()).count(), pack.exceptions().size());
    }

    private static SnapshotFacts facts(Snapshot s) {
        return new SnapshotFacts(s.id(), s.sha256(), s.dataVersion().number(), s.runAt());
    }

    private List<FileFacts> files(Pack p) {
        List<FileFacts> files = new ArrayList<>();
        if (p.state() == PackState.ISSUED) {
            p.snapshot().ifPresent(id -> add(files, "BOARD", papers.snapshot(id)));
            p.publicSnapshot().ifPresent(id -> add(files, "PUBLIC", papers.snapshot(id)));
        }
        return files;
    }

    private void add(List<FileFacts> files, String edition, Snapshot snapshot) {
        IssuedPaper pdf = papers.pdf(snapshot);
        IssuedPaper workbook = papers.workbook(snapshot);
        files.add(new FileFacts(edition, pdf.fileName(), pdf.contentType(), papers.pages(pdf), pdf.sha256()));
        files.add(new FileFacts(edition, workbook.fileName(), workbook.contentType(), null, workbook.sha256()));
    }

    private List<PackAction> possible(Pack p) {
        String me = authority.caller().name();
        return Arrays.stream(PackAction.values()).filter(a -> a.isPossibleIn(p.state())).filter(a -> a == PackAction.APPROVE
                ? sight.mayApprove(p) && p.last(PackAction.CHECK).filter(s -> s.who().equals(me)).isEmpty() : sight.mayKeep(p)).toList();
    }

    BoardPack content(Pack p) {
        return p.snapshot().map(papers::snapshot).map(papers::read).orElseGet(() -> contents.written(p));
    }

    /** A month, the latest complete one when none is named. */
    Period month(Period asked) {
        if (asked != null && asked.kind() != Period.Kind.MONTH) {
            throw new Malformed("A pack is as at a month, such as 2025-03, not " + asked + ".");
        }
        return Optional.ofNullable(asked).or(() -> standings.latestMonth(panels.current()))
                .orElseThrow(() -> new Refused("NOTHING_PUBLISHED", "No figures are published yet, so there is nothing to make a pack of."));
    }
}
