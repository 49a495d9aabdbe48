package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    @Test
    void a_page_holds_its_part_of_the_list_and_the_total() {
        assertThat(Page.of(FIVE, new PageAsked(1, 2))).isEqualTo(new Page<>(List.of("c", "d"), 1, 2, 5));
    }

    @Test
    void the_last_page_is_shorter_and_one_behind_the_end_is_empty() {
        assertThat(Page.of(FIVE, new PageAsked(2, 2)).items()).containsExactly("e");
        assertThat(Page.of(FIVE, new PageAsked(Integer.MAX_VALUE, 1000)).items()).isEmpty();
    }

    @Test
    void a_page_outside_the_bounds_is_refused() {
        assertThatThrownBy(() -> new PageAsked(-1, 10)).hasMessageContaining("counted from 0");
        assertThatThrownBy(() -> new PageAsked(0, 0)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new PageAsked(0, 1001)).hasMessageContaining("1 to 1000");
    }
}
