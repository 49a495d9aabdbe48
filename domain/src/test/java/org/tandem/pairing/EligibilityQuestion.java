package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;

/** One recipient and one supporter, 100 km apart, and what the rules say of the two. */
final class EligibilityQuestion {

    private EligibilityQuestion() {
    }

    static Candidate of(RoundBuilder round) {
        return candidate(round.build(), "RN1", "RS1");
    }

    static RoundBuilder dull() {
        return aRound().need("RN1", 0, 0.9).strong("RS1", 100, 0.8);
    }

    static void refused(RoundBuilder round, String rule, String sentence) {
        assertThat(of(round).refusals()).containsExactly(new Refusal(rule, sentence));
    }

    static void allowed(RoundBuilder round) {
        assertThat(of(round).refusals()).isEmpty();
    }
}
