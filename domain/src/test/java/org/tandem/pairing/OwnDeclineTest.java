package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.EligibilityQuestion.allowed;
import static org.tandem.pairing.EligibilityQuestion.dull;
import static org.tandem.pairing.EligibilityQuestion.of;
import static org.tandem.pairing.EligibilityQuestion.refused;
import static org.tandem.pairing.RoundBuilder.MARCH_2025;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.shared.JsonFiles;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StandingReason;

/** The guard of supporters whose own figures get worse. */
class OwnDeclineTest {

    private static final List<Indicator> CATALOGUE = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).indicators();

    @Test
    void a_fall_of_five_points_in_a_year_is_an_own_decline_and_a_smaller_one_is_not() {
        refused(fallingTo(0.75), "OWN_DECLINE", "Trust RS1: Its own figure got worse by 5.0 points in a year: "
                + nameOf("AE_4H_ALL") + " went from 80.0 % to 75.0 % in the three months to March 2025.");
        allowed(fallingTo(0.751));
    }

    @Test
    void a_signal_of_concern_is_a_warning_and_refuses_where_the_rules_say_so() {
        Candidate warned = of(withSignal("GAP_TO_ENGLAND_WORSE"));
        assertThat(warned.eligible()).isTrue();
        assertThat(warned.warnings()).containsExactly("Supporter guard: Trust RS1. The gap to England moved.");
        assertThat(of(withSignal("GAP_TO_ENGLAND_BETTER")).warnings()).isEmpty();
        refused(withSignal("GAP_TO_ENGLAND_WORSE").rules(signalsRefuse()), "OWN_DECLINE", "Trust RS1: The gap to England moved.");
    }

    private static RoundBuilder withSignal(String rule) {
        return aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p).strength("RS1", Topic.URGENT_CARE, 0.8,
                new StandingReason(rule, "The gap to England moved.", "AE_4H_ALL", List.of(MARCH_2025)));
    }

    private static PairingRules signalsRefuse() {
        PairingRules.Guards g = RoundBuilder.RULES.guards();
        return RoundBuilder.RULES.with(new PairingRules.Guards(g.mergerMonths(), g.quartersSinceMerger(), g.declinePoints(), true, g.refusalsPerParty(),
                g.readyFrom(), g.weakSegmentFrom()));
    }

    private static String nameOf(String code) {
        return CATALOGUE.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow().name();
    }

    private static RoundBuilder fallingTo(double share) {
        return dull().panel(p -> p.with(CATALOGUE.toArray(Indicator[]::new))
                .quarters("AE_4H_ALL", "RS1", MARCH_2025.endQuarter().plus(-4), 0.80, 0.79, 0.78, 0.77, share));
    }

    @Test
    void an_own_decline_in_another_topic_is_a_warning_by_the_supporter_guard() {
        Candidate c = of(aRound().provider("RN1", 0, p -> p).difficulty("RN1", Topic.CANCER, DifficultyStatus.PERSISTENT, 0.5)
                .provider("RS1", 10, p -> p).strength("RS1", Topic.CANCER, 0.8)
                .panel(p -> p.with(CATALOGUE.toArray(Indicator[]::new))
                        .quarters("AE_4H_ALL", "RS1", MARCH_2025.endQuarter().plus(-4), 0.80, 0.79, 0.78, 0.77, 0.73)));
        assertThat(c.eligible()).isTrue();
        assertThat(c.warnings()).singleElement().asString().startsWith("Supporter guard: Trust RS1, urgent care. Its own figure got worse by 7.0 points");
    }
}
