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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        return List.of(Layout.AE_WORKBOOK, Layout.AE_WORKBOOK_REVISED);
    }

    static boolean isOld(Layout layout) {
        return layout == Layout.AE_WORKBOOK || layout == Layout.AE_WORKBOOK_REVISED;
    }

    static Table of(Layout layout) {
        return switch (layout) {
            case AE_WORKBOOK -> ae("");
            case AE_WORKBOOK_REVISED -> ae("12th June 2025");
            default -> throw new IllegalArgumentException(layout + " is no layout of workbooks.");
        };
    }

    static byte[] bytes(Layout layout, Table table) {
        try (Workbook book = isOld(layout) ? new HSSFWorkbook() : new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Front page").createRow(0).createCell(0).setCellValue("Made up");
            write(table, book.createSheet(table.sheet()));
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
        if (text.matches("-?\\d+(\\.\\d+)?")) {
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
