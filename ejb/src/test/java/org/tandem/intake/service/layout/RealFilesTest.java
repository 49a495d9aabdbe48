package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;

/** The published files as they are. */
class RealFilesTest {

    private static final LayoutFiles FILES = new LayoutFiles(new IndicatorCatalogue(List.of()));
    private static final List<String> FIVE_TRUSTS = List.of("RJ1", "RTH", "RXK", "RM3", "R1K");

    private static LayoutContent read(Path file) {
        try {
            return FILES.read(file, Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LayoutContent readReal(String file) {
        return read(SharedFiles.path("data/real/" + file));
    }

    @Test
    void all_fifteen_monthly_ae_files_are_read_without_a_problem_and_england_equals_the_published_totals() {
        List<Path> files = SharedFiles.in("data/real/ae/csv");
        assertThat(files).hasSize(15);
        Set<Period> months = new TreeSet<>();
        for (Path file : files) {
            LayoutContent content = read(file);
            assertThat(content.layout()).isEqualTo(Layout.AE_MONTHLY);
            assertThat(content.problems()).isEmpty();
            assertThat(content.rows().accepted()).isBetween(197, 201);
            assertThat(content.rows().ignored()).isEqualTo(1);
            assertThat(content.totals()).hasSize(3).allMatch(TotalCheck::equal);
            content.observations().forEach(o -> months.add(o.period()));
        }
        assertThat(months).hasSize(15).contains(Period.month(2024, 4), Period.month(2025, 6));
    }

    @Test
    void all_twelve_sickness_files_are_read_without_a_problem() {
        List<Path> files = SharedFiles.in("data/real/sickness");
        assertThat(files).hasSize(12);
        for (Path file : files) {
            LayoutContent content = read(file);
            assertThat(content.layout()).isEqualTo(Layout.SICKNESS_MONTHLY);
            assertThat(content.problems()).isEmpty();
            assertThat(content.observations()).hasSizeBetween(280, 285).allMatch(o -> o.figure().isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({"ods/2026-04/etr.csv,274,2026-06-01", "ods/2025-07/etr.csv,210,2024-12-31",
            "ods/etr_2021.csv,228,2021-01-31", "ods/etr_2016.csv,239,2015-09-30"})
    void every_edition_of_the_trust_list_is_read_and_its_newest_date_found(String file, int trusts, LocalDate newest) {
        LayoutContent content = readReal(file);
        assertThat(content.layout()).isEqualTo(Layout.ODS_TRUSTS);
        assertThat(content.problems()).isEmpty();
        assertThat(content.registry().listings()).hasSize(trusts);
        assertThat(content.newestDate()).contains(newest);
    }

    @Test
    void the_successor_list_gives_its_rows_from_trust_to_trust_and_counts_the_others_as_ignored() {
        LayoutContent content = readReal("ods/successors/trust_changes.csv");
        assertThat(content.rows().read()).isEqualTo(25_481);
        assertThat(content.registry().handovers()).hasSize(423);
        assertThat(content.rows().ignored()).isEqualTo(25_481 - 423);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void types_places_and_context_are_read() {
        assertThat(readReal("ods/types/open_trust_types.csv").registry().typings()).hasSize(208);
        assertThat(readReal("ods/types/points_nhs_trusts.csv").registry().placings()).hasSize(228);
        assertThat(readReal("ods/2026-04/hospital_locations_lookup.csv").registry().placings()).hasSize(262);
        LayoutContent peers = readReal("peers/appendix_a_data.csv");
        assertThat(peers.rows().accepted()).isEqualTo(208);
        assertThat(peers.registry().contextValues()).anySatisfy(c -> {
            assertThat(c.code()).isEqualTo("R0A");
            assertThat(c.variable()).isEqualTo("Age 0-15");
            assertThat(c.number()).isEqualTo(0.17);
        });
        assertThat(peers.registry().contextValues()).noneMatch(c -> c.code().equals("R1C") && c.variable().equals("Day beds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09", "2025-03"})
    void figures_equal_the_hand_sums_read_straight_from_the_ae_file(String month) throws IOException {
        String name = "ae/csv/ae_activity_" + month + ".csv";
        Map<String, String[]> lines = linesByCode("data/real/" + name, 1);
        List<Observation> observations = readReal(name).observations();
        for (String trust : FIVE_TRUSTS) {
            double[] c = java.util.Arrays.stream(lines.get(trust)).skip(4).limit(18).mapToDouble(Double::parseDouble).toArray();
            assertCounts(observations, "AE_4H_T1", trust, c[0] + c[3] - c[6] - c[9], c[0] + c[3]);
            assertCounts(observations, "AE_4H_ALL", trust, c[0] + c[1] + c[2] + c[3] + c[4] + c[5]
                    - c[6] - c[7] - c[8] - c[9] - c[10] - c[11], c[0] + c[1] + c[2] + c[3] + c[4] + c[5]);
            assertCounts(observations, "AE_12H_DTA", trust, c[13], c[14] + c[15] + c[16]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09", "2025-03"})
    void figures_equal_the_days_in_the_sickness_file(String month) throws IOException {
        String name = "sickness/nhs_sickness_absence_" + month + ".csv";
        Map<String, String[]> lines = linesByCode("data/real/" + name, 5);
        List<Observation> observations = readReal(name).observations();
        for (String trust : FIVE_TRUSTS) {
            String[] c = lines.get(trust);
            assertCounts(observations, "SICKNESS", trust, Double.parseDouble(c[c.length - 3]), Double.parseDouble(c[c.length - 2]));
        }
    }

    private static Map<String, String[]> linesByCode(String file, int column) throws IOException {
        Map<String, String[]> lines = new HashMap<>();
        for (String line : Files.readAllLines(SharedFiles.path(file))) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "quoted text").split(",");
            lines.put(cells[column], cells);
        }
        return lines;
    }

    private static void assertCounts(List<Observation> observations, String indicator, String trust, double numerator, double denominator) {
        List<Observation> found = observations.stream().filter(o -> o.indicator().equals(indicator) && o.provider().equals(trust)).toList();
        assertThat(found).hasSize(1);
        Figure.Present figure = (Figure.Present) found.get(0).figure();
        assertThat(figure.numerator()).hasValue(numerator);
        assertThat(figure.denominator()).hasValue(denominator);
        assertThat(figure.number()).isCloseTo(numerator / denominator, within(1e-15));
    }

    @Test
    void at_least_119_acute_trusts_carry_both_indicators_in_march_2025() {
        ProviderRegistry registry = registry();
        Set<String> type1 = present(readReal("ae/csv/ae_activity_2025-03.csv"), "AE_4H_T1");
        Set<String> sickness = present(readReal("sickness/nhs_sickness_absence_2025-03.csv"), "SICKNESS");
        Set<String> acute = registry.all().stream()
                .filter(p -> p.type() == ProviderType.ACUTE || p.type() == ProviderType.ACUTE_SPECIALIST)
                .map(Provider::odsCode).filter(type1::contains).filter(sickness::contains).collect(Collectors.toSet());
        assertThat(acute).hasSizeGreaterThanOrEqualTo(119);
    }

    private static Set<String> present(LayoutContent content, String indicator) {
        return content.observations().stream().filter(o -> o.indicator().equals(indicator) && o.figure().isPresent())
                .map(Observation::provider).collect(Collectors.toSet());
    }

    @Test
    void the_registry_of_the_real_lists_knows_name_type_place_region_and_successions() {
        ProviderRegistry registry = registry();
        Provider guys = registry.get("RJ1");
        assertThat(guys.name()).isEqualTo("Guy's and St Thomas' NHS Foundation Trust");
        assertThat(guys.type()).isEqualTo(ProviderType.ACUTE);
        assertThat(guys.region().code()).isEqualTo("Y56");
        assertThat(guys.location()).isPresent();
        assertThat(guys.context()).containsKey("Deprivation");
        assertThat(registry.get("RQ3").type()).isEqualTo(ProviderType.ACUTE_SPECIALIST);
        assertThat(registry.get("R0D").type()).isEqualTo(ProviderType.ACUTE);
        assertThat(registry.outOfPredecessor("RW6")).hasSize(2).allMatch(s -> s.share() == 0.5);
        assertThat(registry.all()).filteredOn(p -> p.closedOn() == null).allMatch(p -> p.location().isPresent());
    }

    private static ProviderRegistry registry() {
        List<RegistryRows> rows = new ArrayList<>();
        for (String file : List.of("ods/2026-04/etr.csv", "ods/2026-04/hospital_locations_lookup.csv", "ods/types/open_trust_types.csv",
                "ods/types/points_nhs_trusts.csv", "ods/successors/trust_changes.csv", "peers/appendix_a_data.csv",
                "sickness/nhs_sickness_absence_2025-03.csv")) {
            rows.add(readReal(file).registry());
        }
        return RegistryProjection.of(rows, List.of());
    }
}
