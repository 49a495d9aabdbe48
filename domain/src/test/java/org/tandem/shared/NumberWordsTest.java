package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"61.25|1|61.3", "0.15|1|0.2", "2.675|2|2.68", "-0.04|1|0.0", "-0.05|1|-0.1", "999.96|1|1,000.0", "1234567.891|1|1,234,567.9", "-12|0|-12"})
    void a_number_has_its_decimals_and_no_minus_before_nothing(double value, int places, String text) {
        assertThat(NumberWords.decimals(value, places)).isEqualTo(text);
    }

    /** The formatter of the language, whose minus before nothing is taken away. */
    @Test
    void numbers_are_written_as_the_formatter_of_the_language_does() {
        Random random = new Random(17);
        for (int i = 0; i < 200_000; i++) {
            double value = random.nextInt(4) == 0 ? random.nextInt(200_000) / 100.0 - 1000 : random.nextGaussian() * Math.pow(10, random.nextInt(9) - 5);
            int places = random.nextInt(7);
            assertThat(NumberWords.decimals(value, places)).isEqualTo(String.format(Locale.UK, "%,." + places + "f", value).replaceFirst("^-(?=[0.,]+$)", ""));
        }
    }
}
