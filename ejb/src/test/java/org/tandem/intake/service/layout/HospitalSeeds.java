package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.intake.service.layout.WorkbookSeeds.Table;

/** Made-up tables of emergency departments, beds and staff. */
final class HospitalSeeds {

    private HospitalSeeds() {
    }

    static Table ae(String revised) {
        List<String> lines = new ArrayList<>(List.of("|Title:|A&E", "", "|Period:|March 2025", "|Published:|10th April 2025", "|Revised:|" + revised,
                "|Provider Level Data",
                "||||A&E attendances||||A&E attendances less than 4 hours from arrival to admission, transfer or discharge||||"
                        + "A&E attendances greater than 4 hours from arrival to admission, transfer or discharge||||"
                        + "Percentage of attendances within 4 hours||||Emergency Admissions",
                "|Code|Region|Name|" + types("Total attendances") + types("Total Attendances < 4 hours") + types("Total Attendances > 4 hours")
                        + "Percentage in 4 hours or less (all)|Percentage in 4 hours or less (type 1)|Percentage in 4 hours or less (type 2)|Percentage in 4 hours or less (type 3)|"
                        + "Emergency Admissions via Type 1 A&E|Emergency Admissions via Type 2 A&E|Emergency Admissions via Type 3 and 4 A&E|Total Emergency Admissions via A&E|"
                        + "Other Emergency admissions (i.e not via A&E)|Total Emergency Admissions|Number of patients spending >4 hours from decision to admit to admission|"
                        + "Number of patients spending >12 hours from decision to admit to admission|"));
        int[] england = new int[24];
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int[] n = aeNumbers(i);
            Arrays.setAll(england, c -> england[c] + n[c]);
            rows.add("|R%02d|London |Made-up trust %d|".formatted(i, i) + join(n) + "Made-up board");
        }
        lines.add("|-|-|England|" + join(england));
        lines.add("");
        lines.addAll(rows);
        lines.add("|Note:");
        return Table.of("Provider Level Data", 8, lines);
    }

    private static String types(String total) {
        return "Type 1 Departments - Major A&E|Type 2 Departments - Single Specialty|Type 3 Departments - Other A&E/Minor Injury Unit|" + total + "|";
    }

    private static int[] aeNumbers(int i) {
        int[] all = {1000 + 7 * i, 50 + i, 400 + 3 * i};
        int[] within = {600 + 2 * i, 48 + i, 390 + 2 * i};
        int[] over = IntStream.range(0, 3).map(t -> all[t] - within[t]).toArray();
        int[] admitted = {300 + i, i % 4, 7};
        int via = Arrays.stream(admitted).sum();
        return IntStream.of(all[0], all[1], all[2], Arrays.stream(all).sum(), within[0], within[1], within[2], Arrays.stream(within).sum(),
                over[0], over[1], over[2], Arrays.stream(over).sum(), 0, 0, 0, 0, admitted[0], admitted[1], admitted[2], via, 50, via + 50, 60 + i, 11 + i).toArray();
    }

    private static String join(int[] n) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < n.length; c++) {
            text.append(c == 12 ? Double.toString(n[7] / (double) n[3]) : c > 12 && c < 16 ? "-" : Integer.toString(n[c])).append('|');
        }
        return text.toString();
    }

    static Table beds(String revised) {
        List<String> lines = new ArrayList<>(List.of("", "|Title:|Beds", "|Period:|January to March 2025", "|Published:|22nd May 2025", "|Revised:|" + revised, "",
                "|Provider Level Data|||227", "||||||Available|||Occupied|||% Occupied",
                "|Year|Period End|Region Code|Org Code|Org Name|Total |General & Acute||Total |General & Acute||Total |General & Acute"));
        double available = 0;
        double occupied = 0;
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double[] beds = i % 7 == 0 ? new double[] {0, 0} : new double[] {500.25 + i, 450.125 + i};
            available += beds[0];
            occupied += beds[1];
            rows.add("|2024-25|March|Y56|R%02d|MADE-UP TRUST %d|".formatted(i, i) + bedsEnd(beds[0], beds[1]));
        }
        lines.add("|2024-25|March|||England|" + bedsEnd(available, occupied));
        lines.add("");
        lines.addAll(rows);
        return Table.of("NHS Trust by Sector", 9, lines);
    }

    private static String bedsEnd(double available, double occupied) {
        String share = available == 0 ? "-" : Double.toString(occupied / available);
        return (available + 10) + "|" + available + "||" + (occupied + 5) + "|" + occupied + "||0.9|" + share;
    }

    static Table staffSurvey() {
        List<String> questions = List.of("theme_morale", "theme_engagement", "q4e", "q4f", "q4g", "q11c", "q12a", "q13a", "q13b", "q13c", "q15b", "q21c", "q21d");
        List<String> lines = new ArrayList<>(List.of("Sums stand below", "trust|trustname|trtype|responses|" + String.join("_2019|", questions) + "_2019|"
                + String.join("_n_2019|", questions) + "_n_2019"));
        for (int i = 0; i < 20; i++) {
            String scores = "6.%d1|7.%d2".formatted(i, i) + "|0.%d5".formatted(i).repeat(8) + (i % 5 == 0 ? "|" : "|0.14") + "|0.6|0.7";
            lines.add("R%02d|Made-up trust %d|1|%d|".formatted(i, i, 500 + i) + scores + "|%d".formatted(400 + i).repeat(13));
        }
        lines.add("count:|20||10190");
        return Table.of("Acute", 2, lines);
    }
}
