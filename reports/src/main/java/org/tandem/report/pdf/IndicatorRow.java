package org.tandem.report.pdf;

import java.util.Map;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.VariationMark;
import org.tandem.report.format.ReportFormat;

/** An indicator as a row of its table. */
final class IndicatorRow {

    private IndicatorRow() {
    }

    static Map<String, ?> of(IndicatorLine line) {
        String value = ReportFormat.text(line.value(), line.kind());
        String counts = ReportFormat.counts(line.value());
        Cell<VariationMark> variation = line.variation();
        return PaperTable.INDICATORS.row(line.name() + ", " + ReportFormat.period(line.period()), counts.isEmpty() ? value : value + "\n" + counts,
                line.target().present() ? line.target().value().words() : line.target().reason(), ReportFormat.text(line.england(), line.kind()),
                ReportFormat.rank(line.rank()), new PaperTable.Drawn(variation.present() ? MarkDrawing.of(variation.value()) : null,
                        variation.present() ? variation.value().words() : variation.reason()));
    }
}
