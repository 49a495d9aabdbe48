package org.tandem.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private static int place(String typed, String code, String name) {
        return SearchWords.of(typed).place(code, name).orElse(-1);
    }

    @Test
    void the_code_itself_comes_before_a_code_or_name_that_begins_so() {
        assertThat(place("zm1", "ZM1", "Northfield General")).isZero();
        assertThat(place("ZM", "ZM1", "Northfield General")).isEqualTo(1);
        assertThat(place("north", "ZM1", "Northfield General")).isEqualTo(2);
    }

    @Test
    void words_may_be_cut_short_and_stand_in_any_order() {
        assertThat(place("gen nor", "ZM1", "Northfield General")).isEqualTo(3);
        assertThat(place("4h all", "AE_4H_ALL", "Four-hour performance, all types")).isEqualTo(3);
    }

    @Test
    void a_part_within_a_word_is_found_last() {
        assertThat(place("field", "ZM1", "Northfield General")).isEqualTo(4);
    }

    @Test
    void every_word_must_be_there() {
        assertThat(place("north southern", "ZM1", "Northfield General")).isEqualTo(-1);
    }

    @Test
    void punctuation_and_apostrophes_do_not_count() {
        assertThat(place("st marys", "ZM2", "St. Mary’s Hospital")).isEqualTo(2);
        assertThat(place("ae_4h_all", "AE_4H_ALL", "Four-hour performance")).isZero();
        assertThat(place("four hour", "AE_4H_ALL", "Four-hour performance")).isEqualTo(2);
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(place("", "ZM1", "Northfield")).isEqualTo(-1);
        assertThat(place(null, "ZM1", "Northfield")).isEqualTo(-1);
        assertThat(place(" .-", "ZM1", "Northfield")).isEqualTo(-1);
    }

    @Test
    void only_the_first_hundred_characters_are_looked_at() {
        assertThat(place("n".repeat(SearchWords.LONGEST) + "x", "ZM1", "n".repeat(SearchWords.LONGEST))).isEqualTo(2);
    }
}
