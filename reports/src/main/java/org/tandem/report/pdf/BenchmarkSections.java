package org.tandem.report.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.report.benchmark.ExceptionPart;
import org.tandem.report.benchmark.ExceptionPart.Commentary;
import org.tandem.report.benchmark.TopicLine;
import org.tandem.report.benchmark.VariationMark;

/** The parts of a benchmark report in the order of its pages: front, exceptions, learning, domains, sources. */
final class BenchmarkSections {

    private static final String TO_FILL = "to be completed";

    private final BenchmarkReport report;
    private final PaperSections sections = new PaperSections();

    private BenchmarkSections(BenchmarkReport report) {
        this.report = report;
    }

    static Collection<Map<String, ?>> of(BenchmarkReport report) {
        BenchmarkSections made = new BenchmarkSections(report);
        made.front();
        made.exceptions();
        made.learning();
        made.domains();
        made.sources();
        return made.sections.all();
    }

    private void front() {
        sections.table(PaperTable.FRONT, "Front sheet", report.front().stream().map(l -> PaperTable.FRONT.row(l.name(), l.words())).toList(),
                "No front sheet was asked for.");
        sections.heading("Summary");
        sections.list(report.summary());
        sections.table(PaperTable.TOPICS, "Standing by topic", report.topics().stream().map(BenchmarkSections::row).toList(),
                "No topic has figures in this period.");
        sections.newBlock();
        sections.heading("Who is affected");
        sections.list(report.affected());
        sections.newBlock();
        sections.heading("The Board is asked to");
        sections.list(report.asked());
        sections.paragraph(BenchmarkReport.PROMPT);
    }

    private static Map<String, ?> row(TopicLine line) {
        return PaperTable.TOPICS.row(line.topic(), line.status(), line.againstTarget(), line.againstPeers(), line.realChange());
    }

    private void exceptions() {
        sections.newPage();
        int count = report.exceptions().size();
        sections.heading(count == 0 ? "No exceptions" : "Exceptions: " + (count == 1 ? "one" : count == 2 ? "two" : count == 3 ? "three"
                : count == 4 ? "four" : "five"));
        if (count == 0) {
            sections.paragraph("No indicator shows a change for the worse beyond its usual variation, and none misses its standard reliably.");
        }
        for (ExceptionPart exception : report.exceptions()) {
            exception(exception);
            sections.newBlock();
        }
    }

    private void exception(ExceptionPart e) {
        sections.chart(e.chart().finding(), new ProcessChartDrawing(e.chart()), e.chart().alternative(),
                words(e.chart().variation(), "Variation", VariationMark::words) + words(e.chart().assurance(), "Assurance", AssuranceMark::words));
        Commentary said = e.commentary().present() ? e.commentary().value() : new Commentary(TO_FILL, TO_FILL, TO_FILL, TO_FILL);
        sections.table(PaperTable.ACTIONS, null, List.of(PaperTable.ACTIONS.row(said.cause(), said.action(), said.owner(), said.due())), "");
    }

    private static <T> String words(Cell<T> icon, String name, Function<T, String> words) {
        return name + ": " + (icon.present() ? words.apply(icon.value()) : icon.reason()) + ". ";
    }

    private void learning() {
        sections.newBlock();
        told("Who like us does better", report.learning().improvers());
        told("What we could offer", report.learning().offers());
        told("Who could help", report.learning().helpers());
    }

    private void told(String heading, Cell<List<String>> sentences) {
        sections.heading(heading);
        if (sentences.present()) {
            sections.list(sentences.value());
        } else {
            sections.paragraph(sentences.reason());
        }
    }

    private void domains() {
        sections.newPage();
        for (DomainTable domain : report.domains()) {
            sections.table(PaperTable.GRID, domain.domain() + ": variation and assurance", new VariationGrid(domain.lines()).rows(), "");
            sections.table(PaperTable.INDICATORS, null, domain.lines().stream().map(IndicatorRow::of).toList(), "Nothing to show for this period.");
            sections.newBlock();
        }
    }

    private void sources() {
        sections.table(PaperTable.SOURCES, "Sources and licences", SourceRows.byLicence(report.notes().releases()), "No published file was used.");
        sections.paragraph("Peers, every process chart, methods, caveats and every file with its day of publication stand in the data book (Excel).");
    }
}
