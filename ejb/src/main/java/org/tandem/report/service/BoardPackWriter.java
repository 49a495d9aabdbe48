package org.tandem.report.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.boardpack.PackTerms;
import org.tandem.indicator.Indicator;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.report.DataNotes;
import org.tandem.report.boardpack.ArrangementLine;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.ChangesPart;
import org.tandem.report.boardpack.GroupLine;
import org.tandem.report.boardpack.MemberPart;
import org.tandem.report.boardpack.Named;
import org.tandem.report.boardpack.PackChanges;
import org.tandem.report.boardpack.PackCover;
import org.tandem.report.boardpack.PackEdition;
import org.tandem.report.boardpack.PackException;
import org.tandem.report.boardpack.PairingLine;
import org.tandem.report.boardpack.Said;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.shared.Figure;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/** Puts a board pack together from the profiles of its providers: the figures are those of the pages. */
final class BoardPackWriter {

    /** A pack about several providers shows the most urgent of each; its benchmark report shows up to five. */
    private static final int MOST_OF_ONE_AMONG_MANY = 2;

    /** An exception before anything is said of it. */
    private record Found(ProviderProfile profile, IndicatorPart part) {
    }

    private final Panel panel;
    private final List<ProviderProfile> profiles;

    /**
     * A writer.
     *
     * @param profiles of those providers about which something is published
     */
    BoardPackWriter(Panel panel, List<ProviderProfile> profiles) {
        this.panel = panel;
        this.profiles = profiles;
    }

    /** What deserves a look first, most urgent first: worse beyond chance before reliably missed, then the lowest-placed. */
    List<PackFinding> findings() {
        return found().map(f -> {
            String name = f.profile().provider().name();
            return new PackFinding(f.profile().provider().odsCode(), name, f.part().code(), f.part().name(), new TrendCharts(panel, f.profile()).chart(f.part()).finding());
        }).toList();
    }

    BoardPack pack(PackOrder order, ReportContext.Of context, List<PairingLine> pairs, List<ArrangementLine> arrangements) {
        List<MemberPart> members = profiles.stream().map(this::member).toList();
        List<PackException> exceptions = exceptions(order);
        BoardPack pack = new BoardPack(context.stamp(), cover(order), order.terms().sections(),
                new AreaSentences(profiles).all(strategy(pairs, arrangements, exceptions), new PublishedJudgements(panel)), members, exceptions,
                members.size() > 1 ? GroupLine.of(members) : List.of(), pairs, arrangements, ChangesPart.FIRST, notes(context));
        return order.earlier().map(before -> PackChanges.told(before, pack, this::inForce)).orElse(pack);
    }

    /** Read as charts read it: before a merger the figures of the parts added up. */
    private Figure inForce(String indicator, String provider, Period period) {
        return panel.series(indicator, provider).at(period).map(Series.Point::figure).orElseGet(Figure::notReported);
    }

    private static PackCover cover(PackOrder order) {
        PackTerms t = order.terms();
        return new PackCover(order.number(), t.title(), order.subject(), order.facts(), PackEdition.BOARD, t.purpose(), t.owner(), t.classification(), order.template());
    }

    private Stream<Found> found() {
        int most = profiles.size() > 1 ? MOST_OF_ONE_AMONG_MANY : Exceptions.MOST;
        return profiles.stream().flatMap(p -> Exceptions.of(p).stream().limit(most).map(i -> new Found(p, i)))
                .sorted(Comparator.comparing((Found f) -> !f.part().variation().isConcern())
                        .thenComparingDouble(f -> f.part().percentile() == null ? 1 : f.part().percentile())
                        .thenComparing(f -> f.profile().provider().odsCode()).thenComparing(f -> f.part().code()));
    }

    private List<PackException> exceptions(PackOrder order) {
        return found().map(f -> new PackException(named(f.profile()), f.part().name(), new TrendCharts(panel, f.profile()).chart(f.part()),
                order.commentaryOn(f.profile().provider().odsCode(), f.part().code()))).toList();
    }

    private static Named named(ProviderProfile profile) {
        return new Named(profile.provider().odsCode(), profile.provider().name());
    }

    private MemberPart member(ProviderProfile profile) {
        return MemberPart.of(named(profile), profile.domains().stream().map(this::table).filter(t -> !t.lines().isEmpty()).toList());
    }

    private DomainTable table(DomainPart domain) {
        IndicatorLines lines = new IndicatorLines(panel);
        return new DomainTable(domain.name(), domain.topics().stream().flatMap(t -> t.indicators().stream()).map(lines::line).toList());
    }

    private static List<Said> strategy(List<PairingLine> pairs, List<ArrangementLine> arrangements, List<PackException> exceptions) {
        long said = exceptions.stream().filter(e -> e.commentary().present()).count();
        return List.of(new Said("%s proposed or decided, %s in force.".formatted(are(pairs.size(), "pair"), are(arrangements.size(), "arrangement")), true),
                new Said("%d of %s %s cause, action and owner.".formatted(said, NumberWords.counted(exceptions.size(), "exception"), said == 1 ? "carries" : "carry"), false));
    }

    private static String are(int number, String one) {
        return NumberWords.counted(number, one) + (number == 1 ? " is" : " are");
    }

    private DataNotes notes(ReportContext.Of context) {
        Set<String> caveats = new LinkedHashSet<>();
        if (profiles.size() > 1) {
            caveats.add("At most two exceptions of each provider are shown, the most urgent; its benchmark report shows up to five.");
        }
        profiles.stream().flatMap(Exceptions::all).map(i -> panel.indicators().get(i.code())).filter(i -> !i.caveat().isBlank())
                .map(BoardPackWriter::caveat).forEach(caveats::add);
        Set<String> methods = new LinkedHashSet<>();
        profiles.forEach(p -> methods.addAll(List.of(p.method().split("; "))));
        return new DataNotes(context.releases(), new ArrayList<>(caveats), new ArrayList<>(methods));
    }

    private static String caveat(Indicator i) {
        return i.name() + ": " + i.caveat();
    }
}
