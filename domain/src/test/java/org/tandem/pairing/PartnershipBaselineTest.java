package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.pairing.PartnershipBaseline.IndicatorBaseline;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class PartnershipBaselineTest {

    private static final Period MARCH = Period.month(2025, 3);

    private static Panel panel() {
        return aPanel().with(aProvider("RA1").build(), aProvider("RB1").build(), aProvider("RC1").build(), aProvider("RD1").build())
                .with(anIndicator("AE_4H_ALL").build(), anIndicator("AE_4H_T1").build())
                .counts("AE_4H_ALL", "RA1", MARCH.plus(-1), 100, 1000)
                .counts("AE_4H_ALL", "RA1", MARCH, 500, 1000).counts("AE_4H_ALL", "RB1", MARCH, 900, 1000)
                .counts("AE_4H_ALL", "RC1", MARCH, 700, 1000).figure("AE_4H_ALL", "RD1", MARCH, new Figure.Absent(FigureState.SUPPRESSED)).build();
    }

    @Test
    void the_newest_figures_of_both_with_their_intervals_and_all_others_are_frozen() {
        PartnershipBaseline baseline = PartnershipBaseline.of(panel(), "RA1", "RB1", List.of("AE_4H_ALL", "AE_4H_T1"));
        assertThat(baseline.dataVersion().number()).isEqualTo(1);
        assertThat(baseline.indicators()).extracting(IndicatorBaseline::code).as("nobody published the other").containsExactly("AE_4H_ALL");
        IndicatorBaseline row = baseline.indicators().get(0);
        assertThat(row.period()).isEqualTo(MARCH);
        assertThat(row.recipient().value()).isEqualTo(0.5);
        assertThat(row.recipient().numerator()).isEqualTo(500);
        // Wilson's interval of 500 of 1000, worked by hand
        assertThat(row.recipient().lower95()).isCloseTo(0.4691, within(0.0001));
        assertThat(row.recipient().upper95()).isCloseTo(0.5309, within(0.0001));
        assertThat(row.supporter().value()).isEqualTo(0.9);
        assertThat(row.england()).isCloseTo(0.7, within(1e-12));
        assertThat(row.comparators()).extracting(PartnershipBaseline.Place::odsCode).containsExactly("RC1", "RD1");
    }

    @Test
    void a_figure_that_is_not_there_keeps_its_reason() {
        PartnershipBaseline.Place hidden = PartnershipBaseline.of(panel(), "RA1", "RB1", List.of("AE_4H_ALL")).indicators().get(0).comparators().get(1);
        assertThat(hidden.state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(hidden.value()).isNull();
    }
}
