package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationIdentityTest {

    @Test
    void an_address_counts_only_when_the_service_has_verified_it() {
        assertThat(new OrganisationIdentity("i", "1", "mary", "Mary@Trust.example").isNamed("mary@trust.example")).isTrue();
        assertThat(new OrganisationIdentity("i", "1", "mary@trust.example", null).isNamed("mary@trust.example"))
                .as("a user name that looks like an address").isFalse();
    }

    @Test
    void a_user_name_counts_whole_and_whatever_its_capitals() {
        assertThat(new OrganisationIdentity("i", "1", "MOkafor", null).isNamed("mokafor")).isTrue();
        assertThat(new OrganisationIdentity("i", "1", "mokafor2", null).isNamed("mokafor")).isFalse();
        assertThat(new OrganisationIdentity("i", "1", null, "mokafor@trust.example").isNamed("mokafor")).isFalse();
    }
}
