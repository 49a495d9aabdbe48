package org.tandem.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

class PeerSetTest {

    private static final Instant NOW = Instant.parse("2025-05-06T10:00:00Z");
    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 6);

    private static PeerSetTerms of(String... members) {
        return new PeerSetTerms("Coast", false, List.of(members));
    }

    private static PeerSet madeInMay2025() {
        return new PeerSet(of("D", "A", "B", "C"), "anna", MAY_2025, NOW);
    }

    @Test
    void members_are_sorted_and_each_stands_once() {
        assertThat(of("B", " A", "B", "").members()).containsExactly("A", "B");
    }

    @Test
    void the_first_members_hold_for_all_time_before_them() {
        assertThat(madeInMay2025().edition(Period.month(2019, 3)).members()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void a_change_within_the_financial_year_replaces_the_members_of_that_year() {
        PeerSet set = madeInMay2025();
        set.change(of("A", "B", "C", "E"), "anna", LocalDate.of(2026, 3, 31), NOW);
        assertThat(set.editions()).hasSize(1);
        assertThat(set.edition(Period.month(2025, 6)).members()).containsExactly("A", "B", "C", "E");
    }

    @Test
    void a_change_in_the_next_financial_year_leaves_the_year_before_as_it_was() {
        PeerSet set = madeInMay2025();
        set.change(of("A", "B", "C", "E"), "anna", LocalDate.of(2026, 4, 1), NOW);
        assertThat(set.edition(Period.month(2026, 3)).members()).containsExactly("A", "B", "C", "D");
        assertThat(set.edition(Period.month(2026, 4))).isEqualTo(new PeerSet.Edition(Period.parse("2026-27"), List.of("A", "B", "C", "E")));
        assertThat(set.edition(Period.quarter(2025, 4)).year()).isEqualTo(Period.parse("2025-26"));
    }

    @Test
    void a_change_of_the_name_alone_makes_no_edition() {
        PeerSet set = madeInMay2025();
        set.change(new PeerSetTerms("Shore", true, List.of("A", "B", "C", "D")), "anna", LocalDate.of(2027, 4, 1), NOW);
        assertThat(set.name()).isEqualTo("Shore");
        assertThat(set.editions()).hasSize(1);
    }

    @Test
    void a_set_that_is_not_shared_is_its_owners_alone() {
        PeerSet set = madeInMay2025();
        assertThat(set.isVisibleTo("anna")).isTrue();
        assertThat(set.isVisibleTo("ben")).isFalse();
        set.change(new PeerSetTerms("Coast", true, List.of("A", "B", "C", "D")), "anna", MAY_2025, NOW);
        assertThat(set.isVisibleTo("ben")).isTrue();
    }

    @Test
    void a_set_needs_a_name_and_four_members_that_the_registry_knows() {
        ProviderRegistry registry = new ProviderRegistry(List.of(provider("A"), provider("B"), provider("C"), provider("D")), List.of());
        PeerSetRules rules = new PeerSetRules(registry);
        assertThat(rules.problems(of("A", "B", "C", "D"))).isEmpty();
        assertThat(rules.problems(new PeerSetTerms(" ", true, List.of("A", "B", "X")))).extracting(Reason::rule)
                .containsExactly("name", "members", "members");
        assertThat(rules.problems(of("A", "B", "C", "X"))).extracting(Reason::sentence).containsExactly("No provider has the code X.");
    }

    private static Provider provider(String code) {
        return new Provider(code, "Trust " + code, ProviderType.ACUTE, null, null, null, null, LocalDate.of(2000, 1, 1), null, Map.of());
    }
}
