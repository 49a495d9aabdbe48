package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.intake.Layout;

class HostileWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";

    /** The seed of KH03 with one part of the archive rewritten. */
    private static byte[] with(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] seed = WorkbookSeeds.bytes(Layout.BEDS_OVERNIGHT, WorkbookSeeds.of(Layout.BEDS_OVERNIGHT));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static FileRefused refusal(byte[] bytes) {
        return catchThrowableOfType(FileRefused.class, () -> Seeds.read(bytes));
    }

    @Test
    void a_document_type_with_entities_is_refused() throws IOException {
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        assertThat(refusal(with(SHEET, xml -> xml.replaceFirst("<worksheet", laughs + "<worksheet"))).code()).isEqualTo("DAMAGED_WORKBOOK");
        assertThat(refusal(with("xl/sharedStrings.xml", xml -> xml.replaceFirst("<sst", laughs.replace("worksheet", "sst") + "<sst")
                .replaceFirst("Made up", "&x;"))).code()).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void a_formula_in_a_row_is_no_figure() throws IOException {
        LayoutContent content = Seeds.read(with(SHEET, xml -> xml.replace("<v>451.125</v>", "<f>1+1</f><v>451.125</v>")));
        assertThat(content.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("NOT_A_NUMBER");
            assertThat(p.column()).isEqualTo("Occupied: General & Acute");
            assertThat(p.value()).isEqualTo("=1+1");
        });
    }

    @Test
    void a_row_with_columns_beyond_any_publication_is_refused() throws IOException {
        assertThat(refusal(with(SHEET, xml -> xml.replaceFirst("r=\"B9\"", "r=\"XFD9\""))).code()).isEqualTo("TOO_WIDE");
    }

    @Test
    void a_sheet_that_is_a_bomb_is_refused() throws IOException {
        String blanks = " ".repeat(40 << 20);
        assertThat(refusal(with(SHEET, xml -> xml.replaceFirst("<sheetData>", "<sheetData>" + blanks))).code()).isIn("DAMAGED_WORKBOOK", "UNPACKS_TOO_LARGE");
    }

    @Test
    void the_declared_size_of_a_sheet_is_not_relied_on() throws IOException {
        assertThat(Seeds.read(with(SHEET, xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1\"/>"))).observations()).hasSize(30);
    }

    @Test
    void a_bad_row_names_row_column_code_and_what_would_be_right() {
        WorkbookSeeds.Table seed = WorkbookSeeds.of(Layout.AE_WORKBOOK);
        List<List<String>> rows = new ArrayList<>(seed.rows());
        List<String> row = new ArrayList<>(rows.get(12));
        row.set(4, row.get(4) + "0");
        rows.set(12, row);
        LayoutContent content = Seeds.read(WorkbookSeeds.bytes(Layout.AE_WORKBOOK, new WorkbookSeeds.Table(seed.sheet(), seed.header(), rows)));
        assertThat(content.problems()).singleElement().satisfies(p -> {
            assertThat(p.row()).isEqualTo(13);
            assertThat(p.code()).isEqualTo("TOTAL_DISAGREES");
            assertThat(p.column()).isEqualTo("A&E attendances: Total attendances");
        });
        assertThat(content.totals()).noneMatch(t -> t.equal() && t.indicator().equals("AE_4H_T1"));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"AE_WORKBOOK", "BEDS_OVERNIGHT", "CANCER_WORKBOOK", "CANCER_EXTRACT"})
    void a_workbook_that_lacks_a_column_is_refused_with_its_name(Layout layout) {
        WorkbookSeeds.Table seed = WorkbookSeeds.of(layout);
        List<List<String>> rows = new ArrayList<>(seed.rows());
        List<String> header = new ArrayList<>(rows.get(seed.header() - 1));
        header.replaceAll(c -> c.startsWith("Type 1") || c.startsWith("General") || c.startsWith("ACCOUNTABLE") || c.equals("BREACHES") ? "Something else" : c);
        rows.replaceAll(r -> r.equals(seed.rows().get(seed.header() - 1)) ? header : r);
        FileRefused refused = refusal(WorkbookSeeds.bytes(layout, new WorkbookSeeds.Table(seed.sheet(), seed.header(), rows)));
        assertThat(refused.code()).isEqualTo("UNKNOWN_LAYOUT");
        assertThat(refused.getMessage()).contains("these columns are missing").containsAnyOf("Type 1 Departments", "General & Acute", "ACCOUNTABLE PROVIDER", "BREACHES");
    }
}
