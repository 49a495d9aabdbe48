package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03, March 2025",
        "2024-25Q4, 2024-25Q4, January to March 2025",
        "2024-25Q3, 2024-25Q3, October to December 2024",
        "2024-25Q1, 2024-25Q4, April 2024 to March 2025",
        "2024-25Q1, 2024-25Q3, April to December 2024",
        "2024-11, 2025-01, November 2024 to January 2025",
        "2024-25, 2024-25, 2024-25",
        "2022-23, 2024-25, 2022-23 to 2024-25"})
    void a_time_is_said_from_its_first_to_its_last_month(String first, String last, String words) {
        assertThat(Period.parse(first).wordsUntil(Period.parse(last))).isEqualTo(words);
        assertThat(Period.parse(first).equals(Period.parse(last))).isEqualTo(Period.parse(first).words().equals(words));
    }
}
