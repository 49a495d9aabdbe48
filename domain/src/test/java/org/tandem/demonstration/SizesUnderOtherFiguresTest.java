package org.tandem.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Topic;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.FiguresWithinIntervals;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.SizeDraws;
import org.tandem.standing.Sizes;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;
import org.tandem.standing.Standings;
import org.tandem.standing.TopicStanding;

/** Sizes of needs and strengths under other figures, on the demonstration set. */
class SizesUnderOtherFiguresTest {

    private static final Panel PANEL = DemonstrationPanel.asLoaded();
    private static final StandingRules RULES = JsonFiles.read(StandingRules.RESOURCE, StandingRules.class);
    private static final Period MARCH_2025 = Period.month(2025, 3);
    private static final Set<Topic> ALL = Set.of(Topic.values());
    private static final Standings STANDINGS = new StandingCalculation().computeAsOf(PANEL, RULES, MARCH_2025);
    private static final SizeDraws DRAWS = new FiguresWithinIntervals(PANEL, RULES, MARCH_2025).behind(ALL);

    @Test
    void with_every_figure_as_published_the_sizes_are_those_of_the_standings() {
        Sizes sizes = DRAWS.published();
        int compared = 0;
        for (ProviderStanding provider : STANDINGS.all()) {
            for (TopicStanding t : provider.topics()) {
                if (sizes.ofStrength(t.provider(), t.topic()).isPresent() && !t.quarters().isEmpty()) {
                    assertThat(sizes.ofStrength(t.provider(), t.topic()).getAsDouble()).as("%s %s", t.provider(), t.topic()).isCloseTo(t.strengthSize(), within(1e-12));
                    if (t.needSize() > 0) {
                        assertThat(sizes.ofNeed(t.provider(), t.topic()).getAsDouble()).as("%s %s", t.provider(), t.topic()).isCloseTo(t.needSize(), within(1e-12));
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void the_same_seed_draws_the_same_sizes_and_they_stay_near_what_is_published() {
        Sizes published = DRAWS.published();
        Sizes one = DRAWS.draw(new SplittableRandom(5));
        Sizes again = DRAWS.draw(new SplittableRandom(5));
        int moved = 0;
        double apart = 0;
        int all = 0;
        for (ProviderStanding provider : STANDINGS.all()) {
            double drawn = one.ofStrength(provider.provider(), Topic.URGENT_CARE).orElse(0);
            assertThat(again.ofStrength(provider.provider(), Topic.URGENT_CARE).orElse(0)).isEqualTo(drawn).isBetween(0.0, 1.0);
            double was = published.ofStrength(provider.provider(), Topic.URGENT_CARE).orElse(0);
            moved += drawn != was ? 1 : 0;
            apart += Math.abs(drawn - was);
            all++;
        }
        assertThat(moved).isPositive();
        assertThat(apart / all).isLessThan(0.1);
    }

    @Test
    void topics_judged_by_a_band_or_not_asked_for_do_not_vary() {
        String provider = STANDINGS.all().iterator().next().provider();
        assertThat(DRAWS.published().ofStrength(provider, Topic.MORTALITY)).isEmpty();
        assertThat(new FiguresWithinIntervals(PANEL, RULES, MARCH_2025).behind(Set.of(Topic.CANCER)).published().ofNeed(provider, Topic.URGENT_CARE)).isEmpty();
    }
}
