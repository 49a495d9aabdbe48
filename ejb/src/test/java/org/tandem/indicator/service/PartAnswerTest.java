package org.tandem.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.indicator.Breakdown;
import org.tandem.indicator.Breakdown.Member;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.service.PartList.PartRow;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class PartAnswerTest {

    private static final Period MARCH = Period.month(2025, 3);

    private static IndicatorBlock.Entry entry(String provider, Figure figure) {
        return new IndicatorBlock.Entry(provider, MARCH, figure, 1);
    }

    private static Panel panel() {
        Panel totals = new SomePanel().with("A", ProviderType.ACUTE, "N").with("B", ProviderType.ACUTE, "N").counts("A", "2025-03", 40, 100).counts("B", "2025-03", 60, 100).build();
        Breakdown functions = new Breakdown("FUNCTION", "Function", List.of(SomePanel.SHARE), "", List.of(new Member("F1", "Surgery"), new Member("F2", "Urology"), new Member("F3", "Eyes")));
        return new Panel(totals.version(), totals.providers(), new IndicatorCatalogue(totals.indicators().all(), List.of(functions)), Map.of(
                SomePanel.SHARE, totals.block(SomePanel.SHARE).orElseThrow(),
                "SHARE.F1", IndicatorBlock.of("SHARE.F1", List.of(entry("A", Figure.ofCounts(10, 40)), entry("B", Figure.ofCounts(30, 40)))),
                "SHARE.F2", IndicatorBlock.of("SHARE.F2", List.of(entry("A", new Figure.Absent(FigureState.SUPPRESSED)), entry("B", Figure.ofCounts(30, 60))))));
    }

    private static PartList parts(String code, String provider) {
        Panel panel = panel();
        return new PartAnswer(panel, panel.indicators().get(code), OwnPeerSets.NONE).parts(new PositionQuery(MARCH, "ACUTE", provider, null));
    }

    @Test
    void every_part_with_a_figure_is_told_for_england_and_for_the_provider() {
        PartList list = parts(SomePanel.SHARE, "A");
        assertThat(list.partOf()).isNull();
        assertThat(list.families()).singleElement().satisfies(f -> {
            assertThat(f.name()).isEqualTo("Function");
            assertThat(f.parts()).extracting(PartRow::code).containsExactly("SHARE.F1", "SHARE.F2");
            assertThat(f.parts().get(0)).isEqualTo(new PartRow("SHARE.F1", "Surgery", 40 / 80.0, 0.5, 2, 0.25, FigureState.PRESENT, 10.0, 40.0, 2, null));
        });
    }

    @Test
    void cases_outside_a_share_stand_beside_those_that_the_mix_of_parts_lets_expect() {
        // B: 10 of 40 and 30 of 60 lie outside; England 40 of 80 and 30 of 60: expected 40 × 0.5 + 60 × 0.5 = 50
        MixRatio mix = parts(SomePanel.SHARE, "B").families().get(0).mix();
        assertThat(mix.observed()).isEqualTo(40);
        assertThat(mix.expected()).isEqualTo(50);
        assertThat(mix.ratio()).isEqualTo(0.8);
        assertThat(mix.lower95()).isLessThan(0.8);
        assertThat(mix.sentence()).startsWith("Cases outside A share: 40 were counted and 50.0 would be expected with its mix over 2 parts by function at the rates of England,"
                + " 0.80 times as many").endsWith("about as many as expected.");
        assertThat(parts(SomePanel.SHARE, "A").families().get(0).mix()).as("one part with counts is no mix").isNull();
        assertThat(parts(SomePanel.SHARE, null).families().get(0).mix()).isNull();
    }

    @Test
    void a_suppressed_part_has_its_state_and_no_number() {
        PartRow urology = parts(SomePanel.SHARE, "A").families().get(0).parts().get(1);
        assertThat(urology.state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(urology.value()).isNull();
        assertThat(urology.england()).isEqualTo(0.5);
        assertThat(urology.n()).isEqualTo(1);
    }

    @Test
    void a_part_names_what_it_is_a_part_of_and_has_no_parts() {
        PartList list = parts("SHARE.F1", null);
        assertThat(list.partOf()).isEqualTo(SomePanel.SHARE);
        assertThat(list.partOfName()).isEqualTo("A share");
        assertThat(list.families()).isEmpty();
    }
}
