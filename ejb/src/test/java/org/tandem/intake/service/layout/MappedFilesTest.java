package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.MappingRules;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.Problem;
import org.tandem.intake.SourceHeader;
import org.tandem.shared.Reason;
import org.tandem.shared.service.ShippedFile;

class MappedFilesTest {

    private static final IndicatorCatalogue CATALOGUE = ShippedFile.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue();
    private static final SourceHeader HEADER = new SourceHeader(List.of("Trust", "Measure", "Month", "Result", "Over", "All"));
    private static final MappingTerms.Fixed NOTHING_FIXED = new MappingTerms.Fixed("", "");

    /** Indicator, period and value in columns; shares as 0–100. */
    private static final MappingTerms PERCENT = new MappingTerms("Waiting list team", HEADER,
            new MappingTerms.Columns("Trust", "Measure", "Month", "Result", "Over", "All"), NOTHING_FIXED, true);
    /** One indicator and one period for every row, figures from counts. */
    private static final MappingTerms FIXED = new MappingTerms("Access team", new SourceHeader(List.of("Org", "Note", "In time", "Seen")),
            new MappingTerms.Columns("Org", "", "", "", "In time", "Seen"), new MappingTerms.Fixed("AE_4H_ALL", "2025-03"), false);

    @TempDir
    private Path folder;

    private LayoutContent read(String text, MappingTerms... mappings) throws IOException {
        return new LayoutFiles(CATALOGUE, () -> List.of(mappings)).read(file(text), Optional.empty());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("local.csv"), text);
    }

    @Test
    void percentages_become_shares_and_numbers_of_other_kinds_stay_as_they_are() throws IOException {
        LayoutContent content = read("Trust,Measure,Month,Result,Over,All\nRX1,RTT_18W,2025-03,61.2,,\nRX2,RTT_18W,2025-03,7.5 %,,\n"
                + "RX1,SHMI,2025-03,1.05,,\n", PERCENT);

        assertThat(content.layout()).isEqualTo(Layout.TANDEM_OBSERVATIONS);
        assertThat(content.readBy()).contains("Waiting list team");
        assertThat(content.problems()).isEmpty();
        assertThat(content.observations()).extracting(o -> o.provider() + " " + o.indicator() + " " + o.figure().orThrow() + " in row " + o.sourceRow())
                .containsExactly("RX1 RTT_18W 0.612 in row 2", "RX2 RTT_18W 0.075 in row 3", "RX1 SHMI 1.05 in row 4");
    }

    @Test
    void other_values_are_divided_by_the_number_that_was_chosen_and_counts_are_not() throws IOException {
        MappingTerms divided = new MappingTerms("Mortality team", HEADER, PERCENT.columns(), NOTHING_FIXED, true, "100");
        LayoutContent content = read("Trust,Measure,Month,Result,Over,All\nRX1,RTT_18W,2025-03,61.2,,\nRX1,SHMI,2025-03,105,,\nRX2,SHMI,2025-03,103.125,1650,1600\n"
                + "RX3,SHMI,2025-03,*,,\n", divided);

        assertThat(content.problems()).isEmpty();
        assertThat(content.observations()).extracting(o -> o.figure().value().orElse(-1)).containsExactly(0.612, 1.05, 1650 / 1600.0, -1.0);
        assertThat(new MappedReader(new MappingTerms("Estates", HEADER, PERCENT.columns(), NOTHING_FIXED, false, "0.001"), CATALOGUE)
                .mapped(new CsvRow(2, List.of("RX1", "ERIC_BACKLOG", "2024-25", "1250.5", "", ""))).cell(3)).isEqualTo("1250500");
    }

    @Test
    void values_are_divided_by_no_nought_no_text_and_nothing_below_it() {
        for (String wrong : List.of("0", "0.0", "-2", "ten", "1e3", "1.1234567")) {
            assertThat(new MappingRules(CATALOGUE).problems(new MappingTerms("A", HEADER, PERCENT.columns(), NOTHING_FIXED, true, wrong)))
                    .as(wrong).extracting(Reason::rule).containsExactly("divisor");
        }
    }

    @Test
    void a_fixed_indicator_and_period_hold_for_every_row_and_totals_are_compared() throws IOException {
        LayoutContent content = read("Org,Note,In time,Seen\nRX1,x,150,200\nRX2,y,90,100\nTOTAL,,240,300\n", FIXED);

        assertThat(content.observations()).extracting(o -> o.indicator() + " " + o.period() + " " + o.figure().orThrow())
                .containsExactly("AE_4H_ALL 2025-03 0.75", "AE_4H_ALL 2025-03 0.9");
        assertThat(content.totals()).singleElement().satisfies(t -> assertThat(t.equal()).isTrue());
        assertThat(content.rows().ignored()).isEqualTo(1);
    }

    @Test
    void problems_name_row_column_and_text_of_the_source() throws IOException {
        LayoutContent content = read("Trust,Measure,Month,Result,Over,All\nRX1,RTT_18W,2025-03,61.2,,\nRX2,RTT_18W,2025-03,612,,\n"
                + "rx3,RTT_18W,2025-03,50,,\nRX4,RTT_18W,March,50,,\nRX5,RTT_18W,2025-03,,x,10\n", PERCENT);

        assertThat(content.problems()).extracting(Problem::row, Problem::column, Problem::code, Problem::value).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3, "Result", "NOT_A_SHARE", "612"),
                org.assertj.core.groups.Tuple.tuple(4, "Trust", "BAD_CODE", "rx3"),
                org.assertj.core.groups.Tuple.tuple(5, "Month", "BAD_PERIOD", "March"),
                org.assertj.core.groups.Tuple.tuple(6, "Over", "NOT_A_NUMBER", "x"));
        assertThat(content.problems().get(0).message()).isEqualTo("RTT_18W is a share: by the mapping a percentage from 0 to 100, such as 61.2.");
    }

    @Test
    void a_header_in_other_case_and_blanks_is_the_same_and_one_with_a_column_more_is_not() throws IOException {
        assertThat(read("TRUST , measure,Month,Result,Over,All\nRX1,RTT_18W,2025-03,61.2,,\n", PERCENT).readBy()).contains("Waiting list team");
        assertThatThrownBy(() -> read("Trust,Measure,Month,Result,Over,All,More\nRX1,RTT_18W,2025-03,61.2,,,\n", PERCENT))
                .isInstanceOfSatisfying(FileRefused.class, r -> assertThat(r.code()).isEqualTo("UNKNOWN_LAYOUT"))
                .hasMessageEndingWith("If it holds local figures, map its columns.");
    }

    @Test
    void a_known_layout_is_read_as_itself_and_asks_for_no_mapping() throws IOException {
        String own = "provider,indicator,period,value,numerator,denominator\nRX1,RTT_18W,2025-03,0.61,,\n";
        LayoutContent content = new LayoutFiles(CATALOGUE, () -> {
            throw new IllegalStateException("Nobody needs a mapping.");
        }).read(file(own), Optional.empty());
        assertThat(content.readBy()).isEmpty();
        assertThatThrownBy(() -> new LayoutFiles(CATALOGUE).start(file(own)))
                .isInstanceOfSatisfying(FileRefused.class, r -> assertThat(r.code()).isEqualTo("KNOWN_LAYOUT"));
    }

    @Test
    void a_workbook_is_read_below_its_titles_with_its_own_row_numbers() throws IOException {
        Path file = folder.resolve("local.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("About").createRow(0).createCell(0).setCellValue("Made by hand");
            Sheet sheet = book.createSheet("Table");
            sheet.createRow(0).createCell(0).setCellValue("Results of the month");
            row(sheet, 3, "Trust", "Measure", "Month", "Result", "Over", "All");
            row(sheet, 4, "RX1", "RTT_18W", "2025-03", 61.2);
            row(sheet, 5, "RX2", "RTT_18W", "2025-03", 250);
            book.write(out);
        }
        FileStart start = new LayoutFiles(CATALOGUE).start(file);
        assertThat(start.header()).isEqualTo(HEADER);
        assertThat(start.rows()).extracting(FileStart.Line::number).containsExactly(5, 6);

        LayoutContent content = new LayoutFiles(CATALOGUE, () -> List.of(PERCENT)).read(file, Optional.of(Layout.TANDEM_OBSERVATIONS));
        assertThat(content.observations()).singleElement().satisfies(o -> {
            assertThat(o.figure().orThrow()).isEqualTo(0.612, within(1e-12));
            assertThat(o.sourceRow()).isEqualTo(5);
        });
        assertThat(content.problems()).extracting(Problem::row).containsExactly(6);
        assertThat(content.readBy()).contains("Waiting list team");
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number n) {
                row.createCell(i).setCellValue(n.doubleValue());
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    @Test
    void the_preview_says_of_every_row_what_it_becomes_and_why_it_would_be_refused() throws IOException {
        FileStart start = new LayoutFiles(CATALOGUE).start(file("Trust,Measure,Month,Result,Over,All\nRX1,RTT_18W,2025-03,61.2,,\n"
                + "RX2,NONE,2025-03,5,,\nRX1,RTT_18W,2025-03,61.3,,\n"));
        List<MappedPreview.Row> rows = new MappedPreview(CATALOGUE).of(PERCENT, start);

        assertThat(rows).extracting(MappedPreview.Row::number).containsExactly(2, 3, 4);
        assertThat(rows.get(0).value()).isEqualTo("0.612");
        assertThat(rows.get(0).problem()).isNull();
        assertThat(rows.get(1).problem().code()).isEqualTo("UNKNOWN_INDICATOR");
        assertThat(rows.get(2).problem().message()).startsWith("Rows 2 and 4 both speak of RX1, RTT_18W and 2025-03.");
    }

    @Test
    void a_mapping_without_a_needed_column_or_with_one_that_is_not_there_is_refused_with_a_sentence_each() {
        MappingTerms wrong = new MappingTerms(" ", new SourceHeader(List.of("A", "a", "B")), new MappingTerms.Columns("", "A", "", "C", "", ""),
                new MappingTerms.Fixed("AE_4H_ALL", "2025"), false);
        assertThat(new MappingRules(CATALOGUE).problems(wrong)).extracting(Reason::rule)
                .containsExactly("name", "provider", "indicator", "indicator", "value", "fixedPeriod");
        assertThat(new MappingRules(CATALOGUE).problems(wrong)).extracting(Reason::sentence)
                .contains("Choose the column of the provider.", "The header has no column 'C'.",
                        "The header has 2 columns 'A'. A chosen column stands there once.", "AE_4H_ALL has monthly periods, which '2025' is not.");
        assertThat(new MappingRules(CATALOGUE).problems(PERCENT)).isEmpty();
        assertThat(new MappingRules(CATALOGUE).problems(FIXED)).isEmpty();
    }
}
