package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import org.tandem.intake.service.layout.WorkbookSeeds.Table;

/** Made-up tables of cancer waits. */
final class CancerSeeds {

    private CancerSeeds() {
    }

    static Table extract() {
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
    static Table sheet(String sheet, String days, String all) {
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

    /** Written to the description of the workbook, not to a published one. */
    static Table combined() {
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
}
