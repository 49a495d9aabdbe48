package org.tandem.intake.service.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Map<Layout, List<Table>> OTHERS = new ConcurrentHashMap<>();

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
            case AE_WORKBOOK -> HospitalSeeds.ae("");
            case AE_WORKBOOK_REVISED -> HospitalSeeds.ae("12th June 2025");
            case CANCER_EXTRACT -> CancerSeeds.extract();
            case CANCER_WORKBOOK -> CancerSeeds.sheet("31-DAY (ALL CANCER)", "31 DAYS", "ALL CANCERS");
            case CANCER_COMBINED -> CancerSeeds.combined();
            case BEDS_OVERNIGHT -> HospitalSeeds.beds("");
            case BEDS_OVERNIGHT_REVISED -> HospitalSeeds.beds("21st August 2025");
            case STAFF_SURVEY_WORKBOOK -> HospitalSeeds.staffSurvey();
            case AMBULANCE_SYSTEMS -> ServiceSeeds.ambulance();
            case FRIENDS_AND_FAMILY_AE -> ServiceSeeds.friendsAndFamily();
            case COMMUNITY_WAITS -> ServiceSeeds.community("Total waiting list by service", 9);
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
        OTHERS.computeIfAbsent(layout, WorkbookSeeds::others).forEach(other -> sheets.add(change.apply(other)));
        return bytes(layout, sheets);
    }

    static byte[] bytes(Layout layout, List<Table> sheets) {
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

    /** Sheets that stand in the workbook undamaged beside the one that is damaged. */
    private static List<Table> others(Layout layout) {
        return switch (layout) {
            case CANCER_WORKBOOK -> List.of(CancerSeeds.sheet("28-DAY FDS", "28 DAYS", "ALL ROUTES"), CancerSeeds.sheet("62-DAY (ALL CANCER)", "62 DAYS", "ALL CANCERS"));
            case FRIENDS_AND_FAMILY_AE -> List.of(Table.of("Notes", 1, List.of("|A&E Friends and Family Test (FFT) data - July 2019")), ServiceSeeds.sites());
            case COMMUNITY_WAITS -> {
                List<Table> sheets = new ArrayList<>(List.of(Table.of("Cover page", 1, List.of("Published:|11/09/2025", "Revised:|-"))));
                List.of("0-1 weeks", ">1-2 weeks", ">2-4 weeks", ">4-12 weeks", ">12-18 weeks", ">18-52 weeks", ">52-104 weeks", "over 104 weeks")
                        .forEach(w -> sheets.add(ServiceSeeds.community("Number waiting " + w + " (days) by service", 1)));
                yield sheets;
            }
            default -> List.of();
        };
    }
}
