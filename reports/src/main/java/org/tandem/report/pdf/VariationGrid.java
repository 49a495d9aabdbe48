package org.tandem.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.PointSignal;

/** Indicators by what their chart says (rows) and whether they meet their standard (columns). */
final class VariationGrid {

    /** So that a row never grows taller than a page; the table below names them all. */
    private static final int MOST = 10;

    private final List<IndicatorLine> lines;

    VariationGrid(List<IndicatorLine> lines) {
        this.lines = lines;
    }

    List<Map<String, ?>> rows() {
        return List.of(row("Improving", line -> signal(line, PointSignal.IMPROVEMENT)),
                row("Usual variation", line -> signal(line, PointSignal.COMMON_CAUSE) || signal(line, PointSignal.NEUTRAL)),
                row("Concern", line -> signal(line, PointSignal.CONCERN)),
                row("Too few points", line -> !line.variation().present()));
    }

    private static boolean signal(IndicatorLine line, PointSignal wanted) {
        return line.variation().present() && line.variation().value().signal() == wanted;
    }

    private Map<String, ?> row(String words, Predicate<IndicatorLine> variation) {
        return PaperTable.GRID.row(words, names(variation, AssuranceMark.PASS), names(variation, AssuranceMark.HIT_AND_MISS),
                names(variation, AssuranceMark.FAIL), names(variation, null));
    }

    private String names(Predicate<IndicatorLine> variation, AssuranceMark assurance) {
        List<String> names = lines.stream().filter(variation)
                .filter(line -> assurance == null ? !line.assurance().present() : line.assurance().present() && line.assurance().value() == assurance)
                .map(IndicatorLine::name).toList();
        String first = names.stream().limit(MOST).collect(Collectors.joining("; "));
        return names.isEmpty() ? "–" : names.size() > MOST ? first + "; and " + (names.size() - MOST) + " more" : first;
    }
}
