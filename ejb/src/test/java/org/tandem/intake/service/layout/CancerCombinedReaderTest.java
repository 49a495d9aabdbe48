package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** Made up to the description of the workbook; no published one is at hand. */
class CancerCombinedReaderTest {

    private static final WorkbookSeeds.Table SEED = WorkbookSeeds.of(Layout.CANCER_COMBINED);

    private static LayoutContent read(List<List<String>> rows) {
        return Seeds.read(WorkbookSeeds.bytes(Layout.CANCER_COMBINED, new WorkbookSeeds.Table(SEED.sheet(), SEED.header(), rows)));
    }

    private static Map<String, Figure> figures(LayoutContent content) {
        return content.observations().stream().filter(o -> o.provider().equals("R03")).collect(Collectors.toMap(Observation::indicator, Observation::figure));
    }

    @Test
    void rows_over_all_are_never_added_to_the_rows_that_they_are_made_of() {
        LayoutContent content = read(SEED.rows());
        assertThat(content.layout()).isEqualTo(Layout.CANCER_COMBINED);
        assertThat(content.problems()).isEmpty();
        assertThat(content.observations()).allMatch(o -> o.period().equals(Period.month(2025, 10)));
        assertThat(figures(content)).containsEntry("CWT_28D_FDS", Figure.ofCounts(95, 125)).containsEntry("CWT_28D_FDS.TYPE_LUNG", Figure.ofCounts(55, 75))
                .containsEntry("CWT_28D_FDS.ROUTE_SCREENING", Figure.ofCounts(40, 50))
                .containsEntry("CWT_62D", Figure.ofCounts(24.5, 33)).containsEntry("CWT_62D.TYPE_LUNG", Figure.ofCounts(7.5, 10.5))
                .containsEntry("CWT_62D.ROUTE_SCREENING", Figure.ofCounts(9.5, 13));
    }

    @Test
    void without_rows_over_all_the_total_is_the_sum_of_the_rows() {
        assertThat(figures(read(SEED.rows()))).containsEntry("CWT_31D", Figure.ofCounts(12, 13)).containsEntry("CWT_31D.TYPE_LUNG", Figure.ofCounts(12, 13))
                .containsEntry("CWT_31D.STAGE_FIRST", Figure.ofCounts(8, 9));
    }

    @Test
    void england_is_compared_with_the_sum_of_the_providers() {
        assertThat(read(SEED.rows()).totals()).extracting(TotalCheck::indicator, TotalCheck::equal).containsExactly(
                org.assertj.core.groups.Tuple.tuple("CWT_28D_FDS", true), org.assertj.core.groups.Tuple.tuple("CWT_62D", true));
    }

    @Test
    void a_provider_whose_parts_do_not_add_up_to_its_total_is_left_out_of_the_standard() {
        List<List<String>> rows = new ArrayList<>(SEED.rows());
        rows.removeIf(r -> r.size() > 6 && r.get(1).equals("R03") && r.get(4).equals("Breast"));
        LayoutContent content = read(rows);
        assertThat(content.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("PROVIDER_INCOMPLETE");
            assertThat(p.message()).contains("24.50 of 33 in total").contains("7.50 of 10.50 by type");
        });
        assertThat(figures(content).keySet()).noneMatch(k -> k.startsWith("CWT_62D")).contains("CWT_28D_FDS", "CWT_31D");
    }
}
