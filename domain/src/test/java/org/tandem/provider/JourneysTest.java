package org.tandem.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.provider.RegistryRows.Catchment;
import org.tandem.provider.RegistryRows.Handover;
import org.tandem.provider.RegistryRows.Journey;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.provider.RegistryRows.Site;

class JourneysTest {

    private static final Map<String, Map<String, Double>> MATRIX = Map.of(
            "A1", Map.of("A2", 12.0, "B1", 40.0, "C1", 90.0),
            "A2", Map.of("A1", 14.0, "B1", 30.0, "C1", 80.0),
            "B1", Map.of("A1", 42.0, "A2", 34.0),
            "C1", Map.of("A1", 90.0, "A2", 80.0, "B1", 60.0));

    private final Journeys journeys = new Journeys(MATRIX, Map.of("A", Set.of("A1", "A2", "NOWHERE"), "B", List.of("B1"), "D", Set.of("NOWHERE")));

    @Test
    void the_quickest_of_the_journeys_between_hospitals_counts_as_the_mean_of_both_directions() {
        assertThat(journeys.between("A", "B")).hasValue(32);
        assertThat(journeys.between("B", "A")).hasValue(32);
    }

    @Test
    void a_provider_without_a_hospital_in_the_matrix_has_no_journeys() {
        assertThat(journeys.between("A", "D")).isEmpty();
        assertThat(journeys.between("D", "A")).isEmpty();
        assertThat(Journeys.NONE.between("A", "B")).isEmpty();
        assertThat(journeys.unmatched()).containsExactly("C1");
    }

    @Test
    void a_journey_known_in_one_direction_only_does_not_count() {
        assertThat(new Journeys(MATRIX, Map.of("B", Set.of("B1"), "C", Set.of("C1"))).between("B", "C")).isEmpty();
    }

    @Test
    void sites_and_catchments_go_over_to_the_successor_that_took_a_provider_over_whole() {
        RegistryRows.Builder rows = new RegistryRows.Builder();
        for (String code : List.of("R01", "R02", "R03")) {
            rows.add(new Listing(code, "MADE-UP TRUST " + code, "Y56", "", code.equals("R03") ? "B1" : "", null, null, 1));
        }
        rows.add(new Handover("R01", "R02", LocalDate.of(2021, 4, 1), 1));
        rows.add(new Site("R01", "R0101", "Hospital", "A1", 1));
        rows.add(new Journey("A1", "B1", 20, 1));
        rows.add(new Journey("B1", "A1", 22, 1));
        rows.add(new Catchment("R01", "E06000049", new Catchments.Share(0.6, 0.5), 1));
        rows.add(new Catchment("R03", "E06000049", new Catchments.Share(0.25, 0.1), 1));
        rows.add(new Catchment("R03", "E06000050", new Catchments.Share(0.75, 0.1), 1));
        ProviderRegistry registry = RegistryProjection.of(List.of(rows.build()), List.of());
        assertThat(registry.journeys().between("R02", "R03")).hasValue(21);
        assertThat(registry.catchments().overlap("R02", "R03").orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(registry.catchments().overlap("R02", "R02").orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(registry.catchments().overlap("R02", "R09")).isEmpty();
    }
}
