package org.tandem.report.boardpack;

import static org.tandem.report.format.SheetValue.day;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;
import static org.tandem.report.sheet.Column.numbers;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.boardpack.PackSection;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.IndicatorColumns;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.boardpack.ChangeLine.Shown;
import org.tandem.report.boardpack.PackException.Commentary;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;

/** The tables of a board pack: those of its chosen sections. */
final class PackTables {

    private record CoverLine(String item, SheetValue value) {
    }

    private record AreaLine(String area, Said said) {
    }

    private record MemberLine(Named provider, String domain, IndicatorLine line) {
    }

    private record ExceptionPoint(Named provider, TrendChart chart, TrendChart.Point point) {
    }

    private final BoardPack pack;
    private final PackCharts charts;
    private final List<SheetTable<?>> tables = new ArrayList<>();

    private PackTables(BoardPack pack, PackCharts charts) {
        this.pack = pack;
        this.charts = charts;
    }

    static List<SheetTable<?>> of(BoardPack pack, PackCharts charts) {
        PackTables made = new PackTables(pack, charts);
        made.tables.add(made.cover());
        pack.sections().forEach(made::add);
        return made.tables;
    }

    private void add(PackSection section) {
        switch (section) {
            case SUMMARY -> tables.add(summary());
            case GRID -> tables.addAll(List.of(signs(), charts.grid()));
            case EXCEPTIONS -> tables.addAll(List.of(exceptions(), series(), charts.series()));
            case BENCHMARK -> benchmark();
            case ARRANGEMENTS -> tables.addAll(List.of(pairs(), arrangements()));
            case CHANGES -> tables.add(changes());
            case DATA_NOTES -> { }
        }
    }

    private void benchmark() {
        if (pack.isAboutOne()) {
            tables.add(indicators());
        } else {
            tables.addAll(List.of(group(), indicators()));
            pack.members().forEach(m -> tables.add(indicatorsOf(m)));
        }
    }

    private SheetTable<CoverLine> cover() {
        PackCover c = pack.cover();
        List<CoverLine> lines = new ArrayList<>(List.of(new CoverLine("Title", text(c.title())), new CoverLine("About", text(c.subject().name())),
                new CoverLine("Facts", text(c.facts())), new CoverLine("Purpose", text(c.purpose())), new CoverLine("Owner", text(c.owner())),
                new CoverLine("Classification", text(c.classification())), new CoverLine("As at", day(pack.stamp().asAt().lastDay()))));
        pack.sections().forEach(s -> lines.add(new CoverLine("Section", text(s.label()))));
        return new SheetTable<>("Cover", "What the pack is, for whom, and its sections.", List.of(words("Item", 24, (CoverLine l) -> text(l.item())), words("Value", 90, CoverLine::value)), 1, lines);
    }

    private static <R> Column<R> provider(Function<R, Named> of) {
        return Column.words("Provider", 24, row -> text(of.apply(row).name()));
    }

    private static <R> Column<R> code(Function<R, Named> of) {
        return Column.words("Provider code", 11, row -> text(of.apply(row).code()));
    }

    private static <R> Column<R> count(String header, Function<R, Integer> value) {
        return numbers(header, 13, row -> whole(value.apply(row)));
    }

    private SheetTable<AreaLine> summary() {
        return new SheetTable<>("Summary", "What the figures say on the six areas of the guide for provider boards.", List.of(
                words("Area", 34, (AreaLine r) -> text(r.area())), words("Sentence", 100, r -> text(r.said().sentence())),
                words("For the public", 14, r -> text(r.said().restricted() ? "no" : "yes"))), 1,
                pack.areas().stream().flatMap(a -> a.said().stream().map(s -> new AreaLine(a.area().label(), s))).toList());
    }

    private SheetTable<MemberPart> signs() {
        return new SheetTable<>("Signs", "How many indicators of each provider show what, by variation and by assurance.", List.of(
                code(MemberPart::provider), provider(MemberPart::provider), count("Improving", m -> m.signs().improving()),
                count("Usual variation", m -> m.signs().usual()), count("Concern", m -> m.signs().concern()), count("Too few points", m -> m.signs().tooFew()),
                count("Meets", m -> m.signs().meets()), count("Hit and miss", m -> m.signs().hitAndMiss()), count("Misses", m -> m.signs().misses())), 2,
                pack.members());
    }

    private SheetTable<PackException> exceptions() {
        return new SheetTable<>("Exceptions", "What deserves a look first, with what is said of it.", List.of(
                code(PackException::provider), provider(PackException::provider), words("Indicator", 22, e -> text(e.indicator())),
                words("Finding", 30, e -> text(e.chart().finding())), words("Issue", 24, e -> text(e.issue())), said("Cause", 26, c -> text(c.cause())),
                said("Action", 26, c -> text(c.action())), said("Owner", 16, c -> text(c.owner())), said("By", 16, c -> dayOf(c.due()))), 2, pack.exceptions());
    }

    private static Column<PackException> said(String header, int width, Function<Commentary, SheetValue> value) {
        return Column.words(header, width, e -> e.commentary().present() ? value.apply(e.commentary().value()) : new SheetValue.Absent(e.commentary().reason()));
    }

    private static SheetValue dayOf(Cell<java.time.LocalDate> cell) {
        return cell.present() ? day(cell.value()) : new SheetValue.Absent(cell.reason());
    }

    private SheetTable<ExceptionPoint> series() {
        List<Column<ExceptionPoint>> columns = new ArrayList<>(List.of(code(ExceptionPoint::provider)));
        columns.addAll(IndicatorColumns.series(ExceptionPoint::chart, ExceptionPoint::point));
        return new SheetTable<>("Series", "The points and lines of the process chart of every exception.", columns, 3, pack.exceptions().stream()
                .flatMap(e -> e.chart().points().stream().map(p -> new ExceptionPoint(e.provider(), e.chart(), p))).toList());
    }

    private SheetTable<MemberLine> indicators() {
        List<Column<MemberLine>> columns = new ArrayList<>(List.of(code(MemberLine::provider), provider(MemberLine::provider)));
        columns.addAll(IndicatorColumns.of(MemberLine::line, MemberLine::domain));
        return new SheetTable<>("Indicators", "Every indicator of every provider with its value, England, target, rank and signals.", columns, 4,
                pack.members().stream().flatMap(PackTables::lines).toList());
    }

    /** A sheet that can be handed to the provider whose code it is named after. */
    private static SheetTable<MemberLine> indicatorsOf(MemberPart m) {
        return new SheetTable<>(m.provider().code(), "Every indicator of " + m.provider().name() + ".", IndicatorColumns.of(MemberLine::line, MemberLine::domain), 2,
                lines(m).toList());
    }

    private static Stream<MemberLine> lines(MemberPart m) {
        return m.domains().stream().flatMap(d -> d.lines().stream().map(l -> new MemberLine(m.provider(), d.domain(), l)));
    }

    private SheetTable<GroupLine> group() {
        return new SheetTable<>("Benchmark", "Each indicator over all providers of the pack, whatever their kind.", List.of(
                words("Code", 14, (GroupLine l) -> text(l.code())), words("Indicator", 34, l -> text(l.name())), words("Period", 16, l -> text(ReportFormat.period(l.period()))),
                count("Providers", GroupLine::providers), numbers("Lowest", 13, l -> SheetValue.of(l.lowest(), l.kind())),
                numbers("Middle", 13, l -> SheetValue.of(l.middle(), l.kind())), numbers("Highest", 13, l -> SheetValue.of(l.highest(), l.kind())),
                numbers("England", 13, l -> SheetValue.of(l.england(), l.kind())), count("In the best quarter", GroupLine::best),
                count("In the lowest quarter", GroupLine::lowestPlaced)), 2, pack.group());
    }

    private SheetTable<PairingLine> pairs() {
        return new SheetTable<>("Pairs", "Pairs that were proposed and concern a provider of the pack.", List.of(
                words("Recipient code", 14, (PairingLine p) -> text(p.recipient().code())), words("Recipient", 32, p -> text(p.recipient().name())),
                words("Supporter code", 14, p -> text(p.supporter().code())), words("Support partner", 32, p -> text(p.supporter().name())),
                words("Topic", 16, p -> text(p.topic())), words("State", 22, p -> text(p.state())),
                words("For the public", 14, p -> text(p.restricted() ? "no" : "yes"))), 2, pack.pairings());
    }

    private SheetTable<ArrangementLine> arrangements() {
        return new SheetTable<>("Arrangements", "Live arrangements of the register that concern a provider of the pack.", List.of(
                words("Support partner", 32, (ArrangementLine a) -> text(a.supporter().name())), words("Supported", 32, a -> text(a.recipient().name())),
                words("Arrangement", 28, a -> text(a.model())), words("From", 18, a -> day(a.from())), words("To", 18, a -> dayOf(a.to())),
                words("Source", 32, a -> text(a.source()))), 1, pack.arrangements());
    }

    private SheetTable<ChangeLine> changes() {
        return new SheetTable<>("Changes", "What is not as it was in the pack that was issued before.", List.of(
                words("Kind of change", 16, (ChangeLine c) -> text(c.kind().label())), code(ChangeLine::provider), provider(ChangeLine::provider),
                words("About", 26, c -> text(c.about())), words("Period", 16, c -> period(c.before())), numbers("In the last pack", 14, c -> shown(c.before())),
                numbers("Now", 14, c -> shown(c.now())), words("Sentence", 52, c -> text(c.sentence()))), 2, pack.changes().lines());
    }

    private static SheetValue period(Cell<Shown> cell) {
        return cell.present() ? text(ReportFormat.period(cell.value().period())) : new SheetValue.Absent(cell.reason());
    }

    private static SheetValue shown(Cell<Shown> cell) {
        return cell.present() ? SheetValue.of(cell.value().figure(), cell.value().kind()) : new SheetValue.Absent(cell.reason());
    }
}
