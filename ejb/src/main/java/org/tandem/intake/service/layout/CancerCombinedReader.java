package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.intake.service.layout.CancerFigures.Key;
import org.tandem.shared.Period;

/**
 * Monthly combined workbook ({@code .xlsx}) of "Cancer Waiting Times", which replaced the provider workbook in late 2025. Not yet
 * seen on a published file: written to its description, so columns are found by what their names say and not by their order.
 *
 * <p>Format: the sheet "Provider Level Performance"; titles with the month ({@code October 2025}) in a cell of their own or
 * after {@code Period:}; further down, under a row of groups, a header with the columns of {@link Column}. One long table of all
 * standards; besides the rows of one route and one type there may be rows over all of them, and a row {@code Total} for England.
 * <pre>
 * Org Code  Region  Standard         Cancer Type  Referral Route/Stage     Treatment Modality | Total  Within Standard  After Standard
 * Total     Total   62-day Combined  ALL CANCERS  ALL ROUTES               ALL MODALITIES     | 27305  19100            8205
 * XX1       London  62-day Combined  ALL CANCERS  ALL ROUTES               ALL MODALITIES     | 160.5  132.5            28
 * XX1       London  62-day Combined  Lung         Urgent Suspected Cancer  ALL MODALITIES     | 10.5   8                2.5
 * </pre>
 *
 * <p>Gives {@code CWT_28D_FDS}, {@code CWT_31D} and {@code CWT_62D} (within the standard of all) with their parts by route or
 * stage and by type of cancer. Rows over all and rows of parts tell the same patients and are never added to each other
 * ({@link CancerFigures}); rows by treatment modality are added up beside them; rows of one type and one modality and rows of other
 * measures are passed over.
 *
 * <p>Refused: without a month; the same provider, standard, route, type and modality twice; a row that does not say whose it is.
 */
final class CancerCombinedReader implements WorkbookReader {

    private static final String SHEET = "Provider Level Performance";
    private static final Map<String, String> INDICATORS = Map.of("28", "CWT_28D_FDS", "31", "CWT_31D", "62", "CWT_62D");

    /** What a column holds and how its name is told. */
    enum Column {
        CODE("Org Code", n -> n.endsWith("code") && !n.contains("region")),
        STANDARD("Standard", n -> n.startsWith("standard")),
        TYPE("Cancer Type", n -> n.startsWith("cancer type")),
        ROUTE("Referral Route/Stage", n -> n.contains("route") || n.contains("stage")),
        MODALITY("Treatment Modality", n -> n.contains("modality")),
        TOTAL("Total", n -> n.startsWith("total")),
        WITHIN("Within Standard", n -> n.startsWith("within")),
        AFTER("After Standard", n -> n.startsWith("after") || n.startsWith("breach"));

        private final String label;
        private final Predicate<String> named;

        Column(String label, Predicate<String> named) {
            this.label = label;
            this.named = named;
        }
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.CANCER_COMBINED);
    }

    @Override
    public List<String> columns() {
        return Stream.of(Column.values()).map(c -> c.label).toList();
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().filter(s -> s.name().strip().equalsIgnoreCase(SHEET)).findFirst().flatMap(s -> s.rows().stream()
                .filter(r -> Stream.of(Column.values()).allMatch(c -> find(r, c).isPresent())).findFirst()
                .map(header -> new Plan(Layout.CANCER_COMBINED, List.of(new Table(s.name(), header.number(), new Rows(header, month(s, header), into))))));
    }

    private static Optional<Integer> find(CsvRow header, Column column) {
        return Stream.iterate(0, i -> i < header.width(), i -> i + 1)
                .filter(i -> column.named.test(header.cell(i).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))).findFirst();
    }

    private static Period month(SheetStart sheet, CsvRow header) {
        return sheet.rows().stream().filter(r -> r.number() < header.number()).flatMap(r -> r.cells().stream())
                .flatMap(c -> TitleBlock.month(c.strip().replaceFirst("(?i)^(period|month):\\s*", "")).stream()).findFirst()
                .orElseThrow(() -> new FileRefused("NO_PERIOD", "The sheet '" + sheet.name() + "' names no month, such as October 2025, above its table."));
    }

    private static final class Rows implements RowHandler {

        private final CsvRow header;
        private final Period month;
        private final Collected into;
        private final CancerFigures figures = new CancerFigures();
        private final CancerParts parts = new CancerParts();
        private final Map<String, Counts> england = new TreeMap<>();

        Rows(CsvRow header, Period month, Collected into) {
            this.header = header;
            this.month = month;
            this.into = into;
        }

        @Override
        public int width() {
            return header.width();
        }

        @Override
        public void row(CsvRow row) {
            Optional<String> indicator = INDICATORS.entrySet().stream()
                    .filter(e -> text(row, Column.STANDARD).matches("(?s)(|.*\\D)" + e.getKey() + "(\\D.*|)")).map(Map.Entry::getValue).findFirst();
            if (indicator.isEmpty()) {
                into.ignore();
                return;
            }
            String route = part(row, Column.ROUTE, parts.route(text(row, Column.ROUTE)));
            String type = part(row, Column.TYPE, parts.type(text(row, Column.TYPE)));
            boolean allModalities = text(row, Column.MODALITY).isEmpty() || CancerParts.isAll(text(row, Column.MODALITY))
                    || text(row, Column.MODALITY).equalsIgnoreCase("Not applicable");
            if (CancerParts.isAll(text(row, Column.CODE)) || text(row, Column.CODE).equals("-")) {
                into.ignore();
                if ((route + type).isEmpty() && allModalities) {
                    england.put(indicator.get(), counts(row));
                }
            } else {
                provider(row, key(row, indicator.get()), route, type, allModalities);
            }
        }

        private void provider(CsvRow row, Key key, String route, String type, boolean allModalities) {
            into.once(List.of(key, route, type, text(row, Column.MODALITY)), "the same provider, standard, route, type and modality", row);
            try {
                Counts counts = counts(row);
                if (allModalities) {
                    figures.add(key, route, type, counts, row);
                    return;
                }
                into.ignore();
                if (type.equals(CancerParts.ALL)) {
                    figures.addModality(key, route, counts, row);
                }
            } catch (BadRow bad) {
                figures.wrong(key, row);
                throw bad;
            }
        }

        /** Without it nobody knows which figure lacks the row. */
        private Key key(CsvRow row, String indicator) {
            try {
                return new Key(indicator, Cells.code(row, column(Column.CODE), Column.CODE.label), month);
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }

        private String part(CsvRow row, Column column, String code) {
            if (text(row, column).isEmpty()) {
                throw new FileRefused(new BadRow(row, column.label, "MISSING", "Every row names its route or stage and its type of cancer.", "").problem(), List.of());
            }
            return code;
        }

        private int column(Column column) {
            return find(header, column).orElseThrow();
        }

        private String text(CsvRow row, Column column) {
            return row.cell(column(column));
        }

        private Counts counts(CsvRow row) {
            double all = Cells.half(row, column(Column.TOTAL), Column.TOTAL.label);
            double within = Cells.half(row, column(Column.WITHIN), Column.WITHIN.label);
            double after = Cells.half(row, column(Column.AFTER), Column.AFTER.label);
            if (within + after != all) {
                throw new BadRow(row, Column.TOTAL.label, "TOTAL_DISAGREES", "The total is the sum of those within the standard and after it.", text(row, Column.TOTAL));
            }
            return new Counts(within, all);
        }

        @Override
        public void finish() {
            figures.finish(into);
            Map<String, Counts> sums = new TreeMap<>();
            figures.eachTotal((key, all, byModality) -> sums.merge(key.indicator(), all, Counts::plus));
            england.forEach((indicator, total) -> into.add(new TotalCheck(indicator, month, total, sums.getOrDefault(indicator, new Counts(0, 0)))));
        }
    }
}
