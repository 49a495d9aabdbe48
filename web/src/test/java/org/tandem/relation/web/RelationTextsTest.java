package org.tandem.relation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.pairing.Offer;
import org.tandem.pairing.OrganisationLink;
import org.tandem.relation.OfferRecord;
import org.tandem.relation.service.AssessmentRow;

class RelationTextsTest {

    static Stream<String> keys() {
        return Stream.of(of("relation.kind.", OrganisationLink.Kind.values()), of("offer.kind.", Offer.Kind.values()),
                of("offer.state.", OfferRecord.State.values()), of("assess.state.", AssessmentRow.State.values()), Stream.of("offer.state.EXPIRED"))
                .flatMap(keys -> keys);
    }

    private static Stream<String> of(String start, Enum<?>... constants) {
        return Stream.of(constants).map(c -> start + c.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everything_that_a_page_shows_has_its_words(String key) {
        assertThat(ResourceBundle.getBundle("org.tandem.web.texts", Locale.UK).getString(key)).isNotBlank();
    }
}
