package org.tandem.report.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.TopicLine;
import org.tandem.report.benchmark.TrendChart;
import org.tandem.report.benchmark.VariationMark;
import org.tandem.report.format.ReportFormat;

/** The parts of a benchmark report in the order of the page, each a row of the template's main data set. */
final class BenchmarkSections {

    private final List<Map<String, ?>> sections = new ArrayList<>();

    private BenchmarkSections() {
    }

    static Collection<Map<String, ?>> of(BenchmarkReport report) {
        BenchmarkSections sections = new BenchmarkSections();
        sections.summary(report);
        sections.domains(report);
        sections.charts(report);
        sections.notes(report.notes());
        return sections.sections;
    }

    private void summary(BenchmarkReport report) {
        text("HEADING", "Summary");
        report.summary().forEach(sentence -> text("SENTENCE", sentence));
        rows("TOPICS", "Standing by topic", report.topics().stream().<Map<String, ?>>map(BenchmarkSections::row).toList());
    }

    private void domains(BenchmarkReport report) {
        report.domains().forEach(table -> rows("INDICATORS", table.domain(),
                table.lines().stream().<Map<String, ?>>map(BenchmarkSections::row).toList()));
    }

    private void charts(BenchmarkReport report) {
        String heading = "Over time";
        for (TrendChart chart : report.charts()) {
            Map<String, Object> section = section("CHART", chart.alternative());
            section.put("heading", heading);
            section.put("finding", chart.finding());
            section.put("chart", new ProcessChartDrawing(chart));
            section.put("note", words(chart.variation(), "Variation", VariationMark::words)
                    + words(chart.assurance(), "Assurance", AssuranceMark::words));
            heading = null;
        }
    }

    private static <T> String words(Cell<T> icon, String name, Function<T, String> words) {
        return name + ": " + (icon.present() ? words.apply(icon.value()) : icon.reason()) + ". ";
    }

    private void notes(DataNotes notes) {
        rows("RELEASES", "Data notes", notes.releases().stream().<Map<String, ?>>map(BenchmarkSections::row).toList());
        notes.caveats().forEach(caveat -> text("PARAGRAPH", caveat));
        text("SUBHEADING", "Methods");
        notes.methods().forEach(method -> text("PARAGRAPH", method));
    }

    private void text(String kind, String text) {
        section(kind, text);
    }

    private void rows(String kind, String heading, List<Map<String, ?>> rows) {
        if (rows.isEmpty()) {
            text("HEADING", heading);
            text("PARAGRAPH", "Nothing to show for this period.");
        } else {
            Map<String, Object> section = section(kind, "");
            section.put("heading", heading);
            section.put("rows", rows);
        }
    }

    private Map<String, Object> section(String kind, String text) {
        Map<String, Object> section = new HashMap<>();
        section.put("kind", kind);
        section.put("text", text);
        sections.add(section);
        return section;
    }

    private static Map<String, String> row(TopicLine line) {
        return Map.of("topic", line.topic(), "status", line.status(), "target", line.againstTarget(),
                "peers", line.againstPeers(), "change", line.realChange());
    }

    private static Map<String, Object> row(IndicatorLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", line.name());
        row.put("period", ReportFormat.period(line.period()));
        row.put("value", ReportFormat.text(line.value(), line.kind()));
        row.put("valueCounts", ReportFormat.counts(line.value()));
        row.put("england", ReportFormat.text(line.england(), line.kind()));
        row.put("target", line.target().present() ? line.target().value().words() : line.target().reason());
        row.put("rank", ReportFormat.rank(line.rank()));
        row.put("quartile", line.quartile().present() ? line.quartile().value().toString() : line.quartile().reason());
        putMarks(row, line);
        return row;
    }

    private static void putMarks(Map<String, Object> row, IndicatorLine line) {
        Cell<VariationMark> variation = line.variation();
        row.put("variation", variation.present() ? variation.value().words() : variation.reason());
        row.put("variationMark", variation.present() ? MarkDrawing.of(variation.value()) : null);
        Cell<AssuranceMark> assurance = line.assurance();
        row.put("assurance", assurance.present() ? assurance.value().words() : assurance.reason());
        row.put("assuranceMark", assurance.present() ? MarkDrawing.of(assurance.value()) : null);
    }

    private static Map<String, String> row(DataNotes.ReleaseLine release) {
        return Map.of("publication", release.publication(), "publishedOn", ReportFormat.day(release.publishedOn()),
                "file", release.fileName(), "sha256", release.sha256().substring(0, 12) + "…");
    }
}
