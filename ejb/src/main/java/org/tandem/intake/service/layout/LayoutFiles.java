package org.tandem.intake.service.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.MappingTerms;

/**
 * Reads a file whose layout it recognises from the content: text, one text in a ZIP archive, or an Excel workbook. The answer depends on the bytes alone (for the own layout also
 * on the catalogue of indicators, for one publication on the months in its name); nothing is stored.
 *
 * <p>Rules for all layouts of text: UTF-8 (see {@link CsvFile}); every row has as many columns as the first, a shorter last
 * row means that the file was cut off and refuses it; what a file may name once and names twice refuses it; too many bad
 * rows refuse it ({@link BadRowLimit}). All other bad rows are listed and left out.
 */
public final class LayoutFiles {

    /** What a data manager can do with a file of no known layout. */
    static final String MAP_IT = " If it holds local figures, map its columns.";

    private final List<LayoutReader> readers;
    private final WorkbookLayouts workbooks;
    private final Supplier<List<MappedReader>> mapped;

    public LayoutFiles(IndicatorCatalogue catalogue) {
        this(catalogue, List::of);
    }

    /** @param mappings of local files; asked for when a file has none of the known layouts */
    public LayoutFiles(IndicatorCatalogue catalogue, Supplier<List<MappingTerms>> mappings) {
        this.mapped = () -> mappings.get().stream().map(m -> new MappedReader(m, catalogue)).toList();
        this.workbooks = new WorkbookLayouts(catalogue, mapped);
        this.readers = List.of(new AeMonthlyReader(), new RttExtractReader(), new DiagnosticsExtractReader(), new SicknessMonthlyReader(), new ShmiReader(),
                new OversightDataReader(), new OversightLeagueReader(), new CareRatingsReader(),
                new StaffSurveyCsvReader(), new DischargeReader(), new EricTrustReader(), new EricSitesReader(),
                new TravelTimesReader(), new CatchmentReader(), new OdsTrustsReader(), new OdsSuccessorsReader(),
                new TrustTypesReader(), new PostcodePlacesReader(), new TrustPlacesReader(), new PeerFinderReader(),
                new TandemObservationsReader(catalogue));
    }

    /**
     * Reads a file.
     *
     * @param expected layout that the sender named; another one in the file refuses it
     * @throws FileRefused with all that is wrong
     * @throws IOException when the file cannot be read from the disk
     */
    public LayoutContent read(Path file, Optional<Layout> expected) throws IOException {
        return read(file, "", expected, bytes -> { });
    }

    /**
     * Reads a file.
     *
     * @param name      as the sender names it; looked at for what publishers say there only
     * @param bytesRead is told the bytes of the file as they are read; of a workbook in proportion to the sheets that are read
     */
    public LayoutContent read(Path file, String name, Optional<Layout> expected, LongConsumer bytesRead) throws IOException {
        FileNature nature = FileNature.of(file);
        return switch (nature) {
            case OLD_WORKBOOK, WORKBOOK -> workbooks.read(file, nature, new Collected(name), expected, new ReadShare(Files.size(file), bytesRead));
            case ARCHIVE -> read(CsvFile.open(CsvArchive.open(file, bytesRead)), new Collected(name), expected);
            case TEXT -> read(CsvFile.open(new CountedStream(Files.newInputStream(file), bytesRead)), new Collected(name), expected);
        };
    }

    private LayoutContent read(CsvFile text, Collected into, Optional<Layout> expected) throws IOException {
        try (CsvFile csv = text) {
            CsvRow first = csv.next().orElseThrow(() -> new FileRefused("EMPTY_FILE", "The file is empty. Import a file with a header and rows."));
            LayoutReader reader = known(first).or(() -> mapped.get().stream().filter(r -> r.recognises(first)).findFirst())
                    .orElseThrow(() -> unknown(first, expected));
            expected.filter(l -> l != reader.layout()).ifPresent(l -> {
                throw new FileRefused("OTHER_LAYOUT", "The file has the layout '" + reader.layout().code() + "', not '" + l.code() + "' as named.");
            });
            readRows(csv, first, reader.begin(first, into), into);
            return into.finish(reader.layout(), reader.limit());
        }
    }

    private Optional<LayoutReader> known(CsvRow first) {
        return readers.stream().filter(r -> r.recognises(first)).findFirst();
    }

    /**
     * The header and the first rows of a file that has none of the known layouts: of a text its first rows, of a workbook the row
     * with the most texts.
     *
     * @throws FileRefused when the file cannot be read or has a known layout
     */
    public FileStart start(Path file) throws IOException {
        FileNature nature = FileNature.of(file);
        return switch (nature) {
            case OLD_WORKBOOK, WORKBOOK -> workbooks.start(file, nature);
            case ARCHIVE -> start(CsvFile.open(CsvArchive.open(file, bytes -> { })));
            case TEXT -> start(CsvFile.open(file));
        };
    }

    private FileStart start(CsvFile text) throws IOException {
        try (CsvFile csv = text) {
            CsvRow first = csv.next().orElseThrow(() -> new FileRefused("EMPTY_FILE", "The file is empty. Import a file with a header and rows."));
            known(first).ifPresent(r -> {
                throw knownAlready(r.layout());
            });
            List<CsvRow> rows = new ArrayList<>();
            for (Optional<CsvRow> next = csv.next(); next.isPresent() && rows.size() < FileStart.SHOWN; next = csv.next()) {
                rows.add(next.get());
            }
            return FileStart.of(first, rows);
        }
    }

    static FileRefused knownAlready(Layout layout) {
        return new FileRefused("KNOWN_LAYOUT", "The file has the layout '" + layout.title() + "' and needs no mapping. Import it as it is.");
    }

    private static void readRows(CsvFile csv, CsvRow first, RowHandler handler, Collected into) {
        Optional<CsvRow> next = handler.startsWithData() ? Optional.of(first) : csv.next();
        while (next.isPresent()) {
            CsvRow row = next.get();
            next = csv.next();
            if (next.isEmpty() && row.width() < handler.width()) {
                throw new FileRefused("TRUNCATED", "The last row (%d) has %d of %d columns: the file was cut off. Import the whole file."
                        .formatted(row.number(), row.width(), handler.width()));
            }
            into.countRow();
            try {
                if (row.width() != handler.width()) {
                    throw new BadRow(row, "", "WRONG_WIDTH", "The row has %d columns instead of %d.".formatted(row.width(), handler.width()),
                            String.join(",", row.cells()));
                }
                handler.row(row);
            } catch (BadRow bad) {
                into.reject(bad);
                handler.rejected(row);
            }
        }
        handler.finish();
    }

    private FileRefused unknown(CsvRow first, Optional<Layout> expected) {
        Header header = new Header(first);
        Optional<LayoutReader> nearest = expected.flatMap(l -> readers.stream().filter(r -> r.layout() == l).findFirst())
                .or(() -> readers.stream().filter(r -> r.columns().size() - header.missing(r.columns()).size() >= 2)
                        .max(Comparator.comparingDouble(r -> 1 - header.missing(r.columns()).size() / (double) r.columns().size())));
        String hint = nearest.map(r -> missing(r, header)).orElse(" Its first row is: '" + start(first) + "'.");
        return new FileRefused("UNKNOWN_LAYOUT", "The file has none of the layouts that can be imported." + hint + MAP_IT);
    }

    private static String missing(LayoutReader reader, Header header) {
        List<String> missing = header.missing(reader.columns());
        List<String> repeated = header.repeated(reader.columns());
        String what = missing.isEmpty() ? (repeated.isEmpty() ? "its columns stand in another order than " + String.join(", ", reader.columns()) : "these columns stand there twice: " + String.join(", ", repeated))
                : "these columns are missing: " + String.join(", ", missing);
        return " It is nearest to '" + reader.layout().title() + "', but " + what + ".";
    }

    private static String start(CsvRow first) {
        String text = String.join(",", first.cells());
        return text.length() > 120 ? text.substring(0, 119) + "…" : text;
    }
}
