package org.tandem.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.IndicatorBlock.Entry;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.CatalogueFile;
import org.tandem.provider.Place;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;
import org.tandem.provider.RegistryRows.ContextValue;
import org.tandem.provider.RegistryRows.Handover;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

/**
 * The panel that the generated files make: their text is read here alone, what follows is the code that the application uses.
 */
final class DemonstrationPanel {

    private static final DateTimeFormatter PUBLISHED_PERIOD = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("'MSitAE-'MMMM'-'yyyy").toFormatter(Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<DemonstrationFile> files = DemonstrationSet.generate().stream()
            .sorted(Comparator.comparing(DemonstrationFile::publishedOn)).toList();
    private final boolean withStaged;
    private final Map<String, List<Entry>> entries = new TreeMap<>();

    private DemonstrationPanel(boolean withStaged) {
        this.withStaged = withStaged;
    }

    /** As it is after loading. */
    static Panel asLoaded() {
        return new DemonstrationPanel(false).build();
    }

    /** As it is after the staged file is published too. */
    static Panel withTheStagedFile() {
        return new DemonstrationPanel(true).build();
    }

    private Panel build() {
        of("ae-monthly").flatMap(f -> GeneratedFiles.rowsByHeader(f).stream()).filter(r -> !r.get(0).equals("TOTAL")).forEach(this::emergency);
        of("sickness-monthly").flatMap(f -> GeneratedFiles.rowsByHeader(f).stream()).forEach(this::sickness);
        of("tandem-observations").flatMap(f -> GeneratedFiles.rowsByHeader(f).stream()).forEach(r -> count(r.get("indicator"),
                r.get("provider"), Period.parse(r.get("period")), number(r, "numerator"), number(r, "denominator")));
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        entries.forEach((code, list) -> blocks.put(code, IndicatorBlock.of(code, list)));
        return new Panel(new DataVersion(1), registry(), JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue(), blocks);
    }

    private Stream<DemonstrationFile> of(String layout) {
        return files.stream().filter(f -> f.layout().equals(layout) && (f.publish() || withStaged));
    }

    private void emergency(CSVRecord r) {
        Period month = Period.month(YearMonth.parse(r.get("Period"), PUBLISHED_PERIOD));
        String code = r.get("Org Code");
        double type1 = number(r, "A&E attendances Type 1", "A&E attendances Booked Appointments Type 1");
        double type1Late = number(r, "Attendances over 4hrs Type 1", "Attendances over 4hrs Booked Appointments Type 1");
        double other = number(r, "A&E attendances Type 2", "A&E attendances Other A&E Department",
                "A&E attendances Booked Appointments Type 2", "A&E attendances Booked Appointments Other Department");
        double otherLate = number(r, "Attendances over 4hrs Type 2", "Attendances over 4hrs Other Department",
                "Attendances over 4hrs Booked Appointments Type 2", "Attendances over 4hrs Booked Appointments Other Department");
        count("AE_4H_T1", code, month, type1 - type1Late, type1);
        count("AE_4H_ALL", code, month, type1 + other - type1Late - otherLate, type1 + other);
        count("AE_12H_DTA", code, month, number(r, "Patients who have waited 12+ hrs from DTA to admission"),
                number(r, "Emergency admissions via A&E - Type 1", "Emergency admissions via A&E - Type 2",
                        "Emergency admissions via A&E - Other A&E department"));
    }

    private void sickness(CSVRecord r) {
        count("SICKNESS", r.get("ORG_CODE"), Period.month(YearMonth.from(LocalDate.parse(r.get("DATE"), BRITISH))),
                number(r, "FTE_DAYS_LOST"), number(r, "FTE_DAYS_AVAILABLE"));
    }

    private static double number(CSVRecord r, String... columns) {
        return Stream.of(columns).mapToDouble(c -> Double.parseDouble(r.get(c))).sum();
    }

    private void count(String indicator, String provider, Period period, double numerator, double denominator) {
        entries.computeIfAbsent(indicator, k -> new ArrayList<>())
                .add(new Entry(provider, period, Figure.ofCounts(numerator, denominator), 1));
    }

    private ProviderRegistry registry() {
        RegistryRows.Builder rows = new RegistryRows.Builder();
        of("ods-trusts").flatMap(f -> GeneratedFiles.rows(f).stream()).map(DemonstrationPanel::listing).forEach(rows::add);
        only("trust-types").forEach(r -> rows.add(new Typing(r.get("trust_code"), type(r.get("primary_category")), TypingBasis.TYPE_LIST, 0)));
        only("postcode-places").forEach(r -> rows.add(new Placing(PlacingBasis.POSTCODE, RegistryProjection.postcodeKey(r.get("pcds")),
                new Place(number(r, "lat"), number(r, "long")), 0)));
        only("ods-successors").forEach(r -> rows.add(new Handover(r.get("old_code"), r.get("new_code"), LocalDate.parse(r.get("date"), COMPACT), 0)));
        only("peer-finder").stream().flatMap(DemonstrationPanel::context).forEach(rows::add);
        List<Label> labels = new ArrayList<>();
        DemonstrationRegions.regions().forEach((code, name) -> labels.add(new Label(Label.Kind.REGION, code, name, 0)));
        DemonstrationRegions.icbs().forEach((code, name) -> labels.add(new Label(Label.Kind.ICB, code, name, 0)));
        return RegistryProjection.of(List.of(rows.build()), labels);
    }

    private List<CSVRecord> only(String layout) {
        return GeneratedFiles.rowsByHeader(of(layout).findFirst().orElseThrow());
    }

    private static Listing listing(CSVRecord r) {
        return new Listing(r.get(0), r.get(1), r.get(2), r.get(3), r.get(9), LocalDate.parse(r.get(10), COMPACT),
                r.get(11).isEmpty() ? null : LocalDate.parse(r.get(11), COMPACT), 0);
    }

    /** The variables under their names as the import keeps them: runs of blanks made single. */
    private static Stream<ContextValue> context(CSVRecord r) {
        return r.toMap().entrySet().stream().filter(e -> !e.getKey().equals("Procode"))
                .map(e -> new ContextValue(r.get("Procode"), e.getKey().strip().replaceAll("\\s+", " "), Double.parseDouble(e.getValue()), 0));
    }

    private static ProviderType type(String category) {
        return switch (category) {
            case "Acute hospital - NHS non-specialist" -> ProviderType.ACUTE;
            case "Acute hospital - NHS specialist" -> ProviderType.ACUTE_SPECIALIST;
            case "Mental health - community & residential - NHS" -> ProviderType.MENTAL_HEALTH;
            case "Community health - NHS & Independent" -> ProviderType.COMMUNITY;
            default -> ProviderType.AMBULANCE;
        };
    }
}
