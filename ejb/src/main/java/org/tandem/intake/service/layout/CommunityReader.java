package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.intake.service.layout.CommunityWaits.Sheet;
import org.tandem.shared.Period;

/**
 * Monthly workbook ({@code .xlsx}) of "Community Health Services Waiting Lists". The drawings that it refers to and does not
 * hold are not asked for.
 *
 * <p>Format: the sheet of titles with {@code Published:} and {@code Revised:} (11/09/2025 or {@code -}); nine sheets with the
 * same columns and rows, the total list and eight lengths of wait, each known by its title, which ends with the month. Rows are
 * England, regions, integrated care boards and providers; a column is a service of adults {@code (A)} or of children and young
 * people {@code (CYP)}. A blank cell: the provider did not submit the service. Services on safeguarding and looked after
 * children are published for England only.
 * <pre>
 * Total waiting list by service, July 2025
 * Organisation Type  Organisation Code  Organisation Name  (A) Audiology  (A) Musculoskeletal service …  (CYP) Audiology …
 * National                              England            17352          385593
 * Provider           XX1                MADE-UP TRUST      285            2365                           93
 * </pre>
 *
 * <p>Gives {@code CHS_LIST} (patients waiting), {@code CHS_18W} and {@code CHS_52W} (waiting over 18 and 52 weeks, of all whose
 * length of wait is submitted), in total, for adults and for children, and by service. A list without lengths of wait has no
 * shares: not reported.
 *
 * <p>England, regions and boards are not loaded; what they print for the services of providers is compared with the sum of the
 * providers. Refused: a sheet missing, sheets of different months, an organisation twice in a sheet.
 */
final class CommunityReader implements WorkbookReader {

    private static final String TYPE = "Organisation Type";
    private static final String CODE = "Organisation Code";
    private static final String NAME = "Organisation Name";
    private static final String PROVIDER = "Provider";

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.COMMUNITY_WAITS);
    }

    @Override
    public List<String> columns() {
        return List.of(TYPE, CODE, NAME, "(A) Audiology", "(A) Musculoskeletal service", "(CYP) Audiology");
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        List<Table> tables = new ArrayList<>();
        All all = new All(into);
        for (Sheet kind : Sheet.values()) {
            Optional<SheetStart> sheet = sheets.stream().filter(s -> title(s).startsWith(kind.title())).findFirst();
            Optional<SheetStart.Found> header = sheet.flatMap(s -> s.rows().stream().map(r -> new SheetStart.Found(r, new Header(r)))
                    .filter(f -> f.header().hasInOrder(columns())).findFirst());
            if (header.isEmpty()) {
                return Optional.empty();
            }
            all.month(title(sheet.get()), sheet.get().name());
            tables.add(new Table(sheet.get().name(), header.get().row().number(), new Rows(kind, header.get().header(), all)));
        }
        sheets.stream().flatMap(s -> day(s).stream()).findFirst().ifPresent(into::date);
        return Optional.of(new Plan(Layout.COMMUNITY_WAITS, tables));
    }

    private static String title(SheetStart sheet) {
        return sheet.rows().isEmpty() ? "" : sheet.rows().get(0).cell(0).replaceAll("\\s+", " ");
    }

    /** Of the revision where there is one, else of the publication. */
    private static Optional<java.time.LocalDate> day(SheetStart sheet) {
        return List.of("Revised:", "Published:").stream().flatMap(label -> sheet.labelled(label).stream())
                .filter(r -> r.cell(0).matches("\\d\\d/\\d\\d/\\d{4}"))
                .map(r -> Cells.date(r, 0, "Published:", Cells.DD_MM_YYYY, "11/09/2025")).findFirst();
    }

    /** What the nine sheets say together. */
    private static final class All {

        private final Collected into;
        private final Map<String, CommunityWaits> providers = new TreeMap<>();
        private final Map<String, CommunityWaits> others = new HashMap<>();
        private final Map<String, CsvRow> firstRows = new HashMap<>();
        private Period month;

        All(Collected into) {
            this.into = into;
        }

        void month(String title, String sheet) {
            Period read = TitleBlock.month(title.substring(title.lastIndexOf(',') + 1).strip()).orElseThrow(() -> new FileRefused("NO_PERIOD",
                    "The title of the sheet '" + sheet + "' ends with its month, such as 'Total waiting list by service, July 2025'."));
            if (month != null && !month.equals(read)) {
                throw new FileRefused("MIXED_PERIODS", "The sheet '" + sheet + "' is of " + read + ", another of " + month + ". Import one month's workbook.");
            }
            month = read;
        }

        void add(Sheet kind, String type, String code, CsvRow row, Map<String, Double> services) {
            into.once(kind + type + code, type + " " + code + " on the sheet '" + kind.title() + "'", row);
            firstRows.putIfAbsent(code, row);
            (type.equals(PROVIDER) ? providers : others).computeIfAbsent(type.equals(PROVIDER) ? code : type + " " + code, c -> new CommunityWaits(row.number()))
                    .put(kind, services);
        }

        void finish() {
            for (Map.Entry<String, CommunityWaits> each : providers.entrySet()) {
                if (each.getValue().isComplete()) {
                    each.getValue().observations(each.getKey(), month).forEach(into::add);
                } else {
                    into.reject(new BadRow(firstRows.get(each.getKey()), CODE, "PROVIDER_INCOMPLETE", "%s has no readable row on one of the nine sheets, so it is left out."
                            .formatted(each.getKey()), each.getKey()));
                }
            }
            if (others.keySet().stream().noneMatch(k -> k.startsWith("National"))) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheets have no row for England above the organisations. Import the workbook as published.");
            }
            List.of("National", "Region", "ICB").forEach(this::compare);
        }

        /** England always, regions and boards where they differ. */
        private void compare(String type) {
            List<CommunityWaits> published = others.entrySet().stream().filter(e -> e.getKey().startsWith(type + " ")).map(Map.Entry::getValue).toList();
            List<CommunityWaits> summed = providers.values().stream().filter(CommunityWaits::isComplete).toList();
            Set<String> known = summed.stream().flatMap(w -> w.services().stream()).collect(Collectors.toSet());
            List.of(check("CHS_LIST", published, summed, w -> new Counts(w.list(known), w.list(known))), check("CHS_18W", published, summed, w -> w.over(18)),
                    check("CHS_52W", published, summed, w -> w.over(52))).stream()
                    .filter(c -> type.equals("National") || !published.isEmpty() && !c.equal()).forEach(into::add);
        }

        private TotalCheck check(String indicator, List<CommunityWaits> published, List<CommunityWaits> summed, Function<CommunityWaits, Counts> counts) {
            return new TotalCheck(indicator, month, published.stream().map(counts).reduce(new Counts(0, 0), Counts::plus),
                    summed.stream().map(counts).reduce(new Counts(0, 0), Counts::plus));
        }
    }

    private static final class Rows extends HeadedRows {

        private final Sheet kind;
        private final All all;

        Rows(Sheet kind, Header header, All all) {
            super(header, all.into);
            this.kind = kind;
            this.all = all;
        }

        @Override
        public void row(CsvRow row) {
            String type = header.cell(row, TYPE);
            switch (type) {
                case "National", "Region", "ICB" -> {
                    all.add(kind, type, header.cell(row, CODE), row, services(row));
                    into.ignore();
                }
                case PROVIDER -> all.add(kind, type, header.code(row, CODE), row, services(row));
                default -> throw new BadRow(row, TYPE, "UNKNOWN_TYPE", "The type is National, Region, ICB or Provider.", type);
            }
        }

        private Map<String, Double> services(CsvRow row) {
            Map<String, Double> services = new TreeMap<>();
            for (int i = 0; i < header.width(); i++) {
                String name = header.name(i);
                if (name.matches("\\((A|CYP)\\) .*") && !row.isEmpty(i)) {
                    services.put(name, Cells.whole(row, i, name));
                }
            }
            return services;
        }

        @Override
        public void finish() {
            if (kind == Sheet.WEEKS_104) {
                all.finish();
            }
        }
    }
}
