package org.tandem.report.pdf;

import java.util.List;
import java.util.Map;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.VariationMark;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.PackException;
import org.tandem.report.boardpack.PackException.Commentary;
import org.tandem.report.format.ReportFormat;

/** The exceptions of a pack: the first with their charts, any further ones as a table. */
final class PackExceptions {

    /** Two stand on a page; the charts of the others stand in the workbook as numbers. */
    private static final int MOST_CHARTS = 12;

    private final PaperSections sections;
    private final BoardPack pack;

    PackExceptions(PaperSections sections, BoardPack pack) {
        this.sections = sections;
        this.pack = pack;
    }

    void write() {
        sections.newBlock();
        int count = pack.exceptions().size();
        sections.heading(count == 0 ? "No exceptions" : count == 1 ? "Exceptions: one" : "Exceptions: " + count);
        if (count == 0) {
            sections.paragraph("No indicator shows a change for the worse beyond its usual variation, and none misses its standard reliably.");
        }
        pack.exceptions().stream().limit(MOST_CHARTS).forEach(this::charted);
        List<PackException> more = pack.exceptions().stream().skip(MOST_CHARTS).toList();
        if (!more.isEmpty()) {
            sections.newBlock();
            sections.table(PaperTable.MORE_ISSUES, "Further exceptions", more.stream().map(this::row).toList(), "");
            sections.paragraph("The points of their charts stand in the workbook.");
        }
    }

    private void charted(PackException e) {
        sections.chart(of(e) + e.chart().finding(), new ProcessChartDrawing(e.chart()), e.chart().alternative(), icons(e));
        if (e.commentary().present()) {
            Commentary said = e.commentary().value();
            sections.table(PaperTable.ISSUES, null, List.of(PaperTable.ISSUES.row(e.issue(), said.cause(), said.action(), said.owner(), by(said))), "");
        } else {
            sections.paragraph("Cause, action, owner and date: " + e.commentary().reason());
        }
        sections.newBlock();
    }

    private Map<String, ?> row(PackException e) {
        if (!e.commentary().present()) {
            return PaperTable.MORE_ISSUES.row(of(e) + e.indicator(), e.chart().finding(), e.commentary().reason(), "–", "–");
        }
        Commentary said = e.commentary().value();
        return PaperTable.MORE_ISSUES.row(of(e) + e.indicator(), e.issue() + "\n" + said.cause(), said.action(), said.owner(), by(said));
    }

    private String of(PackException e) {
        return pack.namesProviders() ? e.provider().name() + ": " : "";
    }

    private static String by(Commentary said) {
        return said.due().present() ? ReportFormat.day(said.due().value()) : said.due().reason();
    }

    private static String icons(PackException e) {
        var variation = e.chart().variation();
        var assurance = e.chart().assurance();
        return "Variation: " + (variation.present() ? words(variation.value()) : variation.reason()) + ". Assurance: "
                + (assurance.present() ? words(assurance.value()) : assurance.reason()) + ".";
    }

    private static String words(VariationMark mark) {
        return mark.words();
    }

    private static String words(AssuranceMark mark) {
        return mark.words();
    }
}
