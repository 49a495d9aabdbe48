package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.provider.Journeys;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.RegistryProjection;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.service.SharedFiles;

/** Published estates returns, the travel matrix and the catchment shares as they are. */
class RealEstatesAndTravelTest {

    private static final String SITES = "estates/ERIC_201920_SiteData_for_R.csv";
    private static final String TRAVEL = "travel/inter_hospital_time_calibrated.csv";
    private static final String CATCHMENT = "catchment/trust_ltla_mapping_public.csv";

    private static LayoutContent read(String file) {
        try {
            return Seeds.FILES.read(SharedFiles.path("data/real/" + file), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Figure> figures(LayoutContent content) {
        return content.observations().stream().collect(Collectors.toMap(o -> o.indicator() + " " + o.provider() + " " + o.period(), Observation::figure, (a, b) -> {
            throw new AssertionError("A figure stands there twice.");
        }, TreeMap::new));
    }

    @ParameterizedTest
    @CsvSource({"estates/ERIC-2015-16.csv,238,2015-16,6", "estates/ERIC-2016-17.csv,236,2016-17,7"})
    void both_trust_editions_are_read_and_zeros_in_all_risks_are_not_reported(String file, int trusts, String year, int silent) {
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.ERIC_TRUSTS);
        assertThat(content.problems()).isEmpty();
        assertThat(content.observations()).hasSize(4 * trusts).allMatch(o -> o.period().toString().equals(year));
        assertThat(content.observations().stream().filter(o -> o.indicator().equals("ERIC_BACKLOG") && !o.figure().isPresent())).hasSize(silent)
                .allMatch(o -> o.figure().state() == FigureState.NOT_REPORTED);
        assertThat(figures(content).get("ERIC_BACKLOG RNA " + year).state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(figures(content).get("ERIC_FLOOR_AREA RNA " + year).isPresent()).isTrue();
    }

    /** Amounts by risk (high, significant, moderate, low) and floor area, read by hand. RF4 is a row with a name cut at its comma. */
    @ParameterizedTest
    @CsvSource({"2015-16,RJ1,4219655,3856118,3912211,349824,305462", "2015-16,RXK,0,3861672,81396262,10247128,169687",
            "2016-17,RJ1,4614429,2770087,3622393,317220,374890", "2016-17,RTH,730000,2756000,70247900,16797016,352444", "2016-17,RF4,0,0,2929800,4712700,135682"})
    void backlog_and_floor_area_are_those_of_the_cells(String year, String trust, double high, double significant, double moderate, double low, double area) {
        Map<String, Figure> figures = figures(read("estates/ERIC-" + year + ".csv"));
        double all = high + significant + moderate + low;
        assertThat(figures).containsEntry("ERIC_BACKLOG " + trust + " " + year, Figure.of(all))
                .containsEntry("ERIC_BACKLOG_HIGH " + trust + " " + year, Figure.of(high))
                .containsEntry("ERIC_FLOOR_AREA " + trust + " " + year, Figure.of(area))
                .containsEntry("ERIC_BACKLOG_M2 " + trust + " " + year, Figure.ofCounts(all, area));
    }

    @Test
    void the_sites_of_2019_20_are_added_up_by_trust_and_keep_their_postcodes() {
        LayoutContent content = read(SITES);
        assertThat(content.layout()).isEqualTo(Layout.ERIC_SITES);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().accepted()).isEqualTo(1_261);
        assertThat(content.observations()).hasSize(4 * 224);
        // 18 sites without a postcode, one with a wrong one
        assertThat(content.registry().sites()).hasSize(1_261 - 19).anySatisfy(s -> {
            assertThat(s.code()).isEqualTo("R0A");
            assertThat(s.site()).isEqualTo("R0A01");
            assertThat(s.postcode()).isEqualTo("M139WL");
        });
        assertThat(content.observations().stream().filter(o -> o.indicator().equals("ERIC_BACKLOG") && !o.figure().isPresent()).map(Observation::provider))
                .containsExactlyInAnyOrder("RAT", "RBN", "RGM", "RN7", "RNA", "RQY", "RX3");
    }

    /** Sums over sites made by hand with another program. */
    @ParameterizedTest
    @CsvSource({"RJ1,373865,562510796,15430167", "RTH,335921,147274361,26178480", "R0A,530035,55094465,275000"})
    void the_estate_of_a_trust_is_the_sum_of_its_sites(String trust, double area, double all, double high) {
        assertThat(figures(read(SITES))).containsEntry("ERIC_FLOOR_AREA " + trust + " 2019-20", Figure.of(area))
                .containsEntry("ERIC_BACKLOG " + trust + " 2019-20", Figure.of(all)).containsEntry("ERIC_BACKLOG_HIGH " + trust + " 2019-20", Figure.of(high))
                .containsEntry("ERIC_BACKLOG_M2 " + trust + " 2019-20", Figure.ofCounts(all, area));
    }

    @Test
    void the_matrix_gives_every_journey_between_two_different_hospitals() {
        LayoutContent content = read(TRAVEL);
        assertThat(content.layout()).isEqualTo(Layout.TRAVEL_TIMES);
        assertThat(content.problems()).isEmpty();
        assertThat(content.registry().journeys()).hasSize(125 * 124).anySatisfy(j -> {
            assertThat(j.from() + j.to()).isEqualTo("B152THB714HJ");
            assertThat(j.minutes()).isEqualTo(18.7);
        });
        LayoutContent catchment = read(CATCHMENT);
        assertThat(catchment.layout()).isEqualTo(Layout.CATCHMENT);
        assertThat(catchment.problems()).isEmpty();
        assertThat(catchment.registry().catchments()).hasSize(589);
        assertThat(catchment.registry().catchments().stream().map(c -> c.code()).distinct()).hasSize(126);
    }

    private static ProviderRegistry registry() {
        return RegistryProjection.of(Stream.of("ods/2026-04/etr.csv", "ods/successors/trust_changes.csv", SITES, TRAVEL, CATCHMENT)
                .map(f -> read(f).registry()).toList(), List.of());
    }

    @Test
    void hospitals_are_joined_with_trusts_by_the_postcodes_of_sites_and_headquarters() {
        Journeys journeys = registry().journeys();
        assertThat(journeys.hospitals()).hasSizeGreaterThan(96);
        // nine Welsh hospitals and those whose postcode is no site's
        assertThat(journeys.unmatched()).contains("CF144XW", "LL572PW", "SA66NL").hasSizeLessThan(18);
        // University Hospitals Birmingham (B15 2TH) and Sandwell (B71 4HJ): 18.7 minutes both ways
        assertThat(journeys.between("RRK", "RXK")).hasValue(18.7);
        assertThat(journeys.between("RRK", "RXK")).isEqualTo(journeys.between("RXK", "RRK"));
        assertThat(journeys.between("RRK", "NO_SUCH_CODE")).isEmpty();
    }

    /** Shares of patients by area, read by hand: the smaller of the two in each area that both have. */
    @Test
    void two_catchments_overlap_in_the_smaller_parts() throws IOException {
        Map<String, Map<String, Double>> shares = java.nio.file.Files.readAllLines(SharedFiles.path("data/real/" + CATCHMENT)).stream().skip(1).map(l -> l.split(","))
                .collect(Collectors.groupingBy(c -> c[0], Collectors.toMap(c -> c[1], c -> Double.parseDouble(c[2]))));
        double overlap = 0;
        for (Map.Entry<String, Double> area : shares.get("R0A").entrySet()) {
            overlap += Math.min(area.getValue(), shares.get("RM3").getOrDefault(area.getKey(), 0.0));
        }
        assertThat(overlap).isBetween(0.05, 0.95);
        assertThat(registry().catchments().overlap("R0A", "RM3").orElseThrow()).isCloseTo(overlap, within(1e-12));
        assertThat(registry().catchments().overlap("R0A", "RA9")).hasValue(0);
    }
}
