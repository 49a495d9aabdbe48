package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

class LayoutFilesTest {

    private static FileRefused refusal(byte[] bytes) {
        return catchThrowableOfType(FileRefused.class, () -> Seeds.read(bytes));
    }

    private static FileRefused refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ae(String from, String to) {
        return Seeds.of(Layout.AE_MONTHLY).replace(from, to);
    }

    @ParameterizedTest
    @MethodSource("org.tandem.intake.service.layout.Seeds#texts")
    void every_layout_is_recognised_from_the_content(Layout layout) {
        assertThat(Seeds.read(Seeds.of(layout)).layout()).isEqualTo(layout);
        assertThat(Seeds.read(Seeds.of(layout).replace("\n", "\r\n")).problems()).isEmpty();
    }

    @Test
    void a_zip_archive_named_csv_is_refused_and_named() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.doc"));
            zip.write(65);
        }
        assertThat(refusal(bytes.toByteArray()).getMessage()).contains("The ZIP archive holds 'a.doc'");
        assertThat(refusal("%PDF-1.7\n%x").getMessage()).contains("a PDF document");
        assertThat(refusal("<!DOCTYPE html><html></html>").getMessage()).contains("a web page");
        assertThat(refusal(new byte[] {65, 0, 66, 0}).getMessage()).contains("a binary file");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0}).getMessage()).contains("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY_FILE", "'  ',EMPTY_FILE", "'a,b,c\n1,2,3\n',UNKNOWN_LAYOUT", "'trust_code,primary_category\n',NO_ROWS",
            "'old_code,new_code,date\n00A,00B,20200401\n',NO_ROWS"})
    void a_file_without_content_or_with_an_unknown_header_is_refused(String text, String code) {
        assertThat(refusal(text).code()).isEqualTo(code);
    }

    @Test
    void a_header_that_lacks_a_column_is_refused_with_the_name_of_the_column() {
        FileRefused refused = refusal(ae("Patients who have waited 12+ hrs from DTA to admission", "Something else"));
        assertThat(refused.code()).isEqualTo("UNKNOWN_LAYOUT");
        assertThat(refused.getMessage()).contains("A&E attendances").contains("missing: Patients who have waited 12+ hrs from DTA to admission");
    }

    @Test
    void names_of_columns_in_another_order_than_published_are_refused() {
        FileRefused refused = refusal(Seeds.of(Layout.ODS_SUCCESSORS).replace("old_code,new_code", "new_code,old_code"));
        assertThat(refused.code()).isEqualTo("UNKNOWN_LAYOUT");
        assertThat(refused.getMessage()).contains("its columns stand in another order than old_code, new_code, date");
        assertThat(refusal(Seeds.of(Layout.PEER_FINDER).replace("Day beds", "Day bed")).getMessage()).startsWith("Column 4 is named 'Day bed'");
    }

    @Test
    void text_in_another_encoding_is_refused() {
        byte[] latin1 = Seeds.of(Layout.TRUST_PLACES).replace("MADE", "MAD\u00c9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin1).code()).isEqualTo("NOT_UTF8");
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"AE_MONTHLY", "SICKNESS_MONTHLY", "ODS_TRUSTS"})
    void a_file_that_was_cut_off_is_refused(Layout layout) {
        String whole = Seeds.of(layout);
        assertThat(refusal(whole.substring(0, whole.length() * 2 / 3)).code()).isIn("TRUNCATED", "NOT_CSV");
    }

    @Test
    void an_ae_file_without_its_total_row_was_cut_off() {
        String whole = Seeds.of(Layout.AE_MONTHLY);
        assertThat(refusal(whole.substring(0, whole.indexOf("TOTAL"))).getMessage()).contains("no TOTAL row");
    }

    @Test
    void rows_after_the_total_and_a_second_month_are_refused() {
        assertThat(refusal(Seeds.of(Layout.AE_MONTHLY) + Seeds.of(Layout.AE_MONTHLY).lines().skip(1).findFirst().orElseThrow() + "\n").code())
                .isEqualTo("ROWS_AFTER_TOTAL");
        assertThat(refusal(ae("MSitAE-MARCH-2025,R07", "MSitAE-APRIL-2025,R07")).code()).isEqualTo("MIXED_PERIODS");
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"PEER_FINDER", "TRUST_TYPES", "ODS_TRUSTS", "SICKNESS_MONTHLY", "TANDEM_OBSERVATIONS", "ODS_SUCCESSORS", "POSTCODE_PLACES", "TRUST_PLACES"})
    void what_is_named_twice_refuses_the_file(Layout layout) {
        String whole = Seeds.of(layout);
        String last = whole.lines().reduce((a, b) -> b).orElseThrow();
        assertThat(refusal(whole + last + "\n").code()).isEqualTo("DUPLICATE_ROW");
    }

    @Test
    void a_bad_row_is_listed_with_row_column_code_what_would_be_right_and_what_is_there() {
        LayoutContent content = Seeds.read(ae(",R05,NHS ENGLAND LONDON ,MADE-UP TRUST 5,1035", ",R05,NHS ENGLAND LONDON ,MADE-UP TRUST 5,1 035"));
        assertThat(content.problems()).containsExactly(new Problem(7, "A&E attendances Type 1", "NOT_A_COUNT",
                "A count is a whole number of 0 or more without separators, such as 1250.", "1 035"));
        assertThat(content.rows().rejected()).isEqualTo(1);
        assertThat(content.totals()).noneMatch(t -> t.equal());
        assertThat(content.totals().get(0).sentence()).startsWith("England does not equal the published total: the rows add up to");
    }

    @Test
    void too_many_bad_rows_refuse_the_file_and_are_listed() {
        FileRefused refused = refusal(ae("MSitAE-MARCH-2025,R0", "March 2025,R0"));
        assertThat(refused.code()).isEqualTo("TOO_MANY_BAD_ROWS");
        assertThat(refused.problems()).hasSize(11).last().satisfies(p -> assertThat(p.code()).isEqualTo("BAD_PERIOD"));
    }

    @Test
    void dashes_and_stars_in_the_ae_file_are_reasons_not_numbers() {
        String row = "MSitAE-MARCH-2025,R99,X,Y,100,0,0,0,0,0,%s,0,0,0,0,0,0,%s,%s,0,0,0\n";
        String total = Seeds.of(Layout.AE_MONTHLY).lines().reduce((a, b) -> b).orElseThrow();
        String header = Seeds.of(Layout.AE_MONTHLY).lines().findFirst().orElseThrow();
        LayoutContent content = Seeds.read(header + "\n" + row.formatted("-", "*", "10") + total + "\n");
        assertThat(content.observations()).extracting(Observation::indicator, o -> o.figure().state()).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("AE_4H_T1", FigureState.NOT_REPORTED),
                org.assertj.core.groups.Tuple.tuple("AE_4H_ALL", FigureState.NOT_REPORTED),
                org.assertj.core.groups.Tuple.tuple("AE_12H_DTA", FigureState.SUPPRESSED));
    }

    @Test
    void a_sickness_rate_that_is_not_the_rate_of_its_days_is_wrong() {
        String whole = Seeds.of(Layout.SICKNESS_MONTHLY);
        LayoutContent content = Seeds.read(whole.substring(0, whole.length() - 2) + "\n");
        assertThat(content.problems()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("RATE_AND_DAYS_DISAGREE"));
    }

    @Test
    void observations_may_have_their_columns_in_any_order_and_every_kind_of_value() {
        LayoutContent content = Seeds.read("""
                period,denominator,numerator,value,indicator,provider
                2025-03,20000,15500,,AE_4H_ALL,XX1
                2025-03,,,0.7,AE_4H_ALL,XX2
                2025-03,,,*,AE_4H_ALL,XX3
                2025-03,,,-,AE_4H_ALL,XX4
                2025-03,20000,15500,,AE_4H_ALL,England
                """);
        assertThat(content.observations()).extracting(Observation::figure).containsExactly(Figure.ofCounts(15_500, 20_000), Figure.of(0.7),
                new Figure.Absent(FigureState.SUPPRESSED), new Figure.Absent(FigureState.NOT_APPLICABLE));
        assertThat(content.totals()).singleElement().satisfies(t -> assertThat(t.equal()).isTrue());
        assertThat(content.rows().ignored()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'XX1,NO_SUCH,2025-03,0.5,,',UNKNOWN_INDICATOR", "'XX1,AE_4H_ALL,2024-25,0.5,,',OTHER_RHYTHM", "'XX1,AE_4H_ALL,March,0.5,,',BAD_PERIOD",
            "'XX1,AE_4H_ALL,2025-03,61.2,,',NOT_A_SHARE", "'XX1,AE_4H_ALL,2025-03,,,',NO_VALUE", "'XX1,AE_4H_ALL,2025-03,0.5,1,3',VALUE_AND_COUNTS_DISAGREE",
            "'XX1,AE_4H_ALL,2025-03,NaN,,',NOT_A_NUMBER", "'x,AE_4H_ALL,2025-03,0.5,,',BAD_CODE", "'XX1,AE_4H_ALL,2025-03,,5,4',NOT_A_SHARE"})
    void a_wrong_observation_is_listed(String row, String code) {
        LayoutContent content = Seeds.read("provider,indicator,period,value,numerator,denominator\nXX9,AE_4H_ALL,2025-03,0.5,,\n" + row + "\n");
        assertThat(content.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.row()).isEqualTo(3);
        });
    }
}
