package org.tandem.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.shared.JsonFiles;

class CatalogueFileTest {

    private static final Set<IndicatorKind> MAY_HAVE_NONE = EnumSet.of(IndicatorKind.COUNT, IndicatorKind.MEAN, IndicatorKind.MONEY);
    private final CatalogueFile file = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class);
    private final IndicatorCatalogue catalogue = file.catalogue();

    @Test
    void it_holds_the_twelve_fixed_codes_and_a_version() {
        assertThat(file.version()).isNotBlank();
        assertThat(catalogue.all()).extracting(Indicator::code).contains("AE_4H_T1", "AE_4H_ALL", "AE_12H_DTA", "SICKNESS",
                "RTT_18W", "RTT_52W", "CWT_28D_FDS", "CWT_31D", "CWT_62D", "DM01_6W", "BEDS_GA_OCC", "SHMI");
    }

    @Test
    void every_indicator_says_what_it_counts_and_where_it_comes_from() {
        assertThat(catalogue.all()).allSatisfy(i -> {
            assertThat(i.name()).isNotBlank();
            assertThat(i.numerator()).isNotBlank();
            assertThat(i.denominator().isBlank()).as(i.code()).isIn(i.kind() == IndicatorKind.COUNT, MAY_HAVE_NONE.contains(i.kind()));
            assertThat(i.source()).isNotBlank();
            assertThat(i.unit()).isNotBlank();
            assertThat(i.unit().equals("%")).isEqualTo(i.kind() == IndicatorKind.PROPORTION);
        });
    }

    @Test
    void every_target_has_a_source_and_a_share_as_its_value() {
        assertThat(catalogue.all()).flatExtracting(Indicator::targets).isNotEmpty().allSatisfy(t -> {
            assertThat(t.source()).isNotBlank();
            assertThat(t.value()).isBetween(0.0, 1.0);
            assertThat(t.to() == null || t.from().isBefore(t.to())).isTrue();
        });
    }

    @Test
    void no_two_targets_of_a_kind_are_in_force_together() {
        assertThat(catalogue.all()).allSatisfy(i -> assertThat(i.targets()).allSatisfy(t ->
                assertThat(i.targets()).filteredOn(o -> o.kind() == t.kind() && o.isInForceOn(t.from())).hasSize(1)));
    }

    @Test
    void the_minimum_named_for_march_is_in_force_for_the_year_that_ends_with_it() {
        assertThat(minimum("AE_4H_ALL", LocalDate.of(2024, 3, 31))).isNull();
        assertThat(minimum("AE_4H_ALL", LocalDate.of(2024, 4, 1))).isEqualTo(0.78);
        assertThat(minimum("AE_4H_ALL", LocalDate.of(2026, 3, 31))).isEqualTo(0.78);
        assertThat(minimum("DM01_6W", LocalDate.of(2025, 3, 31))).isEqualTo(0.05);
        assertThat(minimum("DM01_6W", LocalDate.of(2025, 4, 1))).isNull();
        assertThat(minimum("RTT_18W", LocalDate.of(2025, 9, 30))).isEqualTo(0.65);
        assertThat(minimum("RTT_52W", LocalDate.of(2025, 9, 30))).isEqualTo(0.01);
        assertThat(minimum("CWT_62D", LocalDate.of(2025, 9, 30))).isEqualTo(0.75);
        assertThat(minimum("CWT_28D_FDS", LocalDate.of(2025, 9, 30))).isEqualTo(0.80);
        assertThat(minimum("AE_4H_T1", LocalDate.of(2025, 3, 31))).isNull();
    }

    @Test
    void bed_occupancy_is_not_judged_and_has_a_reference_line() {
        assertThat(catalogue.get("BEDS_GA_OCC").direction()).isEqualTo(ImprovementDirection.NO_JUDGEMENT);
        assertThat(catalogue.get("BEDS_GA_OCC").referenceLine()).isEqualTo(0.92);
    }

    private Double minimum(String code, LocalDate day) {
        return catalogue.get(code).minimumOn(day).map(Target::value).orElse(null);
    }
}
