package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tandem.provider.ProviderType;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

class InputTest {

    @Test
    void what_is_not_given_is_null_and_a_list_then_begins_at_its_first_page() {
        assertThat(Input.period("asOf", " ")).isNull();
        assertThat(Input.flag("open", null)).isNull();
        assertThat(Input.page(null, null)).isEqualTo(PageAsked.FIRST);
    }

    @Test
    void a_wrong_parameter_is_named_with_what_would_be_right() {
        Malformed wrong = catchThrowableOfType(Malformed.class, () -> Input.period("asOf", "March"));

        assertThat(wrong.reasons()).extracting(Reason::rule).containsExactly("asOf");
        assertThat(wrong).hasMessageContaining("Write a month as 2025-03");
    }

    @Test
    void a_page_holds_at_most_a_thousand_entries() {
        assertThat(Input.page("3", "1000")).isEqualTo(new PageAsked(3, 1000));
        assertThatThrownBy(() -> Input.page("0", "1001")).isInstanceOf(Malformed.class).hasMessageContaining("'size'");
        assertThatThrownBy(() -> Input.page("-1", "10")).isInstanceOf(Malformed.class).hasMessageContaining("'page'");
        assertThatThrownBy(() -> Input.page("one", "10")).isInstanceOf(Malformed.class).hasMessageContaining("whole number");
    }

    @Test
    void numbers_are_finite_and_plain() {
        assertThat(Input.number("target", "0.78")).isEqualTo(0.78);
        assertThatThrownBy(() -> Input.number("target", "NaN")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Input.number("target", "1e999")).isInstanceOf(Malformed.class);
    }

    @Test
    void names_are_those_of_the_contract() {
        assertThat(Input.oneOf("type", "ACUTE", ProviderType.class)).isEqualTo(ProviderType.ACUTE);
        assertThatThrownBy(() -> Input.oneOf("type", "acute", ProviderType.class)).hasMessageContaining("ACUTE, ACUTE_SPECIALIST");
        assertThat(Input.period("asOf", "2025-03")).isEqualTo(Period.month(2025, 3));
    }
}
