package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

class SuccessionSeriesTest {

    private static final String SHARE = "SHARE";
    private static final Period JANUARY = Period.month(2025, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private static PanelBuilder oneTrustSplitsInTwo() {
        // OLD has 100 of 200 cases a month until March; a quarter of it goes to A, the rest to B
        PanelBuilder panel = aPanel().with(anIndicator(SHARE).build())
                .with(aProvider("OLD").inRegion("Y60").build(), aProvider("A").inRegion("Y60").build(), aProvider("B").inRegion("Y61").build())
                .withSuccession("OLD", "A", APRIL, 0.25).withSuccession("OLD", "B", APRIL, 0.75);
        for (int month = 0; month < 6; month++) {
            if (month < 3) {
                panel.counts(SHARE, "OLD", JANUARY.plus(month), 100, 200);
            }
            panel.counts(SHARE, "A", JANUARY.plus(month), 90, 100);
            panel.counts(SHARE, "B", JANUARY.plus(month), 10, 100);
        }
        return panel;
    }

    private static Figure.Present at(Series series, Period period) {
        return (Figure.Present) series.at(period).orElseThrow().figure();
    }

    @Test
    void before_a_split_each_successor_carries_its_share_of_the_predecessor() {
        Panel panel = oneTrustSplitsInTwo().build();

        Figure.Present a = at(panel.series(SHARE, "A"), JANUARY);
        assertThat(a.numerator()).hasValue(90 + 25);
        assertThat(a.denominator()).hasValue(100 + 50);
        assertThat(a.number()).isCloseTo(115.0 / 150, within(1e-12));
        Figure.Present b = at(panel.series(SHARE, "B"), JANUARY);
        assertThat(b.numerator()).hasValue(10 + 75);
        assertThat(b.denominator()).hasValue(100 + 150);
        assertThat(at(panel.series(SHARE, "A"), JANUARY.plus(3)).denominator()).hasValue(100);
    }

    @Test
    void the_break_stands_in_the_first_month_of_the_successor_and_names_the_share() {
        assertThat(oneTrustSplitsInTwo().build().series(SHARE, "A").breaks()).singleElement().satisfies(b -> {
            assertThat(b.at()).isEqualTo(JANUARY.plus(3));
            assertThat(b.sentence()).startsWith("25 % of Trust OLD joined on 1 April 2025");
        });
    }

    @Test
    void shares_multiply_along_a_chain() {
        Panel panel = oneTrustSplitsInTwo().with(aProvider("LAST").build()).withSuccession("A", "LAST", LocalDate.of(2025, 6, 1)).build();

        assertThat(at(panel.series(SHARE, "LAST"), JANUARY).denominator()).hasValue(100 + 0.25 * 200);
        assertThat(at(panel.series(SHARE, "LAST"), JANUARY.plus(4)).denominator()).hasValue(100);
    }

    @Test
    void england_and_regions_count_every_published_figure_once() {
        Panel panel = oneTrustSplitsInTwo().build();

        assertThat(at(panel.england(SHARE), JANUARY).denominator()).hasValue(100 + 100 + 200);
        assertThat(at(panel.england(SHARE), JANUARY.plus(3)).denominator()).hasValue(100 + 100);
        Series midlands = panel.together(SHARE, "Y60", c -> panel.providers().get(c).region().code().equals("Y60"));
        Series east = panel.together(SHARE, "Y61", c -> panel.providers().get(c).region().code().equals("Y61"));
        assertThat(at(midlands, JANUARY).denominator().getAsDouble() + at(east, JANUARY).denominator().getAsDouble())
                .isEqualTo(at(panel.england(SHARE), JANUARY).denominator().getAsDouble());
    }

    @Test
    void bare_counts_are_shared_out_too() {
        Panel panel = aPanel().with(anIndicator("LIST").of(IndicatorKind.COUNT).build())
                .with(aProvider("OLD").build(), aProvider("A").build()).withSuccession("OLD", "A", APRIL, 0.5)
                .figure("LIST", "OLD", JANUARY, Figure.of(300)).figure("LIST", "A", JANUARY, Figure.of(40)).build();

        assertThat(at(panel.series("LIST", "A"), JANUARY).number()).isEqualTo(190);
    }
}
