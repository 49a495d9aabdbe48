package org.tandem.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.provider.ProviderType.ACUTE;
import static org.tandem.provider.ProviderType.COMMUNITY;
import static org.tandem.provider.ProviderType.MENTAL_HEALTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;

class PeerSetsTest {

    private static final Period MARCH = Period.month(2025, 3);

    private final Panel panel = new SomePanel().with("A1", ACUTE, "N").with("A2", ACUTE, "S").with("A3", ACUTE, "N", LocalDate.of(2025, 3, 31))
            .with("C1", COMMUNITY, "N").with("M1", MENTAL_HEALTH, "N").build();

    @Test
    void a_provider_is_compared_within_its_group_unless_another_set_is_named() {
        assertThat(of(null, "M1")).containsExactly("C1", "M1");
        assertThat(of("TYPE", "M1")).containsExactly("M1");
        assertThat(of("REGION", "A1")).containsExactly("A1");
    }

    @Test
    void without_a_provider_all_are_meant_unless_a_group_is_named() {
        assertThat(of(null, null)).containsExactly("A1", "A2", "C1", "M1");
        assertThat(of("ACUTE", null)).containsExactly("A1", "A2");
    }

    @Test
    void a_provider_closed_on_the_last_day_of_the_period_is_no_member() {
        assertThat(of("ACUTE", null)).doesNotContain("A3");
        assertThat(new PeerSets(panel, OwnPeerSets.NONE).find("ACUTE", null, Period.month(2025, 2)).members()).contains("A3");
    }

    @Test
    void a_set_that_needs_a_provider_or_is_unknown_is_refused() {
        assertThatThrownBy(() -> of("REGION", null)).isInstanceOf(Malformed.class).hasMessageContaining("needs a provider");
        assertThatThrownBy(() -> of("NEAR", "A1")).isInstanceOf(Malformed.class).hasMessageContaining("'NEAR'");
    }

    @Test
    void of_an_own_set_the_open_members_count_and_the_provider_is_added() {
        OwnPeerSets own = (number, period) -> number == 12 ? Optional.of(new OwnPeerSets.OwnSet("Coast", Period.parse("2024-25"), List.of("A2", "A3", "GONE", "M1")))
                : Optional.empty();
        PeerSets.Members alone = new PeerSets(panel, own).find("12", null, MARCH);
        PeerSets.Members with = new PeerSets(panel, own).find("12", panel.providers().get("A1"), MARCH);

        assertThat(alone.members()).containsExactly("A2", "M1");
        assertThat(alone.name()).isEqualTo("the own set ‘Coast’ with its members of 2024-25");
        assertThat(with.members()).containsExactly("A1", "A2", "M1");
        assertThat(with.name()).endsWith(", and itself");
        assertThatThrownBy(() -> new PeerSets(panel, own).find("13", null, MARCH)).isInstanceOf(NotFound.class).hasMessageContaining("13");
    }

    private List<String> of(String set, String provider) {
        return new PeerSets(panel, OwnPeerSets.NONE).find(set, provider == null ? null : panel.providers().get(provider), MARCH).members();
    }
}
