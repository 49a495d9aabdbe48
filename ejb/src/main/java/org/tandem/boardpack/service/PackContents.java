package org.tandem.boardpack.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.boardpack.CommentTerms;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackComment;
import org.tandem.boardpack.PackTemplate;
import org.tandem.provider.Provider;
import org.tandem.report.Cell;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.PackException.Commentary;
import org.tandem.report.service.BoardPackPapers;
import org.tandem.report.service.PackFinding;
import org.tandem.report.service.PackOrder;
import org.tandem.shared.NumberWords;

/** What a pack holds: its exceptions with their commentary, and the record that is made of it. */
@ApplicationScoped
class PackContents {

    private static final String NOTHING_SAID = "no commentary was entered.";

    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private BoardPackPapers papers;

    /** The record as it would be frozen now. */
    BoardPack written(Pack pack) {
        Map<String, Cell<Commentary>> said = new HashMap<>();
        packs.commentsOf(pack.id()).forEach(c -> said.put(PackOrder.key(c.provider(), c.indicator()), cell(c)));
        return papers.write(new PackOrder(pack.id(), pack.terms(), PackTemplate.find(pack.template()).map(PackTemplate::name).orElse(pack.template()),
                sight.named(pack.subject(), pack.asAt()), sight.facts(pack.subject(), pack.asAt()), providers(pack), pack.asAt(), said, NOTHING_SAID, earlier(pack)));
    }

    private static Cell<Commentary> cell(PackComment c) {
        return c.said().map(t -> Cell.of(new Commentary(t.issue(), t.cause(), t.action(), t.owner(), t.due() == null ? Cell.absent("no date named") : Cell.of(t.due()),
                t.restricted()))).orElseGet(() -> Cell.absent(c.dueOn().map(d -> "asked for by " + NumberWords.day(d) + ", not there yet.").orElse(NOTHING_SAID)));
    }

    private List<String> providers(Pack pack) {
        return sight.members(pack.subject(), pack.asAt()).stream().map(Provider::odsCode).toList();
    }

    /** The pack of the same subject and side that was issued last before this one. */
    private Optional<BoardPack> earlier(Pack pack) {
        return packs.issued(pack.subject(), pack.side()).stream().filter(p -> p.id() < pack.id()).findFirst().flatMap(Pack::snapshot).map(papers::snapshot).map(papers::read);
    }

    /** The exceptions as they are now, most urgent first, with what was asked and said. */
    List<CommentView> comments(Pack pack) {
        List<PackComment> asked = packs.commentsOf(pack.id());
        Optional<BoardPack> earlier = earlier(pack);
        return papers.findings(providers(pack), pack.asAt()).stream().map(f -> view(pack, f, asked.stream()
                .filter(c -> c.provider().equals(f.provider()) && c.indicator().equals(f.indicator())).findFirst().orElse(null), earlier)).toList();
    }

    /** One commentary that was asked for or entered. */
    CommentView comment(Pack pack, PackComment c) {
        String name = papers.findings(List.of(c.provider()), pack.asAt()).stream().filter(f -> f.indicator().equals(c.indicator()))
                .map(PackFinding::indicatorName).findFirst().orElse(c.indicator());
        return view(pack, new PackFinding(c.provider(), sight.nameOf(c.provider()), c.indicator(), name, c.finding()), c, earlier(pack));
    }

    /** The exception of a pack on an indicator of a provider, where it is one now. */
    Optional<PackFinding> finding(Pack pack, String provider, String indicator) {
        return papers.findings(providers(pack), pack.asAt()).stream().filter(f -> f.provider().equals(provider) && f.indicator().equals(indicator)).findFirst();
    }

    private static CommentView view(Pack pack, PackFinding f, PackComment c, Optional<BoardPack> earlier) {
        CommentTerms last = earlier.flatMap(e -> lastSaid(e, f)).orElse(null);
        String title = pack.terms().title();
        if (c == null) {
            return new CommentView(null, pack.id(), title, f.provider(), f.providerName(), f.indicator(), f.indicatorName(), f.finding(), null, null, null, 0, false, null, null,
                    null, last, CommentView.NONE);
        }
        return new CommentView(c.id(), pack.id(), title, f.provider(), f.providerName(), f.indicator(), f.indicatorName(), f.finding(), c.askedOf().orElse(null),
                c.askedBy().orElse(null), c.dueOn().orElse(null), c.timesChased(), c.isOutstanding(), c.said().orElse(null), c.saidBy().orElse(null), c.saidAt().orElse(null),
                last, c.rowVersion());
    }

    private static Optional<CommentTerms> lastSaid(BoardPack earlier, PackFinding f) {
        return earlier.exceptions().stream().filter(e -> e.provider().code().equals(f.provider()) && e.chart().indicator().equals(f.indicator()))
                .filter(e -> e.commentary().present()).map(e -> e.commentary().value())
                .map(c -> new CommentTerms(c.issue(), c.cause(), c.action(), c.owner(), c.due().value(), c.restricted())).findFirst();
    }
}
