package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.intake.service.layout.WorkbookSeeds.Table;

/** Made-up tables of ambulances, patients' opinions and community services. */
final class ServiceSeeds {

    private ServiceSeeds() {
    }

    static Table ambulance() {
        List<String> columns = List.of("A1", "A2", "A3", "A8", "A10", "A11", "A12", "A24", "A25", "A26", "A30", "A31", "A32", "A33", "A34", "A35", "A36", "A37", "A38",
                "A140", "A141", "A142", "A144", "A145", "A146");
        List<String> lines = new ArrayList<>(List.of("||||Contacts", "Concatenated|Year|Month|Reg|Area|Trust|" + String.join("|", columns)));
        for (int m = 0; m < 2; m++) {
            String month = "2024-25|%s|".formatted(m == 0 ? "FEBRUARY" : "MARCH");
            long[] england = new long[columns.size()];
            List<String> services = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                long[] n = {5000 + i, 5 * (5000 + i), 5, 700 + i, 3000 + i, 1000 + i, 90 + i, 500L * (700 + i), 500, 900, 2000L * (3000 + i), 2000, 4000,
                    7000L * (1000 + i), 7000, 16_000, 8000L * (90 + i), 8000, 18_000, 3400 + i, 1000L * (3400 + i), 1000, 1800, 350, 20};
                for (int c = 0; c < n.length; c++) {
                    england[c] += n[c];
                }
                services.add("x|" + month + "Y56|R%02d|MADE-UP AMBULANCE|".formatted(i)
                        + Arrays.stream(n).mapToObj(Long::toString).collect(java.util.stream.Collectors.joining("|")));
            }
            lines.add("x|" + month + "|ENG||" + Arrays.stream(england).mapToObj(Long::toString).collect(java.util.stream.Collectors.joining("|")));
            lines.add("x|" + month + "Y56|Y56||1|2|3");
            lines.addAll(services);
        }
        return Table.of("Raw", 2, lines);
    }

    static Table friendsAndFamily() {
        List<String> lines = new ArrayList<>(List.of("Region (LO) Code|Trust Code|Trust Name|Total Responses|Total Eligible|Response Rate|Percentage Recommended|"
                + "Percentage Not  Recommended|Breakdown of Responses", "||||||||Extremely Likely|Likely|Neither|Unlikely|Extremely Unlikely|Don't Know"));
        lines.add("||England|12190|40780|0.3|0.8||4000|2000|1000|500|200|100");
        lines.add("||Selection (excluding suppressed data)|1|1|1|1||1|1|1|1|1|1");
        for (int i = 0; i < 12; i++) {
            int answers = 600 + i;
            String start = "Q71|R%02d|MADE-UP TRUST %d|%d|%d|%s|".formatted(i, i, answers, 2000 + 4 * i, answers / (2000.0 + 4 * i));
            lines.add(start + (i % 7 == 0 ? "*|*|*|*|*|*|*|*" : "%s|0.1|%d|%d|50|30|20|0".formatted((answers - 100.0) / answers, 300 + i, 200)));
        }
        lines.add("Suppressed where fewer than five answered");
        return Table.of("Trusts", 2, lines);
    }

    static Table sites() {
        List<String> lines = new ArrayList<>(List.of("Region (LO) Code|Trust Code|Trust Name|Site Code|Site Name|Total Responses|Total Eligible|Response Rate|Percentage Recommended|"
                + "Percentage Not  Recommended|Breakdown of Responses", "||||||||||Extremely Likely|Likely|Neither|Unlikely|Extremely Unlikely|Don't Know"));
        lines.add("||||England|12190");
        for (int i = 0; i < 12; i++) {
            lines.add("Q71|R%02d|MADE-UP|R%02d01|HOSPITAL|%d|900".formatted(i, i, 500 + i));
            lines.add("Q71|R%02d|MADE-UP|R%02dXXX|WiC_MIU - R%02dXXX|100|900".formatted(i, i, i));
        }
        return Table.of("Sites", 2, lines);
    }

    static Table community(String title, int times) {
        List<String> lines = new ArrayList<>(List.of(title + ", July 2025", "Blanks indicate no organisation submitted",
                "Organisation Type|Organisation Code|Organisation Name|(A) Adult safeguarding|(A) Audiology|(A) Musculoskeletal service|(CYP) Audiology"));
        int[] sums = new int[3];
        List<String> providers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int[] n = {times * (10 + i), times * (50 + i), times * (5 + i)};
            boolean blank = i % 4 == 0;
            Arrays.setAll(sums, c -> sums[c] + (c == 2 && blank ? 0 : n[c]));
            providers.add("Provider|R%02d|MADE-UP TRUST %d||%d|%d|%s".formatted(i, i, n[0], n[1], blank ? "" : Integer.toString(n[2])));
        }
        lines.add("National||England|9|%d|%d|%d".formatted(sums[0], sums[1], sums[2]));
        lines.add("Region|Y56|LONDON||%d|%d|%d".formatted(sums[0], sums[1], sums[2]));
        lines.addAll(providers);
        return Table.of(times == 9 ? "Table 4" : title.replaceAll("[^0-9a-z]", ""), 3, lines);
    }
}
