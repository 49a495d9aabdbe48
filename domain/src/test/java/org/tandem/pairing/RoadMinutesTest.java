package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.provider.Journeys;

class RoadMinutesTest {

    private static PairingRound round(double km, double there, double back) {
        RoundData d = aRound().need("RN1", 0, 0.9).strong("RS1", km, 0.75).data();
        Journeys journeys = new Journeys(Map.of("A", Map.of("B", there), "B", Map.of("A", back)), Map.of("RN1", Set.of("A"), "RS1", Set.of("B")));
        return new PairingRound(new RoundData(d.panel(), d.standings(), d.rules(), d.relations(), d.similarity(), journeys::between, d.figures()), aRound().settings());
    }

    private static FitPart nearness(PairingRound round) {
        return candidate(round, "RN1", "RS1").fit().parts().stream().filter(p -> p.criterion() == Criterion.PROXIMITY).findFirst().orElseThrow();
    }

    @Test
    void known_minutes_are_scored_instead_of_kilometres_and_named_in_the_sentence() {
        FitPart part = nearness(round(80, 29, 31));
        assertThat(part.score().doubleValue()).isCloseTo(Math.exp(-30.0 / 60), within(1e-6));
        assertThat(part.sentence()).contains("30 road minutes apart");
    }

    @Test
    void a_journey_over_the_limit_refuses_a_pair_that_is_near_on_the_map() {
        Candidate far = candidate(round(20, 130, 130), "RN1", "RS1");
        assertThat(far.eligible()).isFalse();
        assertThat(far.refusals()).anySatisfy(r -> assertThat(r.sentence()).isEqualTo("130 road minutes away; the limit for topic support is 120."));
    }

    @Test
    void a_short_journey_allows_a_pair_beyond_the_limit_of_kilometres() {
        assertThat(candidate(round(230, 110, 110), "RN1", "RS1").eligible()).isTrue();
        assertThat(candidate(aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.75).build(), "RN1", "RS1").eligible()).isFalse();
    }
}
