package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderBuilder;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.SharedFiles;

class PeerSimilarityTest {

    private static final PeerVariables TWO = PeerVariables.equal(List.of("Urban", "Sites"));

    @Test
    void the_distance_is_the_root_mean_square_of_standardised_differences() {
        PeerSimilarity similarity = PeerSimilarity.among(List.of(provider("A", 0, 1), provider("B", 1, 1), provider("C", 2, 4)), TWO);

        assertThat(similarity.between("A", "B").orElseThrow().distance()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(similarity.between("A", "C").orElseThrow().distance()).isCloseTo(Math.sqrt((4 + 3) / 2.0), within(1e-15));
        assertThat(similarity.between("C", "A").orElseThrow().distance()).isEqualTo(similarity.between("A", "C").orElseThrow().distance());
    }

    @Test
    void the_parts_add_up_to_the_distance_and_carry_both_values() {
        PeerDistance d = PeerSimilarity.among(List.of(provider("A", 0, 1), provider("B", 1, 1), provider("C", 2, 4)), TWO).between("A", "C").orElseThrow();

        assertThat(d.parts().stream().mapToDouble(PeerPart::contribution).sum()).isCloseTo(d.distance(), within(1e-14));
        assertThat(d.parts().get(1)).matches(p -> p.variable().equals("Sites") && p.own() == 1 && p.peer() == 4);
        assertThat(d.parts().get(0).contribution() / d.parts().get(1).contribution()).isCloseTo(4 / 3.0, within(1e-14));
    }

    @Test
    void similarity_is_one_for_the_same_context_and_zero_for_the_farthest_pair() {
        PeerSimilarity similarity = PeerSimilarity.among(List.of(provider("A", 0, 1), provider("B", 0, 1), provider("C", 2, 4)), TWO);

        assertThat(similarity.between("A", "B").orElseThrow().similarity()).isEqualTo(1);
        assertThat(similarity.between("A", "C").orElseThrow().similarity()).isZero();
    }

    @Test
    void the_nearest_come_first_ties_by_code_and_never_the_provider_itself() {
        PeerSimilarity similarity = PeerSimilarity.among(
                List.of(provider("D", 1, 1), provider("C", 1, 1), provider("B", 9, 9), provider("A", 0, 0)), TWO);

        assertThat(similarity.nearest("A", 2)).extracting(PeerDistance::odsCode).containsExactly("C", "D");
        assertThat(similarity.nearest("A", 9)).hasSize(3);
        assertThat(similarity.nearest("none", 9)).isEmpty();
    }

    @Test
    void a_pair_with_half_of_the_weight_is_compared_over_it_and_one_with_less_is_refused() {
        List<Provider> group = List.of(provider("A", 0, 1), provider("B", 1, 3), provider("C", Map.of("Urban", 3.0)));

        assertThat(PeerSimilarity.among(group, TWO).between("A", "C").orElseThrow().parts()).hasSize(1);
        PeerVariables sitesCountMore = new PeerVariables(Map.of("Urban", 1.0, "Sites", 1.1));
        assertThat(PeerSimilarity.among(group, sitesCountMore).between("A", "C")).isEmpty();
        assertThat(PeerSimilarity.among(group, sitesCountMore).nearest("A", 9)).extracting(PeerDistance::odsCode).containsExactly("B");
    }

    @Test
    void a_variable_that_is_the_same_everywhere_is_left_out() {
        PeerSimilarity similarity = PeerSimilarity.among(List.of(provider("A", 0.1, 1), provider("B", 0.1, 2), provider("C", 0.1, 3)), TWO);

        assertThat(similarity.between("A", "B").orElseThrow().parts()).extracting(PeerPart::variable).containsExactly("Sites");
    }

    @Test
    void weights_are_above_zero() {
        assertThatThrownBy(() -> new PeerVariables(Map.of("Urban", 0.0))).hasMessageContaining("not above zero");
    }

    @Test
    void a_group_holds_its_own_kind_and_those_that_are_open() {
        ProviderRegistry registry = new ProviderRegistry(List.of(provider("A", 0, 1), provider("B", 1, 2), provider("C", 2, 4)), List.of());

        assertThat(PeerSimilarity.within(registry, ComparatorGroup.ACUTE, LocalDate.of(2025, 3, 31)).nearest("A", 9)).hasSize(2);
        assertThat(PeerSimilarity.within(registry, ComparatorGroup.AMBULANCE, LocalDate.of(2025, 3, 31)).nearest("A", 9)).isEmpty();
    }

    @Test
    void four_of_five_published_peers_are_among_the_ten_nearest() {
        List<Provider> group = SharedFiles.csv("data/real/peers/appendix_a_data.csv").stream()
                .map(r -> provider(r.get("Procode").strip(), context(r))).toList();
        Map<String, Set<String>> published = SharedFiles.csv("data/real/peers/peers.csv").stream()
                .filter(r -> !r.get("procode").equals(r.get("peer")))
                .collect(Collectors.groupingBy(r -> r.get("procode"), Collectors.mapping(r -> r.get("peer"), Collectors.toSet())));
        PeerSimilarity similarity = PeerSimilarity.among(group, PeerVariables.PEER_FINDER);

        int themselves = (int) SharedFiles.csv("data/real/peers/peers.csv").stream().filter(r -> r.get("procode").equals(r.get("peer"))).count();
        int found = 0;
        int all = 0;
        for (Map.Entry<String, Set<String>> e : published.entrySet()) {
            Set<String> nearest = similarity.nearest(e.getKey(), 10).stream().map(PeerDistance::odsCode).collect(Collectors.toCollection(HashSet::new));
            nearest.retainAll(e.getValue());
            found += nearest.size();
            all += e.getValue().size();
        }
        assertThat(all).isGreaterThan(1_900);
        assertThat((double) found / all).isCloseTo(0.798, within(0.001));
        // 189 of the 208 published lists begin with the trust itself, which nobody can miss
        assertThat((double) (found + themselves) / (all + themselves)).isCloseTo(0.815, within(0.001)).isGreaterThan(0.80);
    }

    private static Map<String, Double> context(CSVRecord r) {
        Map<String, Double> context = new HashMap<>();
        r.toMap().forEach((name, text) -> {
            if (!name.equals("Procode") && !text.isBlank()) {
                context.put(name.replaceAll("\\s+", " "), Double.valueOf(text.strip()));
            }
        });
        return context;
    }

    private static Provider provider(String code, double urban, double sites) {
        return provider(code, Map.of("Urban", urban, "Sites", sites));
    }

    private static Provider provider(String code, Map<String, Double> context) {
        ProviderBuilder builder = ProviderBuilder.aProvider(code);
        context.forEach(builder::withContext);
        return builder.build();
    }
}
