package org.tandem.report.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.boardpack.PackSection;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.ChangeLine;
import org.tandem.report.boardpack.GroupLine;
import org.tandem.report.boardpack.MemberPart;
import org.tandem.report.boardpack.PackCover;
import org.tandem.report.boardpack.SignCounts;
import org.tandem.report.format.ReportFormat;

/** The parts of a board pack in the order of its pages: the cover, then the chosen sections. */
final class PackSections {

    /** More stand in the workbook; the paper says so. */
    private static final int MOST_CHANGES = 40;

    private final BoardPack pack;
    private final PaperSections sections = new PaperSections();

    private PackSections(BoardPack pack) {
        this.pack = pack;
    }

    static Collection<Map<String, ?>> of(BoardPack pack) {
        PackSections made = new PackSections(pack);
        made.cover();
        pack.sections().forEach(made::section);
        return made.sections.all();
    }

    private void section(PackSection section) {
        switch (section) {
            case SUMMARY -> summary();
            case GRID -> grid();
            case EXCEPTIONS -> new PackExceptions(sections, pack).write();
            case BENCHMARK -> benchmark();
            case ARRANGEMENTS -> new PackPartnerships(sections, pack).write();
            case CHANGES -> changes();
            case DATA_NOTES -> new PackNotes(sections, pack).write();
        }
    }

    private void cover() {
        PackCover cover = pack.cover();
        sections.table(PaperTable.FRONT, "Cover", Stream.of(line("Purpose", cover.purpose()), line("Owner", cover.owner()),
                line("Classification", cover.classification()), line("As at", ReportFormat.day(pack.stamp().asAt().lastDay())),
                line("Frozen", ReportFormat.time(pack.stamp().runAt()) + ", UK time"), line("Pack", "number " + cover.number() + ", " + cover.template())).toList(), "");
        sections.newBlock();
        sections.heading("In this pack");
        sections.list(pack.sections().stream().map(PackSection::label).toList());
        sections.paragraph(BenchmarkReport.PROMPT);
    }

    private static Map<String, ?> line(String name, String words) {
        return PaperTable.FRONT.row(name, words);
    }

    private void summary() {
        sections.newBlock();
        sections.table(PaperTable.AREAS, PackSection.SUMMARY.label(), pack.areas().stream().map(a -> PaperTable.AREAS.row(a.area().label(), a.words())).toList(),
                "Nothing is published about the providers of this pack.");
    }

    private void grid() {
        sections.newBlock();
        if (pack.isAboutOne()) {
            List<IndicatorLine> lines = pack.members().get(0).lines().toList();
            sections.table(PaperTable.GRID, PackSection.GRID.label() + ofTheOne(), lines.isEmpty() ? List.of() : new VariationGrid(lines).rows(), "Nothing is published about this provider.");
            return;
        }
        sections.table(PaperTable.SIGNS, PackSection.GRID.label(), pack.members().stream().map(PackSections::row).toList(), "This pack holds no provider.");
        sections.paragraph("Indicators of each provider by what their chart says (better, usual variation, worse, too few points) and, where a standard is in force,"
                + " whether they meet it reliably, vary around it or miss it reliably. Each one is named in the workbook.");
    }

    /** Where the title names a board or region that holds one provider. */
    private String ofTheOne() {
        return pack.namesProviders() ? " of " + pack.members().get(0).provider().name() : "";
    }

    private static Map<String, ?> row(MemberPart member) {
        SignCounts s = member.signs();
        return PaperTable.SIGNS.row(member.provider().name(), number(s.improving()), number(s.usual()), number(s.concern()), number(s.tooFew()), number(s.meets()),
                number(s.hitAndMiss()), number(s.misses()));
    }

    private static String number(int count) {
        return ReportFormat.decimals(count, 0);
    }

    private void benchmark() {
        sections.newBlock();
        if (pack.isAboutOne()) {
            List<DomainTable> domains = pack.members().get(0).domains();
            domains.forEach(this::domain);
            if (domains.isEmpty()) {
                sections.heading(PackSection.BENCHMARK.label());
                sections.paragraph("Nothing is published about this provider.");
            }
        } else {
            sections.table(PaperTable.GROUP, PackSection.BENCHMARK.label(), pack.group().stream().map(PackSections::row).toList(), "Nothing is published about the providers of this pack.");
            sections.paragraph("Lowest, middle and highest are over all providers of this pack, whatever their kind. Best, lowest: how many of them stand in the best and"
                    + " in the lowest-placed quarter of their own comparator group. Each provider's figures stand in the workbook.");
        }
    }

    private void domain(DomainTable domain) {
        sections.newBlock();
        sections.table(PaperTable.INDICATORS, PackSection.BENCHMARK.label() + ofTheOne() + ": " + domain.domain(), domain.lines().stream().map(IndicatorRow::of).toList(), "Nothing to show for this period.");
    }

    private static Map<String, ?> row(GroupLine line) {
        String range = line.lowest().equals(line.highest()) ? ReportFormat.text(line.lowest(), line.kind())
                : ReportFormat.text(line.lowest(), line.kind()) + " to " + ReportFormat.text(line.highest(), line.kind());
        return PaperTable.GROUP.row(line.name() + ", " + ReportFormat.period(line.period()), number(line.providers()), range,
                ReportFormat.text(line.middle(), line.kind()), ReportFormat.text(line.england(), line.kind()), line.best() + ", " + line.lowestPlaced());
    }

    private void changes() {
        sections.newBlock();
        sections.heading(PackSection.CHANGES.label());
        if (!pack.changes().since().present()) {
            sections.paragraph(pack.changes().since().reason());
            return;
        }
        var since = pack.changes().since().value();
        sections.paragraph("Compared with pack %d, %s, as at %s, data version %s.".formatted(since.number(), since.title(), ReportFormat.day(since.asAt().lastDay()), since.dataVersion()));
        List<ChangeLine> lines = pack.changes().lines();
        sections.table(PaperTable.CHANGES, null, lines.stream().limit(MOST_CHANGES).map(l -> PaperTable.CHANGES.row(l.kind().label(), l.sentence())).toList(),
                "No figure of that pack was restated, and nothing else changed.");
        if (lines.size() > MOST_CHANGES) {
            sections.paragraph("And %d more in the workbook.".formatted(lines.size() - MOST_CHANGES));
        }
    }
}
