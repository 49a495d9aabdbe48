package org.tandem.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureWordsTest {

    @Test
    void figures_that_round_alike_get_the_decimals_that_tell_them_apart() {
        assertThat(FigureWords.apart(0.05324, 0.05309, IndicatorKind.PROPORTION)).containsExactly("5.32 %", "5.31 %");
        assertThat(FigureWords.apart(0.053241, 0.053239, IndicatorKind.PROPORTION)).containsExactly("5.3241 %", "5.3239 %");
        assertThat(FigureWords.apart(1.004, 1.001, IndicatorKind.RATIO)).containsExactly("1.004", "1.001");
        assertThat(FigureWords.apart(1_240_000, 1_230_500, IndicatorKind.MONEY)).containsExactly("£1,240,000", "£1,230,500");
    }

    @Test
    void figures_that_differ_as_they_are_shown_keep_their_usual_decimals() {
        assertThat(FigureWords.apart(0.612, 0.78, IndicatorKind.PROPORTION)).containsExactly("61.2 %", "78.0 %");
        assertThat(FigureWords.apart(0.5, 0.5, IndicatorKind.PROPORTION)).containsExactly("50.0 %", "50.0 %");
    }

    @Test
    void a_whole_target_has_no_decimal_and_another_one_keeps_it() {
        assertThat(FigureWords.target(0.78, IndicatorKind.PROPORTION)).isEqualTo("78 %");
        assertThat(FigureWords.target(0.785, IndicatorKind.PROPORTION)).isEqualTo("78.5 %");
        assertThat(FigureWords.target(1, IndicatorKind.RATIO)).isEqualTo("1.00");
    }
}
