package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;
import static org.tandem.pairing.RoundBuilder.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FitTest {

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Fit randomFit(SplittableRandom random) {
        List<Criterion> criteria = List.of(Criterion.values()).subList(0, random.nextInt(1, 8));
        Map<Criterion, Score> scores = new EnumMap<>(Criterion.class);
        Map<Criterion, Long> medians = new EnumMap<>(Criterion.class);
        for (Criterion c : criteria) {
            scores.put(c, random.nextInt(5) == 0 ? Score.notAssessed("") : Score.of(random.nextDouble(), ""));
            medians.put(c, random.nextLong(1_000_001));
        }
        long[] weights = random.longs(criteria.size(), 1, 40_000_000).toArray();
        return new FitBasis(FitBasis.normalised(criteria, weights), medians, List.of()).fit(scores);
    }

    @Test
    void the_parts_of_every_fit_add_up_exactly_and_so_do_the_weights() {
        SplittableRandom random = new SplittableRandom(5);
        for (int n = 0; n < 20_000; n++) {
            Fit fit = randomFit(random);
            assertThat(sum(fit.parts().stream().map(FitPart::contribution).toList())).isEqualByComparingTo(fit.value());
            assertThat(sum(fit.parts().stream().map(FitPart::weight).toList())).isEqualByComparingTo("100");
            assertThat(fit.parts()).allSatisfy(p -> assertThat(p.contribution().subtract(p.score().multiply(p.weight())).abs())
                    .isLessThan(new BigDecimal("0.000001")));
        }
    }

    @Test
    void the_parts_as_displayed_add_up_to_the_fit_as_displayed() {
        SplittableRandom random = new SplittableRandom(6);
        for (int n = 0; n < 5_000; n++) {
            Fit fit = randomFit(random);
            for (int places = 0; places <= 6; places++) {
                assertThat(sum(fit.displayedContributions(places))).isEqualByComparingTo(fit.displayed(places));
            }
        }
    }

    @Test
    void millionths_are_rounded_half_to_even() {
        assertThat(List.of(Millionths.roundedQuotient(5, 10), Millionths.roundedQuotient(15, 10), Millionths.roundedQuotient(25, 10),
                Millionths.roundedQuotient(26, 10), Millionths.roundedQuotient(-15, 10))).containsExactly(0L, 2L, 2L, 3L, -2L);
        assertThat(Millionths.of(0.0000005)).isZero();
        assertThat(Millionths.of(0.0000015)).isEqualTo(2);
    }

    @Test
    void the_default_weights_of_both_kinds_of_round_add_up_to_100() {
        for (RoundKind kind : RoundKind.values()) {
            assertThat(RoundBuilder.RULES.weights(kind).values().stream().mapToDouble(w -> w).sum()).isEqualTo(100);
        }
    }

    @Test
    void a_fit_is_what_its_parts_say() {
        Fit fit = candidate(aRound().need("RN1", 0, 0.9).strong("RS1", 80, 0.75).build(), "RN1", "RS1").fit();
        assertThat(fit.parts()).extracting(FitPart::criterion)
                .containsExactly(Criterion.COMPLEMENTARITY, Criterion.SIMILARITY, Criterion.PROXIMITY, Criterion.HEADROOM);
        assertThat(fit.parts()).extracting(p -> p.weight().stripTrailingZeros().toPlainString()).containsExactly("50", "25", "12.5", "12.5");
        assertThat(fit.value().doubleValue()).isCloseTo(50 * 0.75 + 25 * 0.8 + 12.5 * Math.exp(-1) + 12.5, org.assertj.core.data.Offset.offset(1e-5));
    }

    @Test
    void a_criterion_assessed_for_four_in_five_counts_and_one_assessed_for_fewer_is_dropped_for_all() {
        assertThat(willingnessKnownFor(4, 5).plan().droppedCriteria()).extracting(DroppedCriterion::criterion)
                .containsExactly(Criterion.RELATIONSHIP, Criterion.LEADERSHIP_CONTINUITY);
        Plan dropped = willingnessKnownFor(3, 5).plan();
        assertThat(dropped.droppedCriteria()).extracting(DroppedCriterion::criterion)
                .containsExactly(Criterion.WILLINGNESS, Criterion.RELATIONSHIP, Criterion.LEADERSHIP_CONTINUITY);
        assertThat(dropped.droppedCriteria().get(0).sentence())
                .isEqualTo("Willingness is assessed for 60 % of the candidates; at least 80 % is asked for, so it counts for nobody.");
    }

    @Test
    void a_gap_counts_at_the_median_and_is_marked() {
        PairingRound round = willingnessKnownFor(4, 5);
        FitPart part = candidate(round, "RN1", "RS5").fit().parts().stream().filter(p -> p.criterion() == Criterion.WILLINGNESS).findFirst().orElseThrow();
        assertThat(part.notAssessed()).isTrue();
        assertThat(part.score()).isEqualByComparingTo("0.25");
    }

    /** Willingness 10, 20, 30, 40 … of the first supporters. */
    private static PairingRound willingnessKnownFor(int known, int supporters) {
        RoundBuilder round = aRound().need("RN1", 0, 0.9);
        List<Assessment> assessments = new ArrayList<>();
        for (int s = 1; s <= supporters; s++) {
            round.strong("RS" + s, s, 0.8);
            if (s <= known) {
                assessments.add(new Assessment("RS" + s, Optional.empty(), AssessedCriterion.WILLINGNESS, OptionalDouble.of(10 * s), "letter", "the trust",
                        day(2025, 1, 1), day(2025, 12, 31)));
            }
        }
        return round.relations(new Relations(List.of(), List.of(), List.of(), List.of(), assessments)).build();
    }

    private static RoundBuilder withOverlapWeighted() {
        return aRound().need("RN1", 0, 0.5).strong("RS1", 10, 0.8).settings(s -> s.weights(Map.of(Criterion.CATCHMENT_OVERLAP, 10.0), "shared services"));
    }

    @Test
    void the_overlap_of_catchments_is_read_from_the_shares_that_are_loaded_and_names_their_release() {
        RoundBuilder round = withOverlapWeighted().panel(p -> p.withCatchment("RN1", "E1", 0.6, "shares.csv of 1 May 2025").withCatchment("RN1", "E2", 0.4, "shares.csv of 1 May 2025")
                .withCatchment("RS1", "E1", 0.25, "shares.csv of 1 May 2025").withCatchment("RS1", "E3", 0.75, "shares.csv of 1 May 2025"));
        FitPart part = candidate(round.build(), "RN1", "RS1").fit().parts().stream().filter(p -> p.criterion() == Criterion.CATCHMENT_OVERLAP).findFirst().orElseThrow();
        assertThat(part.score()).isEqualByComparingTo("0.25");
        assertThat(part.sentence()).isEqualTo("Catchments 25 of 100 the same, 1 area in common (shares.csv of 1 May 2025).");
        assertThat(part.notAssessed()).isFalse();
    }

    @Test
    void the_overlap_of_catchments_counts_for_nobody_where_too_few_have_shares() {
        RoundBuilder round = withOverlapWeighted().panel(p -> p.withCatchment("RN1", "E1", 1, "shares.csv of 1 May 2025"));
        assertThat(round.build().plan().droppedCriteria()).extracting(DroppedCriterion::criterion).contains(Criterion.CATCHMENT_OVERLAP);
        assertThat(candidate(round.build(), "RN1", "RS1").fit().parts()).extracting(FitPart::criterion).doesNotContain(Criterion.CATCHMENT_OVERLAP);
    }
}
