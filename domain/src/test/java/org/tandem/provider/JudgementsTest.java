package org.tandem.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.provider.CareRating.Score;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

class JudgementsTest {

    private static final Period Q3 = Period.quarter(2025, 3);
    private static final Period Q4 = Period.quarter(2025, 4);

    private static OversightFact fact(Period quarter, String metric, double value) {
        return new OversightFact("RA1", quarter, metric, "", "", "", "segment", Figure.of(value), null, null, null, null, "", 2);
    }

    private static RegistryRows rows(Object... facts) {
        RegistryRows.Builder rows = new RegistryRows.Builder();
        for (Object fact : facts) {
            if (fact instanceof OversightFact o) {
                rows.add(o);
            } else {
                rows.add((CareRating) fact);
            }
        }
        return rows.build();
    }

    @Test
    void the_release_of_the_higher_precedence_tells_each_result_and_rating() {
        CareRating older = new CareRating("RA1", "Overall", "Overall", Score.GOOD, LocalDate.of(2018, 1, 1), 2);
        CareRating newer = new CareRating("RA1", "Overall", "Overall", Score.INADEQUATE, LocalDate.of(2020, 1, 1), 2);
        ProviderRegistry registry = RegistryProjection.of(List.of(rows(fact(Q3, "OF5000", 2), fact(Q4, "OF5000", 2), older), rows(fact(Q4, "OF5000", 3), newer)), List.of());
        Judgements judgements = registry.judgements("RA1");
        assertThat(judgements.latestQuarter()).contains(Q4);
        assertThat(judgements.fact(Q4, "OF5000").orElseThrow().figure()).isEqualTo(Figure.of(3));
        assertThat(judgements.fact(Q3, "OF5000").orElseThrow().figure()).isEqualTo(Figure.of(2));
        assertThat(judgements.rating("overall", "overall")).contains(newer);
    }

    @Test
    void nothing_of_a_predecessor_becomes_a_successors_own() {
        RegistryRows.Builder succession = new RegistryRows.Builder();
        succession.add(new RegistryRows.Handover("RA1", "RA2", LocalDate.of(2024, 4, 1), 1));
        ProviderRegistry registry = RegistryProjection.of(List.of(rows(fact(Q4, "OF5000", 3)), succession.build()), List.of());
        assertThat(registry.judgements("RA2")).isEqualTo(Judgements.NONE);
    }

    @Test
    void results_of_two_releases_are_the_same_fact_whatever_their_rows() {
        assertThat(rows(fact(Q4, "OF5000", 3)).facts()).isEqualTo(rows(new OversightFact("RA1", Q4, "OF5000", "", "", "", "segment", Figure.of(3),
                null, null, null, null, "", 99)).facts());
    }
}
