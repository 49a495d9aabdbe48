package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;

/** The published workbooks as they are. */
class RealWorkbooksTest {

    private static final List<String> FIVE_TRUSTS = List.of("RJ1", "RTH", "RXK", "RM3", "R1K");
    private static final Set<String> TRIED_OTHER_STANDARDS = Set.of("RGT", "RC9", "RFR", "RDU", "RGR", "RK9", "RHU", "RVW", "RX1", "RNQ", "RQM", "RXF", "RYJ", "R0D");

    private static final Set<String> CATALOGUE_CODES = catalogueCodes();

    private static Set<String> catalogueCodes() {
        IndicatorCatalogue catalogue = new ShippedCatalogue().catalogue();
        Set<String> codes = new TreeSet<>();
        catalogue.all().forEach(i -> {
            codes.add(i.code());
            catalogue.breakdownsOf(i.code()).forEach(b -> catalogue.parts(i.code(), b).forEach(p -> codes.add(p.code())));
        });
        return codes;
    }

    private static LayoutContent read(Path file) {
        try {
            return Seeds.FILES.read(file, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String folder, String start) {
        return SharedFiles.in("data/real/" + folder).stream().filter(f -> f.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
    }

    private static Map<String, Figure> figures(LayoutContent content) {
        return content.observations().stream().collect(Collectors.toMap(o -> o.indicator() + " " + o.provider() + " " + o.period(), o -> o.figure(), (a, b) -> {
            throw new AssertionError("A figure stands there twice.");
        }, TreeMap::new));
    }

    @Test
    void all_23_ae_workbooks_of_all_eras_are_read_without_a_problem_and_england_equals_the_sum_of_the_rows() {
        List<Path> files = SharedFiles.in("data/real/ae/xls");
        assertThat(files).hasSize(23);
        Set<Period> months = new TreeSet<>();
        int revised = 0;
        for (Path file : files) {
            LayoutContent content = read(file);
            assertThat(content.problems()).as("%s", file).isEmpty();
            assertThat(content.layout()).isIn(Layout.AE_WORKBOOK, Layout.AE_WORKBOOK_REVISED);
            assertThat(content.totals()).as("%s", file).hasSize(3).allMatch(TotalCheck::equal);
            assertThat(content.rows().accepted()).as("%s", file).isBetween(190, 236);
            assertThat(content.newestDate()).isPresent();
            revised += content.layout() == Layout.AE_WORKBOOK_REVISED ? 1 : 0;
            content.observations().forEach(o -> months.add(o.period()));
        }
        assertThat(months).hasSize(23);
        assertThat(revised).isEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource({"Monthly-AE-April-2019,2020-08-13,AE_WORKBOOK_REVISED", "March-2025,2025-04-10,AE_WORKBOOK", "April-26,2026-05-14,AE_WORKBOOK"})
    void the_day_of_the_revision_or_of_the_first_publication_is_read_from_the_workbook(String file, LocalDate day, Layout layout) {
        LayoutContent content = read(file("ae/xls", file));
        assertThat(content.newestDate()).contains(day);
        assertThat(content.layout()).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({"Monthly-AE-April-2019,2019-04", "March-2022,2022-03", "March-2025,2025-03", "April-26,2026-04"})
    void figures_equal_the_cells_of_the_ae_workbook(String start, String month) throws IOException {
        Path file = file("ae/xls", start);
        Map<String, Figure> figures = figures(read(file));
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(book).isInstanceOf(HSSFWorkbook.class);
            Sheet sheet = book.getSheet("Provider Level Data");
            for (String trust : FIVE_TRUSTS) {
                Row row = row(sheet, trust);
                assertThat(figures).containsEntry("AE_4H_T1 " + trust + " " + month, Figure.ofCounts(at(row, "I"), at(row, "E")))
                        .containsEntry("AE_4H_ALL " + trust + " " + month, Figure.ofCounts(at(row, "L"), at(row, "H")))
                        .containsEntry("AE_12H_DTA " + trust + " " + month, Figure.ofCounts(at(row, "AB"), at(row, "X")));
            }
        }
    }

    private static Row row(Sheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code + " has no row.");
    }

    private static double at(Row row, String column) {
        return row.getCell(org.apache.poi.ss.util.CellReference.convertColStringToIndex(column)).getNumericCellValue();
    }

    @Test
    void trusts_that_tried_other_standards_are_not_reported_in_2022_though_they_had_attendances() {
        Map<String, Figure> figures = figures(read(file("ae/xls", "November-2022")));
        Set<String> silent = figures.entrySet().stream().filter(e -> e.getKey().startsWith("AE_4H_T1 ") && e.getValue().state() == FigureState.NOT_REPORTED)
                .map(e -> e.getKey().split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isNotEmpty().isSubsetOf(TRIED_OTHER_STANDARDS);
        assertThat(figures.get("AE_12H_DTA R0D 2022-11").isPresent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"January-2025,2025-01,", "February-2025,2025-02,", "March-2025,2025-03,", "April-2025,2025-04,RBT RFS RTD", "May-2025,2025-05,RFS RLT RTD",
            "June-2025,2025-06,RFS RTD"})
    void workbook_and_csv_of_a_month_agree_but_for_the_trusts_that_a_later_revision_changed(String start, String month, String restated) {
        LayoutContent workbook = read(file("ae/xls", start));
        String csv = month.compareTo("2025-04") < 0 ? "ae_activity_" + month : "Monthly-AE-" + start.substring(0, start.indexOf('-'));
        Map<String, Figure> byWorkbook = figures(workbook);
        Map<String, Figure> byCsv = figures(read(file("ae/csv", csv)));
        assertThat(byWorkbook.keySet()).hasSizeGreaterThan(500).isEqualTo(byCsv.keySet());
        Set<String> different = byCsv.entrySet().stream().filter(e -> !e.getValue().equals(byWorkbook.get(e.getKey())))
                .map(e -> e.getKey().split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(different).isEqualTo(restated == null ? Set.of() : Set.of(restated.split(" ")));
        assertThat(different.isEmpty() || workbook.layout() == Layout.AE_WORKBOOK_REVISED).isTrue();
    }

    /** Cell against cell: column E of the workbook, and the two columns of the CSV that the workbook counts together. */
    @ParameterizedTest
    @CsvSource({"January-2025,2025-01", "February-2025,2025-02", "March-2025,2025-03"})
    void type_1_attendances_of_the_workbook_are_the_unbooked_and_the_booked_ones_of_the_csv(String start, String month) throws IOException {
        List<String> lines = java.nio.file.Files.readAllLines(file("ae/csv", "ae_activity_" + month));
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(","));
        int unbooked = header.indexOf("A&E attendances Type 1");
        int booked = header.indexOf("A&E attendances Booked Appointments Type 1");
        int compared = 0;
        int withBooked = 0;
        try (Workbook book = WorkbookFactory.create(file("ae/xls", start).toFile(), null, true)) {
            for (String line : lines) {
                String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",");
                if (cells.length > booked && cells[1].matches("R[A-Z0-9]{2}")) {
                    double all = Double.parseDouble(cells[unbooked]) + Double.parseDouble(cells[booked]);
                    org.apache.poi.ss.usermodel.Cell cell = row(book.getSheet("Provider Level Data"), cells[1]).getCell(4);
                    assertThat(cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC ? cell.getNumericCellValue() : 0).as(cells[1]).isEqualTo(all);
                    compared++;
                    withBooked += Double.parseDouble(cells[booked]) > 0 ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(130);
        assertThat(withBooked).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"CWT-CRS-Apr-2024,61780,6,2024-04", "CWT-CRS-Oct-2024,61649,6,2025-03", "CWT-CRS-Apr-2025,41013,4,2025-04"})
    void cancer_extracts_count_everybody_once_and_equal_the_sums_of_the_rows_by_cancer_type(String start, int rows, int months, String month) throws IOException {
        Path file = file("cancer", start);
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.CANCER_EXTRACT);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().read()).isEqualTo(rows);
        assertThat(content.totals()).hasSize(2 * months).allMatch(TotalCheck::equal);
        Map<String, Figure> figures = figures(content);
        double day = org.apache.poi.ss.usermodel.DateUtil.getExcelDate(Period.parse(month).firstDay());
        List<List<String>> cells = XmlCells.of(file, "xl/worksheets/sheet1.xml");
        for (String trust : FIVE_TRUSTS) {
            List<List<String>> its = cells.stream().filter(r -> r.get(4).equals(trust) && Double.parseDouble(r.get(0)) == day).toList();
            assertThat(figures).containsEntry("CWT_28D_FDS " + trust + " " + month, counts(its, "28-day FDS", ""))
                    .containsEntry("CWT_31D " + trust + " " + month, counts(its, "31-day Combined", "ALL MODALITIES"))
                    .containsEntry("CWT_62D " + trust + " " + month, counts(its, "62-day Combined", "ALL MODALITIES"))
                    .containsEntry("CWT_62D.TYPE_LUNG " + trust + " " + month, counts(only(its, 7, "Lung"), "62-day Combined", "ALL MODALITIES"))
                    .containsEntry("CWT_62D.ROUTE_UPGRADE " + trust + " " + month, counts(only(its, 5, "Consultant Upgrade"), "62-day Combined", "ALL MODALITIES"))
                    .containsEntry("CWT_31D.STAGE_SUBSEQUENT " + trust + " " + month, counts(only(its, 5, "Subsequent Treatment"), "31-day Combined", "ALL MODALITIES"))
                    .containsEntry("CWT_28D_FDS.TYPE_LOWER_GI " + trust + " " + month, counts(only(its, 7, "Suspected lower gastrointestinal cancer"), "28-day FDS", ""));
        }
        assertThat(figures.keySet().stream().map(k -> k.split(" ")[0]).distinct()).hasSize(3 + 3 + 18 + 2 + 4 + 2 * 13).allMatch(CATALOGUE_CODES::contains);
    }

    private static List<List<String>> only(List<List<String>> rows, int column, String text) {
        return rows.stream().filter(r -> r.get(column).equals(text)).toList();
    }

    private static Figure counts(List<List<String>> rows, String standard, String modality) {
        List<List<String>> counted = rows.stream().filter(r -> r.get(3).equals(standard) && r.get(6).equals(modality)).toList();
        assertThat(counted).isNotEmpty();
        return Figure.ofCounts(counted.stream().mapToDouble(r -> Double.parseDouble(r.get(9))).sum(), counted.stream().mapToDouble(r -> Double.parseDouble(r.get(8))).sum());
    }

    @Test
    void the_provisional_cancer_workbook_of_april_2025_equals_its_cells_and_the_extract() throws IOException {
        Path file = file("cancer", "APRIL-2025");
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.CANCER_WORKBOOK);
        assertThat(content.problems()).isEmpty();
        assertThat(content.totals()).hasSize(3).allMatch(TotalCheck::equal);
        Map<String, Figure> figures = figures(content);
        assertThat(figures.keySet().stream().filter(k -> k.startsWith("CWT_28D_FDS "))).hasSize(137);
        List<List<String>> cells = XmlCells.of(file, "xl/worksheets/sheet7.xml");
        for (String trust : FIVE_TRUSTS) {
            List<String> row = cells.stream().filter(r -> r.size() > 6 && r.get(1).equals(trust) && r.get(3).equals("ALL ROUTES")).findFirst().orElseThrow();
            assertThat(figures).containsEntry("CWT_62D " + trust + " 2025-04", Figure.ofCounts(Double.parseDouble(row.get(6)), Double.parseDouble(row.get(5))));
        }
        Map<String, Figure> extract = figures(read(file("cancer", "CWT-CRS-Apr-2025")));
        assertThat(figures.keySet().stream().filter(k -> !k.contains("."))).hasSize(419);
        List<List<String>> byType = XmlCells.of(file, "xl/worksheets/sheet8.xml");
        List<String> lung = byType.stream().filter(r -> r.size() > 6 && r.get(1).equals("RTH") && r.get(3).equals("ALL ROUTES") && r.get(4).equals("Lung")).findFirst().orElseThrow();
        assertThat(figures).containsEntry("CWT_62D.TYPE_LUNG RTH 2025-04", Figure.ofCounts(Double.parseDouble(lung.get(6)), Double.parseDouble(lung.get(5))));
        assertThat(figures).hasSizeGreaterThan(5_000).allSatisfy((key, figure) -> assertThat(figure).as(key).isEqualTo(extract.get(key)));
    }

    @ParameterizedTest
    @CsvSource({"Beds-Open-Overnight-Web_File-Q2-2024-25,2024-25Q2,187,2024-11-21", "Beds-Open-Overnight-Web_File-Q4-2024-25,2024-25Q4,184,2025-05-21",
            "Beds-Open-Overnight-Web_File-Q1-2025-26,2025-26Q1,181,2025-08-21"})
    void bed_occupancy_equals_the_cells_of_the_workbook_and_england_the_sum(String start, String quarter, int trusts, LocalDate published) throws IOException {
        Path file = file("beds", start);
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.BEDS_OVERNIGHT);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().accepted()).isEqualTo(trusts);
        assertThat(content.totals()).singleElement().satisfies(t -> assertThat(t.equal()).as(t.sentence()).isTrue());
        assertThat(content.newestDate()).contains(published);
        Map<String, Figure> figures = figures(content);
        List<List<String>> cells = XmlCells.of(file, "xl/worksheets/sheet2.xml");
        for (String trust : FIVE_TRUSTS) {
            List<String> row = cells.stream().filter(r -> r.size() > 13 && r.get(4).equals(trust)).findFirst().orElseThrow();
            assertThat(figures).containsEntry("BEDS_GA_OCC " + trust + " " + quarter, Figure.ofCounts(Double.parseDouble(row.get(13)), Double.parseDouble(row.get(7))));
        }
    }
}
