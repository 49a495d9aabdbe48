package org.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mary.okafor@example.nhs.uk", "m@a.uk", "mary+tandem@example-trust.nhs.uk", "o'neill@example.com"})
    void a_plain_address_is_taken(String text) {
        assertThat(EmailAddress.typed("  " + text + " ")).contains(new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mary", "mary@", "@example.com", "mary@example", "mary okafor@example.com", "mary@example.com, eve@example.com", "Mary <mary@example.com>",
            "mary@example.com\r\nBcc: eve@example.com", "mary..okafor@example.com", "mary@-example.com", "mary@example.com>"})
    void what_is_no_address_or_could_be_read_as_more_than_one_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mary.okafor@example.nhs.uk");
    }

    @Test
    void nothing_typed_is_no_address_and_too_much_is_refused() {
        assertThat(EmailAddress.typed(" ")).isEmpty();
        assertThat(EmailAddress.typed(null)).isEmpty();
        String longest = "a".repeat(EmailAddress.LONGEST - "@example.com".length()) + "@example.com";
        assertThat(new EmailAddress(longest).text()).hasSize(EmailAddress.LONGEST);
        assertThatThrownBy(() -> new EmailAddress("a" + longest)).isInstanceOf(IllegalArgumentException.class);
    }
}
