package org.tandem.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.report.format.SheetValue.Shown;

class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234|1234|WHOLE", "7|7|WHOLE", "0|0|WHOLE", "3.5|3.5|ONE_DECIMAL", "3.05|3.05|TWO_DECIMALS", "0.951|0.951|THREE_DECIMALS",
        "−3.05|-3.05|TWO_DECIMALS", "-12|-12|WHOLE", "£1,200|1200|POUNDS"})
    void a_number_as_a_page_writes_it_is_a_number(String shown, double value, Shown format) {
        assertThat(ShownNumber.of(shown)).isEqualTo(new SheetValue.Number(value, format));
    }

    @Test
    void a_share_is_a_fraction_shown_as_per_cent() {
        assertThat(ShownNumber.of("61.2 %")).isInstanceOfSatisfying(SheetValue.Number.class, n -> {
            assertThat(n.value()).isEqualTo(0.612, org.assertj.core.api.Assertions.within(1e-12));
            assertThat(n.shown()).isEqualTo(Shown.SHARE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZM01", "98 of 121", "007", "1,23", "12.", "31 March 2025", "not reported", "=1+1", "1e5", "2024-25"})
    void anything_else_stays_words(String shown) {
        assertThat(ShownNumber.of(shown)).isEqualTo(SheetValue.text(shown));
    }
}
