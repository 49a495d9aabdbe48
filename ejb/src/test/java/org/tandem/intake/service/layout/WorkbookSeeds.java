package org.tandem.intake.service.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.tandem.intake.Layout;

/** Small made-up workbooks: rows of cells, cells separated by {@code |}. */
final class WorkbookSeeds {

    /** One sheet; the header stands in {@code header} (the first row is 1). */
    record Table(String sheet, int header, List<List<String>> rows) {

        static Table of(String sheet, int header, List<String> lines) {
            return new Table(sheet, header, lines.stream().map(l -> List.of(l.split("\\|", -1))).toList());
        }
    }

    private WorkbookSeeds() {
    }

    static List<Layout> workbooks() {
        return List.of(Layout.AE_WORKBOOK, Layout.AE_WORKBOOK_REVISED,
                Layout.CANCER_EXTRACT, Layout.CANCER_WORKBOOK, Layout.CANCER_COMBINED,
                Layout.BEDS_OVERNIGHT, Layout.BEDS_OVERNIGHT_REVISED,
                Layout.STAFF_SURVEY_WORKBOOK,
                Layout.AMBULANCE_SYSTEMS, Layout.FRIENDS_AND_FAMILY_AE, Layout.COMMUNITY_WAITS);
    }

    static List<Layout> byProvider() {
        return java.util.stream.Stream.concat(workbooks().stream(), severalRows().stream()).toList();
    }

    /** Layouts of text in which the figures of a provider come out of several rows, or below a header of two rows. */
    static List<Layout> severalRows() {
        return List.of(Layout.RTT_FULL_EXTRACT, Layout.DIAGNOSTICS_EXTRACT, Layout.DISCHARGE_DAILY, Layout.ERIC_TRUSTS, Layout.ERIC_SITES);
    }

    private static String separator(Layout layout) {
        return layout == Layout.ERIC_TRUSTS ? "$" : ",";
    }

    static boolean isOld(Layout layout) {
        return layout == Layout.AE_WORKBOOK || layout == Layout.AE_WORKBOOK_REVISED;
    }

    static Table of(Layout layout) {
        return switch (layout) {
            case AE_WORKBOOK -> ae("");
            case AE_WORKBOOK_REVISED -> ae("12th June 2025");
            case CANCER_EXTRACT -> cancerExtract();
            case CANCER_WORKBOOK -> cancerSheet("31-DAY (ALL CANCER)", "31 DAYS", "ALL CANCERS");
            case CANCER_COMBINED -> cancerCombined();
            case BEDS_OVERNIGHT -> beds("");
            case BEDS_OVERNIGHT_REVISED -> beds("21st August 2025");
            case STAFF_SURVEY_WORKBOOK -> staffSurvey();
            case AMBULANCE_SYSTEMS -> ambulance();
            case FRIENDS_AND_FAMILY_AE -> friendsAndFamily();
            case COMMUNITY_WAITS -> community("Total waiting list by service", 9);
            default -> new Table("", layout == Layout.ERIC_TRUSTS ? 2 : 1, Seeds.of(layout).lines()
                    .map(l -> List.of(l.split(java.util.regex.Pattern.quote(separator(layout)), -1))).toList());
        };
    }

    static byte[] bytes(Layout layout, Table table) {
        return bytes(layout, table, t -> t);
    }

    /** With the other sheets of the workbook as they are made by a change. */
    static byte[] bytes(Layout layout, Table table, java.util.function.UnaryOperator<Table> change) {
        if (!workbooks().contains(layout)) {
            return table.rows().stream().map(r -> String.join(separator(layout), r) + "\n").collect(java.util.stream.Collectors.joining())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        List<Table> sheets = new ArrayList<>(List.of(Table.of("Front page", 0, List.of("Made up")), table));
        if (layout == Layout.CANCER_WORKBOOK) {
            sheets.add(cancerSheet("28-DAY FDS", "28 DAYS", "ALL ROUTES"));
            sheets.add(cancerSheet("62-DAY (ALL CANCER)", "62 DAYS", "ALL CANCERS"));
        }
        others(layout).forEach(other -> sheets.add(change.apply(other)));
        return isOld(layout) ? old(sheets) : SmallXmlWorkbook.of(sheets);
    }

    private static byte[] old(List<Table> sheets) {
        try (Workbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheets.forEach(s -> write(s, book.createSheet(s.sheet())));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Table table, Sheet sheet) {
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.createRow(r);
            List<String> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                    fill(row.createCell(c), cells.get(c));
                }
            }
        }
    }

    private static void fill(Cell cell, String text) {
        if (SmallXmlWorkbook.isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static Table ae(String revised) {
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

    private static Table cancerExtract() {
        List<String> lines = new ArrayList<>(List.of("PERIOD|YEAR|MONTH|STANDARD|ORG CODE|STAGE/ROUTE|TREATMENT MODALITY|CANCER TYPE|TOTAL TREATED|WITHIN STANDARD|BREACHES"));
        for (int i = 0; i < 12; i++) {
            String start = "45748|2025/26|APR|";
            String code = "|R%02d|".formatted(i);
            lines.add(start + "28-day FDS" + code + "Screening||Suspected breast cancer|" + (20 + i) + "|" + (15 + i) + "|5");
            lines.add(start + "28-day FDS" + code + "Urgent||Suspected lung cancer|" + (30 + i) + "|" + (15 + i) + "|15");
            lines.add(start + "62-day Combined" + code + "Urgent|ALL MODALITIES|Breast|" + (10.5 + i) + "|" + (8 + i) + "|2.5");
            lines.add(start + "62-day Combined" + code + "Urgent|ALL MODALITIES|Lung|4.5|4|0.5");
            lines.add(start + "62-day Combined" + code + "Urgent|Surgery|ALL CANCERS|" + (15 + i) + "|" + (12 + i) + "|3");
        }
        return Table.of("Extract", 1, lines);
    }

    /** The table of one standard; the others stand in the workbook undamaged. */
    private static Table cancerSheet(String sheet, String days, String all) {
        boolean diagnosis = all.equals("ALL ROUTES");
        String group = diagnosis ? "NUMBER OF PEOPLE TOLD CANCER DIAGNOSIS OUTCOME" : "NUMBER OF PEOPLE RECEIVING TREATMENT FOR CANCER";
        String type = diagnosis ? "" : "CANCER TYPE|";
        String route = days.equals("31 DAYS") ? "TREATMENT STAGE" : "REFERRAL ROUTE";
        List<String> lines = new ArrayList<>(List.of("WAIT: BY ROUTE AND " + all, "Apr-25", "", "PART A: ALL",
                "||||" + (diagnosis ? "" : "|") + group + "|||PERCENTAGE||" + group,
                "|ODS CODE (1)|ACCOUNTABLE PROVIDER|" + route + "|" + type + "TOTAL|WITHIN " + days + "|AFTER " + days + "|IN TIME| |WITHIN " + days));
        for (int part = 0; part < 2; part++) {
            for (int i = 0; i < 15; i++) {
                String which = part > 0 ? "SCREENING|" : route.endsWith("STAGE") ? "ALL STAGES|" : "ALL ROUTES|";
                lines.add("|R%02d|MADE-UP TRUST %d|".formatted(i, i) + which + (diagnosis ? "" : "ALL CANCERS|") + (100.5 + i) + "|" + (80 + i) + "|20.5|0.8||" + (80 + i));
            }
            lines.add("");
            lines.add("||ALL ENGLISH PROVIDERS|" + (part > 0 ? "SCREENING|" : route.endsWith("STAGE") ? "ALL STAGES|" : "ALL ROUTES|")
                    + (diagnosis ? "" : "ALL CANCERS|") + "1612.5|1305|307.5");
            lines.add("PART B: SCREENING");
            lines.add(lines.get(4));
            lines.add(lines.get(5));
        }
        return Table.of(sheet, 6, lines);
    }

    private static Table staffSurvey() {
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

    /** Written to the description of the workbook, not to a published one. */
    private static Table cancerCombined() {
        List<String> lines = new ArrayList<>(List.of("Cancer Waiting Times, combined workbook", "Period: October 2025", "", "|||||||NUMBER OF PEOPLE|||",
                "|Org Code|Region|Standard|Cancer Type|Referral Route/Stage|Treatment Modality|Total|Within Standard|After Standard|Percentage"));
        lines.add("|Total|Total|28-day FDS|ALL CANCERS|ALL ROUTES|Not applicable|1250|950|300|0.76");
        lines.add("|Total|Total|62-day Combined|ALL CANCERS|ALL ROUTES|ALL MODALITIES|330|245|85|0.74");
        for (int i = 0; i < 10; i++) {
            String start = "|R%02d|London|".formatted(i);
            lines.add(start + "28-day FDS|ALL CANCERS|ALL ROUTES|Not applicable|125|95|30|0.76");
            lines.add(start + "28-day FDS|Suspected lung cancer|Urgent suspected cancer|Not applicable|75|55|20|0.73");
            lines.add(start + "28-day FDS|Suspected breast cancer|National screening programme|Not applicable|50|40|10|0.8");
            lines.add(start + "62-day Combined|ALL CANCERS|ALL ROUTES|ALL MODALITIES|33|24.5|8.5|0.74");
            lines.add(start + "62-day Combined|Lung|ALL ROUTES|ALL MODALITIES|10.5|7.5|3|0.71");
            lines.add(start + "62-day Combined|Breast|ALL ROUTES|ALL MODALITIES|22.5|17|5.5|0.76");
            lines.add(start + "62-day Combined|ALL CANCERS|Screening|ALL MODALITIES|13|9.5|3.5|0.73");
            lines.add(start + "62-day Combined|ALL CANCERS|Urgent suspected cancer|ALL MODALITIES|20|15|5|0.75");
            lines.add(start + "62-day Combined|ALL CANCERS|ALL ROUTES|Surgery|21|16.5|4.5|0.79");
            lines.add(start + "62-day Combined|ALL CANCERS|ALL ROUTES|Radiotherapy|12|8|4|0.67");
            lines.add(start + "31-day Combined|Lung|First treatment|ALL MODALITIES|9|8|1|0.89");
            lines.add(start + "31-day Combined|Lung|Subsequent treatment|ALL MODALITIES|4|4|0|1");
        }
        return Table.of("Provider Level Performance", 5, lines);
    }

    /** Sheets that stand in the workbook undamaged beside the one that is damaged. */
    private static List<Table> others(Layout layout) {
        return switch (layout) {
            case FRIENDS_AND_FAMILY_AE -> List.of(Table.of("Notes", 1, List.of("|A&E Friends and Family Test (FFT) data - July 2019")), sites());
            case COMMUNITY_WAITS -> {
                List<Table> sheets = new ArrayList<>(List.of(Table.of("Cover page", 1, List.of("Published:|11/09/2025", "Revised:|-"))));
                List.of("0-1 weeks", ">1-2 weeks", ">2-4 weeks", ">4-12 weeks", ">12-18 weeks", ">18-52 weeks", ">52-104 weeks", "over 104 weeks")
                        .forEach(w -> sheets.add(community("Number waiting " + w + " (days) by service", 1)));
                yield sheets;
            }
            default -> List.of();
        };
    }

    private static Table ambulance() {
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

    private static Table friendsAndFamily() {
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

    private static Table sites() {
        List<String> lines = new ArrayList<>(List.of("Region (LO) Code|Trust Code|Trust Name|Site Code|Site Name|Total Responses|Total Eligible|Response Rate|Percentage Recommended|"
                + "Percentage Not  Recommended|Breakdown of Responses", "||||||||||Extremely Likely|Likely|Neither|Unlikely|Extremely Unlikely|Don't Know"));
        lines.add("||||England|12190");
        for (int i = 0; i < 12; i++) {
            lines.add("Q71|R%02d|MADE-UP|R%02d01|HOSPITAL|%d|900".formatted(i, i, 500 + i));
            lines.add("Q71|R%02d|MADE-UP|R%02dXXX|WiC_MIU - R%02dXXX|100|900".formatted(i, i, i));
        }
        return Table.of("Sites", 2, lines);
    }

    private static Table community(String title, int times) {
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

    private static Table beds(String revised) {
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
}
