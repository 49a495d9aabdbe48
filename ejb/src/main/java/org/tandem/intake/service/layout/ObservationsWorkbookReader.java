package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Optional;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;

/**
 * The own layout {@code tandem-observations} as a workbook: one sheet whose header has the columns of
 * {@link TandemObservationsReader}, in any order and below any rows of titles; the same rules for its rows. Other sheets are
 * not read. Periods are text; a cell that a spreadsheet made a date is refused with its row.
 */
final class ObservationsWorkbookReader implements WorkbookReader {

    private final TandemObservationsReader text;

    ObservationsWorkbookReader(IndicatorCatalogue catalogue) {
        this.text = new TandemObservationsReader(catalogue);
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.TANDEM_OBSERVATIONS);
    }

    @Override
    public List<String> columns() {
        return text.columns();
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream().filter(text::recognises)
                        .map(header -> new Table(sheet.name(), header.number(), text.begin(header, into))))
                .findFirst().map(table -> new Plan(Layout.TANDEM_OBSERVATIONS, List.of(table)));
    }
}
