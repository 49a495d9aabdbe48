package org.tandem.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.provider.ProviderType;

class DemonstrationSetTest {

    private final List<DemonstrationFile> files = DemonstrationSet.generate();

    @Test
    void every_machine_makes_the_same_bytes() throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        DemonstrationSet.generate().forEach(f -> sha.update(f.bytes()));
        assertThat(HexFormat.of().formatHex(sha.digest())).isEqualTo(PINNED);
    }

    @Test
    void another_seed_makes_other_figures() {
        assertThat(DemonstrationSet.generate(1).stream().map(DemonstrationFile::text).toList())
                .isNotEqualTo(files.stream().map(DemonstrationFile::text).toList());
    }

    @Test
    void there_are_sixty_open_providers_of_all_types_and_36_of_them_are_acute() {
        List<DemonstrationProvider> open = DemonstrationProvider.all().stream().filter(p -> p.closed() == null).toList();

        assertThat(open).hasSize(60);
        assertThat(open).filteredOn(DemonstrationProvider::isAcute).hasSize(36);
        assertThat(open).extracting(DemonstrationProvider::type).contains(ProviderType.ACUTE_SPECIALIST,
                ProviderType.MENTAL_HEALTH, ProviderType.COMMUNITY, ProviderType.AMBULANCE);
    }

    @Test
    void codes_have_four_characters_and_begin_like_no_head_office() {
        assertThat(DemonstrationProvider.all()).extracting(DemonstrationProvider::code).allMatch(c -> c.matches("ZM\\d\\d"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_region_and_board_has_a_name() {
        assertThat(DemonstrationRegions.regions()).hasSize(7);
        assertThat(DemonstrationRegions.regions().keySet()).containsAll(
                DemonstrationProvider.all().stream().map(DemonstrationProvider::region).toList());
        assertThat(DemonstrationRegions.icbs().keySet()).containsAll(
                DemonstrationProvider.all().stream().map(DemonstrationProvider::icb).toList());
    }

    @Test
    void there_are_36_months_of_both_monthly_publications_and_one_restated_file_waits() {
        assertThat(files).filteredOn(f -> f.layout().equals("ae-monthly")).hasSize(36);
        assertThat(files).filteredOn(f -> f.layout().equals("sickness-monthly")).hasSize(37);
        assertThat(files).filteredOn(f -> !f.publish()).singleElement()
                .satisfies(f -> assertThat(f.fileName()).isEqualTo("nhs_sickness_absence_2025-03_restated.csv"));
    }

    @Test
    void the_total_row_equals_the_sum_of_the_rows() {
        for (DemonstrationFile f : files.stream().filter(x -> x.layout().equals("ae-monthly")).toList()) {
            List<CSVRecord> rows = GeneratedFiles.rows(f);
            CSVRecord total = rows.get(rows.size() - 1);
            assertThat(total.get(0)).isEqualTo("TOTAL");
            IntStream.range(4, 22).forEach(c -> assertThat(rows.subList(1, rows.size() - 1).stream()
                    .mapToLong(r -> Long.parseLong(r.get(c))).sum()).as(f.fileName() + " column " + c).isEqualTo(Long.parseLong(total.get(c))));
        }
    }

    @Test
    void no_count_is_negative_and_no_part_exceeds_its_whole() {
        for (DemonstrationFile f : files.stream().filter(x -> x.layout().equals("ae-monthly")).toList()) {
            List<CSVRecord> rows = GeneratedFiles.rows(f);
            for (CSVRecord r : rows.subList(1, rows.size())) {
                IntStream.range(0, 6).forEach(i -> assertThat(Long.parseLong(r.get(10 + i))).as("over four hours in %s", r)
                        .isBetween(0L, Long.parseLong(r.get(4 + i))));
                assertThat(Long.parseLong(r.get(17))).as("twelve hours in %s", r).isBetween(0L, Long.parseLong(r.get(18)));
            }
        }
    }

    @Test
    void the_trust_list_has_27_columns_and_no_header() {
        DemonstrationFile list = files.stream().filter(f -> f.layout().equals("ods-trusts")).findFirst().orElseThrow();

        assertThat(GeneratedFiles.rows(list)).hasSize(61).allMatch(r -> r.size() == 27);
        assertThat(new String(list.bytes(), StandardCharsets.UTF_8)).startsWith("\"ZM01\",\"MARLBROOK HOSPITALS NHS TRUST\"");
    }

    /** Changes with every deliberate change of the tables or the arithmetic. */
    private static final String PINNED = "048940ae98d950b47bcc3dad19ec2266e011be72cca3c474d8f5d9d41de6c080";
}
