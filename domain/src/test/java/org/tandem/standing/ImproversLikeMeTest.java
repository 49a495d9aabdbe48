package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.benchmark.PeerVariables;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderBuilder;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

class ImproversLikeMeTest {

    private static final Period LATEST = Period.quarter(2024, 4);
    private static final int PLACED = 101;

    private final Map<String, ProviderStanding> standings = new TreeMap<>();
    private final List<Provider> providers = new ArrayList<>();

    @Test
    void one_that_was_as_low_and_is_now_in_the_better_half_is_found_with_its_places() {
        stands("OXB", 10, 0.10, 0.12);
        stands("PEN", 11, 0.10, 0.30, 0.60, 0.70);
        stands("FAR", 99, 0.10, 0.70);

        ImproverLikeMe found = like("OXB").get(0);

        assertThat(like("OXB")).hasSize(1);
        assertThat(found.odsCode()).isEqualTo("PEN");
        assertThat(found.then().quarter()).isEqualTo(LATEST.plus(-3));
        assertThat(found.now().score()).isEqualTo(0.70);
        assertThat(found.quartersInBetterHalf()).isEqualTo(2);
        assertThat(found.sentence()).isEqualTo(
                "In a like context (similarity 0.99), placed 91st of 101 in April to June 2024 and 31st of 101 in January to March 2025.");
    }

    @Test
    void one_that_was_never_as_low_or_is_not_yet_in_the_better_half_is_not_found() {
        stands("OXB", 10, 0.25);
        stands("HIG", 11, 0.45, 0.70);
        stands("YET", 11, 0.10, 0.50);
        stands("FAR", 99, 0.90);

        assertThat(like("OXB")).isEmpty();
    }

    @Test
    void the_same_lowest_fifth_is_as_low_although_the_score_was_higher() {
        stands("OXB", 10, 0.00);
        stands("PEN", 11, 0.15, 0.70);
        stands("THI", 11, 0.25, 0.70);
        stands("FAR", 99, 0.90);

        assertThat(like("OXB")).extracting(ImproverLikeMe::odsCode).contains("PEN");
    }

    @Test
    void one_in_the_better_half_and_one_without_a_place_have_no_improvers() {
        stands("OXB", 10, 0.60);
        stands("PEN", 11, 0.10, 0.70);
        stands("NIL", 11);
        stands("FAR", 99, 0.90);

        assertThat(like("OXB")).isEmpty();
        assertThat(like("NIL")).isEmpty();
        assertThat(like("none")).isEmpty();
    }

    @Test
    void the_most_like_comes_first() {
        stands("OXB", 10, 0.10);
        stands("AAA", 30, 0.10, 0.70);
        stands("ZZZ", 12, 0.10, 0.70);
        stands("FAR", 99, 0.90);

        assertThat(like("OXB")).extracting(ImproverLikeMe::odsCode).containsExactly("ZZZ", "AAA");
    }

    private List<ImproverLikeMe> like(String provider) {
        PeerSimilarity similarity = PeerSimilarity.among(providers, PeerVariables.PEER_FINDER);
        return new ImproversLikeMe(new Standings(LATEST.endMonth(), new DataVersion(1), "2026-1", standings), similarity)
                .of(provider, Topic.ELECTIVE);
    }

    /** Scores by quarter, the last one in the latest quarter. */
    private void stands(String code, double sites, double... scores) {
        List<QuarterPlace> quarters = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            quarters.add(place(LATEST.plus(i + 1 - scores.length), scores[i]));
        }
        providers.add(ProviderBuilder.aProvider(code).withContext("Sites", sites).build());
        standings.put(code, new ProviderStanding(code, List.of(new TopicStanding(code, Topic.ELECTIVE, DifficultyStatus.NONE,
                StrengthStatus.NONE, Certainty.FULL, false, 0, 0, quarters, List.of()))));
    }

    private static QuarterPlace place(Period quarter, double score) {
        int rank = PLACED - (int) Math.round(score * (PLACED - 1));
        return new QuarterPlace(quarter, score, rank, PLACED, score < 0.2, score < 1 / 3.0, score > 0.75);
    }
}
