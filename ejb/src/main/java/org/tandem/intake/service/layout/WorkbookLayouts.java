package org.tandem.intake.service.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;

/** Reads Excel workbooks whose layout it recognises from what stands in their sheets. */
final class WorkbookLayouts {

    private static final int BEYOND_ALL_ROWS = 1 << 21;
    private static final int MOST_SHEETS = 100;

    private final List<WorkbookReader> readers;
    private final Supplier<List<MappedReader>> mapped;

    /**
     * @param catalogue for the own layout
     * @param mapped    readers of mapped files, asked for when nothing else knows a workbook
     */
    WorkbookLayouts(IndicatorCatalogue catalogue, Supplier<List<MappedReader>> mapped) {
        this.mapped = mapped;
        this.readers = List.of(
                new AeWorkbookReader(),
                new CancerExtractReader(),
                new CancerWorkbookReader(),
                new CancerCombinedReader(),
                new BedsReader(),
                new StaffSurveyWorkbookReader(),
                new AmbulanceReader(),
                new FriendsAndFamilyReader(),
                new CommunityReader(),
                new ObservationsWorkbookReader(catalogue));
    }

    LayoutContent read(Path file, FileNature nature, Collected into, Optional<Layout> expected, ReadShare share) throws IOException {
        try (WorkbookFile book = WorkbookFile.open(file, nature, share::read)) {
            List<SheetStart> starts = starts(book);
            WorkbookReader.Plan plan = known(starts, into).or(() -> mapped(starts, into))
                    .orElseThrow(() -> unknown(starts));
            expected.filter(l -> !isMeant(l, plan.layout())).ifPresent(l -> {
                throw new FileRefused("OTHER_LAYOUT", "The file has the layout '" + plan.layout().code() + "', not '" + l.code() + "' as named.");
            });
            share.expect(plan.tables().stream().mapToLong(t -> book.size(t.sheet())).sum());
            for (WorkbookReader.Table table : plan.tables()) {
                if (table.results()) {
                    book.results(table.sheet(), row -> row(table, row, into));
                } else {
                    book.rows(table.sheet(), BEYOND_ALL_ROWS, row -> row(table, row, into));
                }
            }
            plan.tables().forEach(t -> t.rows().finish());
            return into.finish(plan.layout(), plan.layout() == Layout.TANDEM_OBSERVATIONS ? BadRowLimit.OWN : BadRowLimit.PUBLISHED);
        }
    }

    private Optional<WorkbookReader.Plan> known(List<SheetStart> starts, Collected into) {
        return readers.stream().flatMap(r -> r.recognise(starts, into).stream()).findFirst();
    }

    private Optional<WorkbookReader.Plan> mapped(List<SheetStart> starts, Collected into) {
        return mapped.get().stream().flatMap(r -> starts.stream().flatMap(s -> s.rows().stream().filter(r::recognises)
                        .map(header -> new WorkbookReader.Plan(r.layout(), List.of(
                                new WorkbookReader.Table(s.name(), header.number(), r.begin(header, into)))))))
                .findFirst();
    }

    /** The row with the most texts, the first of them, is taken as the header. */
    FileStart start(Path file, FileNature nature) throws IOException {
        try (WorkbookFile book = WorkbookFile.open(file, nature, part -> { })) {
            List<SheetStart> starts = starts(book);
            known(starts, new Collected("")).ifPresent(plan -> {
                throw LayoutFiles.knownAlready(plan.layout());
            });
            SheetStart sheet = starts.stream().max(Comparator.comparingLong(s -> widest(s).map(WorkbookLayouts::texts).orElse(0L)))
                    .orElseThrow(WorkbookLayouts::noTable);
            CsvRow header = widest(sheet).orElseThrow(WorkbookLayouts::noTable);
            return FileStart.of(header, sheet.rows().stream().filter(r -> r.number() > header.number()).toList());
        }
    }

    private static Optional<CsvRow> widest(SheetStart sheet) {
        return sheet.rows().stream().max(Comparator.comparingLong(WorkbookLayouts::texts));
    }

    private static long texts(CsvRow row) {
        return row.cells().stream().filter(c -> c.chars().anyMatch(Character::isLetter)).count();
    }

    private static FileRefused noTable() {
        return new FileRefused("EMPTY_FILE", "The workbook has no rows. Import a workbook with a header and rows.");
    }

    /** Who names a workbook need not know whether it is a revised one. */
    private boolean isMeant(Layout named, Layout found) {
        return named == found || readers.stream().anyMatch(r -> r.layouts().contains(named) && r.layouts().contains(found));
    }

    private static List<SheetStart> starts(WorkbookFile book) throws IOException {
        List<SheetStart> starts = new ArrayList<>();
        for (String sheet : book.sheets().stream().limit(MOST_SHEETS).toList()) {
            List<CsvRow> rows = new ArrayList<>();
            book.rows(sheet, WorkbookReader.FIRST_ROWS, rows::add);
            starts.add(new SheetStart(sheet, rows));
        }
        return starts;
    }

    private static void row(WorkbookReader.Table table, CsvRow row, Collected into) {
        if (row.number() <= table.header()) {
            return;
        }
        into.countRow();
        try {
            table.rows().row(row);
        } catch (BadRow bad) {
            into.reject(bad);
        }
    }

    private FileRefused unknown(List<SheetStart> starts) {
        record Near(WorkbookReader reader, List<String> missing) {
            double found() {
                return reader.columns().size() - missing.size();
            }
        }
        String hint = readers.stream().flatMap(r -> starts.stream().flatMap(s -> s.candidates().stream()).map(c -> new Near(r, c.header().missing(r.columns()))))
                .filter(n -> n.found() >= 2).max(Comparator.comparingDouble(n -> n.found() / n.reader().columns().size()))
                .map(n -> " It is nearest to '" + n.reader().layouts().get(0).title() + "', but "
                        + (n.missing().isEmpty() ? "its columns stand in another order, or its sheets have other names." : "these columns are missing: " + String.join(", ", n.missing()) + "."))
                .orElse(" Its sheets are: " + starts.stream().map(SheetStart::name).limit(10).collect(Collectors.joining(", ")) + ".");
        return new FileRefused("UNKNOWN_LAYOUT", "The workbook has none of the layouts that can be imported." + hint + LayoutFiles.MAP_IT);
    }
}
