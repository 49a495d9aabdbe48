package org.tandem.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Reason;

class SavedViewTermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/providers", "/providers?region=Y60&type=ACUTE", "/peer-sets?from=ZM01", "/compare?providers=ZM01,ZM02"})
    void a_page_with_its_query_can_be_kept(String address) {
        assertThat(new SavedViewTerms("North", address).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "providers", "//elsewhere.example/x", "https://elsewhere.example", "/a/b", "/providers?q=a b", "/providers?q=\"x", "/providers#x",
        "/providers?q=<script>", "/\\elsewhere"})
    void an_address_that_is_no_page_of_tandem_is_refused(String address) {
        assertThat(new SavedViewTerms("North", address).problems()).extracting(Reason::rule).containsExactly("address");
    }

    @Test
    void a_name_is_needed_and_has_at_most_a_hundred_characters() {
        assertThat(new SavedViewTerms("  ", "/providers").problems()).extracting(Reason::rule).containsExactly("name");
        assertThat(new SavedViewTerms("n".repeat(101), "/providers").problems()).extracting(Reason::sentence)
                .containsExactly("A name has at most 100 characters, not 101.");
        assertThat(new SavedViewTerms(" " + "n".repeat(100) + " ", "/providers").problems()).isEmpty();
    }

    @Test
    void the_page_is_the_address_without_its_query() {
        assertThat(new SavedViewTerms("North", "/providers?region=Y60").page()).isEqualTo("/providers");
        assertThat(new SavedViewTerms("North", "/providers").page()).isEqualTo("/providers");
    }
}
