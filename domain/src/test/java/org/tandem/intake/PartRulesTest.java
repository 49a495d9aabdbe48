package org.tandem.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

class PartRulesTest {

    private final PartRules rules = new PartRules(JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue());

    @Test
    void a_part_that_the_catalogue_does_not_name_is_told_once_with_all_it_is_told_of() {
        assertThat(rules.problems(List.of(of("RTT_18W.C_888", 7), of("RTT_LIST.C_888", 5), of("RTT_18W.C_100", 6)))).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("UNKNOWN_PART");
            assertThat(p.row()).isEqualTo(5);
            assertThat(p.value()).isEqualTo("C_888");
            assertThat(p.isError()).isFalse();
            assertThat(p.message()).isEqualTo("The catalogue does not name the part C_888 of RTT_18W, RTT_LIST; its 2 figures are kept and shown once it does.");
        });
    }

    @Test
    void known_parts_and_totals_need_no_look() {
        assertThat(rules.problems(List.of(of("RTT_18W", 2), of("RTT_18W.X02", 3), of("CWT_62D.TYPE_LUNG", 4)))).isEmpty();
    }

    private static Observation of(String indicator, int row) {
        return new Observation(indicator, "XX1", Period.month(2026, 1), Figure.of(0.5), row);
    }
}
