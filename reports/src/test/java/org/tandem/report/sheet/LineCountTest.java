package org.tandem.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCountTest {

    @ParameterizedTest
    @CsvSource({"'', 10, 1", "ten letter, 10, 1", "eleven chars, 10, 2", "one two three four, 8, 3", "0123456789abcdef, 8, 2",
        "a 0123456789abcdef b, 8, 4"})
    void words_are_kept_whole_where_they_fit(String text, int width, int lines) {
        assertThat(LineCount.of(text, width)).isEqualTo(lines);
    }
}
