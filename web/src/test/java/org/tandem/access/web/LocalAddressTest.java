package org.tandem.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/provider?ods=ZM01", "/round?id=3&pair=4", "/"})
    void an_address_within_tandem_is_kept(String wanted) {
        assertThat(LocalAddress.orOverview(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "evil.example",
            "/\t/evil.example", "/\n//evil.example", " //evil.example", "javascript:alert(1)", "/overview\r\nSet-Cookie: a=b"})
    void whatever_could_lead_elsewhere_becomes_the_overview(String wanted) {
        assertThat(LocalAddress.orOverview(wanted)).isEqualTo("/overview");
    }
}
