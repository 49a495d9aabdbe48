package org.tandem.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

class WeeksWaitedTest {

    private static WeeksWaited waits(double... weekAndCount) {
        WeeksWaited waits = new WeeksWaited();
        for (int i = 0; i < weekAndCount.length; i += 2) {
            waits.add((int) weekAndCount[i], weekAndCount[i + 1]);
        }
        return waits;
    }

    @Test
    void the_median_stands_evenly_within_its_week() {
        // 100 pathways: the 50th is the 20th of the 40 that waited 6 to 7 weeks
        assertThat(waits(2, 30, 6, 40, 30, 30).percentile(50).orThrow()).isCloseTo(6.5, within(1e-12));
        // the 92nd is the 22nd of the 30 that waited 30 to 31 weeks
        assertThat(waits(2, 30, 6, 40, 30, 30).percentile(92).orThrow()).isCloseTo(30 + 22 / 30.0, within(1e-12));
    }

    @Test
    void a_percentile_at_the_end_of_a_week_does_not_jump_to_the_next_week_with_patients() {
        assertThat(waits(9, 10, 40, 10).percentile(50)).isEqualTo(Figure.of(10));
        assertThat(waits(0, 23, 90, 2).percentile(92)).isEqualTo(Figure.of(1));
    }

    @Test
    void the_last_bucket_is_open_and_gives_its_beginning() {
        assertThat(waits(3, 45, 104, 55).percentile(50)).isEqualTo(Figure.of(104));
    }

    @Test
    void few_pathways_have_no_percentile() {
        assertThat(waits(3, 20).percentile(50)).isEqualTo(Figure.of(3.5));
        assertThat(waits(3, 19).percentile(50).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(waits().percentile(50).state()).isEqualTo(FigureState.NOT_APPLICABLE);
    }

    @Test
    void within_and_over_part_at_the_end_of_the_week() {
        WeeksWaited waits = waits(17, 5, 18, 7, 104, 1);
        waits.add(waits(0, 2));
        assertThat(waits.within(18)).isEqualTo(7);
        assertThat(waits.over(18)).isEqualTo(8);
        assertThat(waits.over(52)).isEqualTo(1);
        assertThat(waits.all()).isEqualTo(15);
    }
}
