package org.tandem.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.Succession;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

/** The panel that the generated files make, read from their text alone. */
final class DemonstrationPanel {

    private static final DateTimeFormatter PUBLISHED_PERIOD = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("'MSitAE-'MMMM'-'yyyy").toFormatter(Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<DemonstrationFile> files = DemonstrationSet.generate();
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
        Map<String, ProviderType> types = new HashMap<>();
        only("trust-types").forEach(r -> types.put(r.get("trust_code"), type(r.get("primary_category"))));
        Map<String, Place> places = new HashMap<>();
        only("postcode-places").forEach(r -> places.put(r.get("pcds"), new Place(number(r, "lat"), number(r, "long"))));
        Map<String, Map<String, Double>> context = new HashMap<>();
        only("peer-finder").forEach(r -> context.put(r.get("Procode"), context(r)));
        List<Provider> providers = of("ods-trusts").flatMap(f -> GeneratedFiles.rows(f).stream()).map(r -> new Provider(r.get(0), r.get(1),
                types.get(r.get(0)), new Provider.Body(r.get(2), DemonstrationRegions.regions().get(r.get(2))),
                new Provider.Body(r.get(3), DemonstrationRegions.icbs().get(r.get(3))), r.get(9), places.get(r.get(9)),
                LocalDate.parse(r.get(10), COMPACT), r.get(11).isEmpty() ? null : LocalDate.parse(r.get(11), COMPACT),
                context.get(r.get(0)))).toList();
        return new ProviderRegistry(providers, only("ods-successors").stream().map(r -> new Succession(r.get("old_code"),
                r.get("new_code"), LocalDate.parse(r.get("date"), COMPACT), 1)).toList());
    }

    private List<CSVRecord> only(String layout) {
        return GeneratedFiles.rowsByHeader(of(layout).findFirst().orElseThrow());
    }

    private static Map<String, Double> context(CSVRecord r) {
        Map<String, Double> context = new HashMap<>();
        r.toMap().forEach((name, text) -> {
            if (!name.equals("Procode")) {
                context.put(name.replaceAll("\\s+", " "), Double.valueOf(text));
            }
        });
        return context;
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
