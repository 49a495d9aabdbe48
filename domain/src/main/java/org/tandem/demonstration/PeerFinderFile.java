package org.tandem.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What hospitals cannot soon change, in the layout of Appendix A of the Peer Finder tool; alike for providers of one kin. */
final class PeerFinderFile {

    private static final List<String> HEADER = List.of("Procode", "Deprivation", "Patients", "Attendances", "FTE staff", "Diagnosis",
            "Night beds", "Day beds", "Age   0-15", "Age   60-74", "No procedure", "Operating Expenses", "Urban", "Sites",
            "Sea distance", "MFF payment index", "Degree of specialisation", "StudentStaff", "CCGs", "Non-type 1 AE department",
            "Absence Rate", "DTOCs");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 30);
    private static final double OWN_PART = 0.3;

    private final List<DemonstrationProvider> providers;
    private final Noise noise;

    PeerFinderFile(List<DemonstrationProvider> providers, Noise noise) {
        this.providers = providers;
        this.noise = noise;
    }

    DemonstrationFile file() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        providers.forEach(p -> rows.add(row(p)));
        return new DemonstrationFile("peer_finder_appendix_a.csv", DemonstrationLayouts.PEER_FINDER, PUBLISHED, true,
                DemonstrationTable.write(rows));
    }

    private List<String> row(DemonstrationProvider p) {
        int size = p.fte();
        double town = p.urban();
        return List.of(p.code(), one(p.deprivation()), whole(size * 11.0), whole(varied(p, "visits", 60.0 * size, 30_000)), one(size),
                two(varied(p, "diagnosis", 0.14 + 0.06 * town, 0.006)), two(varied(p, "night", 0.9, 0.03)),
                two(varied(p, "day", 0.8, 0.08)), two(isForChildren(p) ? 0.88 : varied(p, "young", 0.13 + 0.06 * town, 0.005)),
                two(isForChildren(p) ? 0.01 : varied(p, "old", 0.29 - 0.12 * town, 0.007)), two(varied(p, "none", 0.45, 0.05)),
                whole(-size * 66.0), two(town), whole(Math.max(1, varied(p, "sites", 8 + size / 450.0, 1.5))),
                one(Math.max(0.5, varied(p, "sea", 60 - 30 * town, 8))), two(varied(p, "mff", 1.0 + 0.16 * town * town, 0.01)),
                two(varied(p, "special", 40_000, 15_000)), two(Math.max(0, varied(p, "students", 0.01 + 0.02 * town, 0.002))),
                whole(Math.max(8, varied(p, "ccgs", 30 + 80 * town, 6))), p.type1Share() < 1 ? "1" : "0",
                two(varied(p, "absence", 0.04 + 0.0004 * p.deprivation(), 0.002)), whole(Math.max(0, varied(p, "dtocs", size / 6.0, 90))));
    }

    private static boolean isForChildren(DemonstrationProvider p) {
        return p.name().contains("Children");
    }

    private double varied(DemonstrationProvider p, String what, double middle, double spread) {
        return middle + spread * (noise.normal(p.kin() + what, 0) + OWN_PART * noise.normal(p.code() + what, 0));
    }

    private static String whole(double x) {
        return Long.toString(Math.round(x));
    }

    private static String one(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    private static String two(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }
}
