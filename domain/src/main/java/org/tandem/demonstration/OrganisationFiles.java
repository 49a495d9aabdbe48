package org.tandem.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.QuoteMode;
import org.tandem.provider.ProviderType;

/** Trust list, trust types, coordinates and successors in the layouts of the published lists. */
final class OrganisationFiles {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int COLUMNS = 27;
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 30);

    private final List<DemonstrationProvider> providers;

    OrganisationFiles(List<DemonstrationProvider> providers) {
        this.providers = providers;
    }

    List<DemonstrationFile> all() {
        return List.of(trusts(), types(), postcodes(), successors());
    }

    private DemonstrationFile trusts() {
        return file("etr.csv", DemonstrationLayouts.TRUST_LIST,
                DemonstrationTable.write(providers.stream().map(OrganisationFiles::trust).toList(), QuoteMode.ALL));
    }

    /** The 27 columns of the published list, which has no header. */
    private static List<String> trust(DemonstrationProvider p) {
        String[] row = new String[COLUMNS];
        Arrays.fill(row, "");
        row[0] = p.code();
        row[1] = p.name().toUpperCase(Locale.ROOT);
        row[2] = p.region();
        row[3] = p.icb();
        row[4] = "TRUST HEADQUARTERS";
        row[5] = p.number() + " INVENTED WAY";
        row[7] = place(p);
        row[9] = p.postcode();
        row[10] = p.opened().format(COMPACT);
        row[11] = p.closed() == null ? "" : p.closed().format(COMPACT);
        row[21] = "0";
        return List.of(row);
    }

    private static String place(DemonstrationProvider p) {
        return p.name().split(" ")[0].toUpperCase(Locale.ROOT);
    }

    private DemonstrationFile types() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("trust_code", "primary_category")));
        providers.forEach(p -> rows.add(List.of(p.code(), category(p.type()))));
        return file("trust_types.csv", DemonstrationLayouts.TRUST_TYPES, DemonstrationTable.write(rows));
    }

    private static String category(ProviderType type) {
        return switch (type) {
            case ACUTE -> "Acute hospital - NHS non-specialist";
            case ACUTE_SPECIALIST -> "Acute hospital - NHS specialist";
            case MENTAL_HEALTH -> "Mental health - community & residential - NHS";
            case COMMUNITY -> "Community health - NHS & Independent";
            case AMBULANCE -> "Ambulance service";
            default -> throw new IllegalArgumentException("The demonstration set has no providers of type " + type + ".");
        };
    }

    private DemonstrationFile postcodes() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("pcds", "lat", "long")));
        providers.forEach(p -> rows.add(List.of(p.postcode(), Double.toString(p.latitude()), Double.toString(p.longitude()))));
        return file("postcodes.csv", DemonstrationLayouts.POSTCODES, DemonstrationTable.write(rows));
    }

    private static DemonstrationFile successors() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("old_code", "new_code", "date")));
        DemonstrationMerger.ALL.forEach(m -> rows.add(List.of(m.predecessor(), m.successor(), m.on().format(COMPACT))));
        return file("trust_changes.csv", DemonstrationLayouts.SUCCESSORS, DemonstrationTable.write(rows));
    }

    private static DemonstrationFile file(String name, String layout, String text) {
        return new DemonstrationFile(name, layout, PUBLISHED, true, text);
    }
}
