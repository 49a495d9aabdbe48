package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnCallTest {

    @Test
    void what_an_address_cannot_hold_is_encoded_so_that_no_quote_ends_the_text_of_a_program() {
        assertThat(OwnCall.encoded("/providers?q=St \"Mary\\s’")).isEqualTo("/providers?q=St%20%22Mary%5Cs%E2%80%99");
    }

    @Test
    void a_parameter_without_a_value_is_left_out() {
        assertThat(OwnCall.encoded("/providers?q=&region=Y60&type=")).isEqualTo("/providers?region=Y60");
        assertThat(OwnCall.encoded("/providers?q=&type=")).isEqualTo("/providers");
    }
}
