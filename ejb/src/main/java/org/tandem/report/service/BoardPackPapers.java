package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.Providers;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.BoardPackWorkbook;
import org.tandem.report.pdf.BoardPackPdf;
import org.tandem.report.pdf.PdfPages;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.snapshot.Snapshot;

/** Board packs as records and as files. Whether a person may have them is for the pack's own service to say. */
@ApplicationScoped
public class BoardPackPapers {

    /** With the number of the shape of its record. */
    private static final String KIND = "BOARD_PACK_1";

    private final ReportRenderer<BoardPack> pdf = new BoardPackPdf();
    private final ReportRenderer<BoardPack> workbook = new BoardPackWorkbook();

    @Inject
    private Providers providers;
    @Inject
    private PanelHolder panels;
    @Inject
    private Partnerships partnerships;
    @Inject
    private ReportContext context;
    @Inject
    private Press press;

    /** The exceptions of some providers at a month, most urgent first. */
    public List<PackFinding> findings(List<String> codes, Period asAt) {
        return new BoardPackWriter(panels.current(), profiles(codes, asAt)).findings();
    }

    /**
     * A pack as it is now, with what the person who asks may see.
     *
     * @throws Refused when nothing is published about any of its providers
     */
    public BoardPack write(PackOrder order) {
        Panel panel = panels.current();
        List<ProviderProfile> profiles = profiles(order.providers(), order.asAt());
        if (profiles.isEmpty()) {
            throw new Refused("NOTHING_PUBLISHED", "Nothing is published about %s at %s, so there is no pack.".formatted(order.subject().name(), order.asAt().words()));
        }
        TreeSet<Integer> releases = new TreeSet<>();
        profiles.stream().flatMap(Exceptions::all).map(ProviderProfile.IndicatorPart::release).filter(Objects::nonNull).forEach(releases::add);
        ReportContext.Of of = new ReportContext.Of(context.stamp(order.asAt(), panel.version()), context.lines(releases));
        return new BoardPackWriter(panel, profiles).pack(order, of, partnerships.pairs(order.providers()),
                partnerships.arrangements(order.providers(), order.asAt().lastDay()));
    }

    private List<ProviderProfile> profiles(List<String> codes, Period asAt) {
        return codes.stream().map(code -> providers.profile(code, asAt, null)).filter(p -> p.asOf() != null && !p.domains().isEmpty()).toList();
    }

    /** Keeps a pack as it is. */
    public Snapshot freeze(BoardPack pack) {
        String subject = "pack %d %s, frozen %s".formatted(pack.cover().number(), pack.cover().edition(), pack.stamp().runAt());
        return press.freeze(new Snapshot.Matter(KIND, subject, pack.stamp().asAt(), pack.stamp().dataVersion()), pack);
    }

    /** The record of a snapshot. */
    public BoardPack read(Snapshot snapshot) {
        return CanonicalJson.read(snapshot.content(), BoardPack.class);
    }

    /** A snapshot with this number. */
    public Snapshot snapshot(long id) {
        return press.snapshot(id);
    }

    /** How long a PDF is. */
    public int pages(IssuedPaper paper) {
        return PdfPages.of(paper.content());
    }

    /** The PDF of a snapshot, rendered once. */
    public IssuedPaper pdf(Snapshot snapshot) {
        return press.fileOf(snapshot, BoardPack.class, pdf);
    }

    /** The workbook of a snapshot, rendered once. */
    public IssuedPaper workbook(Snapshot snapshot) {
        return press.fileOf(snapshot, BoardPack.class, workbook);
    }
}
