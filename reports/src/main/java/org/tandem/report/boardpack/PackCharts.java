package org.tandem.report.boardpack;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;
import static org.tandem.report.sheet.Column.numbers;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.boardpack.PackSection;
import org.tandem.report.benchmark.ChartTable;
import org.tandem.report.benchmark.ChartTable.Drawn;
import org.tandem.report.boardpack.SignGrid.Row;
import org.tandem.report.sheet.SheetChart;
import org.tandem.report.sheet.SheetChart.Series;
import org.tandem.report.sheet.SheetTable;

/** The native charts of a pack and the tables that they draw: variation by assurance, and the process chart of every exception. */
final class PackCharts {

    private static final String GRID = "Grid";

    private final BoardPack pack;
    private final SignGrid grid;
    private final List<Drawn> exceptions;

    PackCharts(BoardPack pack) {
        this.pack = pack;
        this.grid = SignGrid.of(pack.members());
        this.exceptions = pack.exceptions().stream().map(this::drawn).toList();
    }

    private Drawn drawn(PackException e) {
        return new Drawn(e.provider().code(), pack.namesProviders() ? e.provider().name() + ": " + e.chart().finding() : e.chart().finding(), e.chart());
    }

    SheetTable<?> grid() {
        return new SheetTable<>(GRID, "How many indicators of all providers of the pack show what, by assurance and variation.", List.of(
                words("Assurance", 32, (Row r) -> text(r.assurance())), numbers("Improving", 13, r -> whole(r.signs().improving())),
                numbers("Usual variation", 13, r -> whole(r.signs().usual())), numbers("Concern", 13, r -> whole(r.signs().concern())),
                numbers("Too few points", 13, r -> whole(r.signs().tooFew()))), 1, grid.rows());
    }

    SheetTable<?> series() {
        return ChartTable.of(exceptions);
    }

    /** Those of the chosen sections that have something to draw. */
    List<SheetChart> charts() {
        List<SheetChart> charts = new ArrayList<>();
        if (pack.has(PackSection.GRID) && grid.indicators() > 0) {
            charts.add(signs());
        }
        if (pack.has(PackSection.EXCEPTIONS)) {
            charts.addAll(ChartTable.charts(exceptions));
        }
        return charts;
    }

    private SheetChart signs() {
        String told = grid.rows().stream().map(r -> "%s: improving %d, usual variation %d, concern %d, too few points %d".formatted(r.assurance(),
                r.signs().improving(), r.signs().usual(), r.signs().concern(), r.signs().tooFew())).collect(Collectors.joining("; "));
        return new SheetChart(SheetChart.Kind.STACKED_BARS, "Of %d indicators %d show a change for the worse, and %d miss their standard reliably"
                .formatted(grid.indicators(), grid.inConcern(), grid.missing()),
                "Number of indicators by whether they meet their standard and by what their process chart says. " + told + ".", "Indicators", "0", Optional.empty(), GRID, 0,
                grid.rows().size() - 1, 0, List.of(Series.bars("Improving", 1, "289DE0"), Series.bars("Usual variation", 2, "7B7D7D"),
                        Series.bars("Concern", 3, "FAB428"), Series.bars("Too few points", 4, "D8DDE0")));
    }
}
