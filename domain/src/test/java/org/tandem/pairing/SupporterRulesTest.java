package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.EligibilityQuestion.allowed;
import static org.tandem.pairing.EligibilityQuestion.dull;
import static org.tandem.pairing.EligibilityQuestion.of;
import static org.tandem.pairing.EligibilityQuestion.refused;
import static org.tandem.pairing.RoundBuilder.MARCH_2025;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.provider.Judgements;
import org.tandem.provider.OversightFact;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** What the two providers are and how the supporter stands. */
class SupporterRulesTest {

    @Test
    void another_group_is_a_type_mismatch_except_in_topics_that_cross_types() {
        RoundBuilder urgent = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p.ofType(ProviderType.ACUTE_SPECIALIST))
                .strength("RS1", Topic.URGENT_CARE, 0.8);
        refused(urgent, "TYPE_MISMATCH",
                "Trust RS1 is compared with acute specialist trusts, Trust RN1 with acute trusts; support in urgent care stays within one group.");
        allowed(aRound().provider("RN1", 0, p -> p).difficulty("RN1", Topic.WORKFORCE, DifficultyStatus.PERSISTENT, 0.5)
                .provider("RS1", 10, p -> p.ofType(ProviderType.ACUTE_SPECIALIST)).strength("RS1", Topic.WORKFORCE, 0.8));
    }

    @Test
    void a_supporter_must_be_strong() {
        refused(aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p)
                        .standing("RS1", Topic.URGENT_CARE, DifficultyStatus.NONE, StrengthStatus.NONE, 0, 0.3),
                "NOT_STRONG", "Trust RS1 is not strong in urgent care: in the best quarter of its group in 0 of the last 8 quarters.");
        refused(aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p), "NOT_STRONG",
                "There are not enough figures to judge Trust RS1 in urgent care.");
    }

    @Test
    void difficulty_in_the_same_domain_refuses_and_watch_or_another_domain_does_not() {
        refused(dull().difficulty("RS1", Topic.CANCER, DifficultyStatus.EMERGING, 0.5), "IN_DIFFICULTY",
                "Trust RS1 itself has an emerging need for support in cancer.");
        allowed(dull().difficulty("RS1", Topic.CANCER, DifficultyStatus.WATCH, 0));
        allowed(dull().difficulty("RS1", Topic.WORKFORCE, DifficultyStatus.PERSISTENT, 0.5));
    }

    @Test
    void an_intervention_in_force_refuses() {
        Intervention past = new Intervention("RS1", Intervention.Kind.UNDERTAKINGS, "ref 1", day(2023, 1, 1), day(2025, 3, 30));
        Intervention now = new Intervention("RS1", Intervention.Kind.UNDERTAKINGS, "ref 1", day(2023, 1, 1), day(2025, 3, 31));
        allowed(dull().relations(new Relations(List.of(), List.of(), List.of(), List.of(past), List.of())));
        refused(dull().relations(new Relations(List.of(), List.of(), List.of(), List.of(now), List.of())), "INTERVENTION",
                "Trust RS1 is subject to enforcement undertakings since 1 January 2023 (ref 1).");
    }

    @Test
    void an_intervention_at_the_recipient_puts_its_needs_first_and_is_said_beside_every_pair() {
        Intervention formal = new Intervention("RN1", Intervention.Kind.INTENSIVE_SUPPORT, "ref 2", day(2024, 2, 1), null);
        Candidate c = of(dull().relations(new Relations(List.of(), List.of(), List.of(), List.of(formal), List.of())));
        assertThat(c.eligible()).isTrue();
        assertThat(c.need().tier()).isEqualTo(1);
        assertThat(c.warnings()).containsExactly("Trust RN1 receives mandated intensive support since 1 February 2024 (ref 2), which puts its needs first.");
    }

    @Test
    void a_published_segment_of_4_refuses_and_the_newest_at_the_month_of_the_round_counts() {
        refused(dull().panel(p -> p.withJudgements("RS1", segments(3, 4))), "INTERVENTION",
                "Trust RS1 is in segment 4 of the oversight framework (January to March 2025).");
        allowed(dull().panel(p -> p.withJudgements("RS1", segments(4, 3))));
        allowed(dull().panel(p -> p.withJudgements("RS1", new Judgements(List.of(), List.of(segment(MARCH_2025.endQuarter().plus(1), 5))))));
    }

    private static Judgements segments(double earlier, double later) {
        return new Judgements(List.of(), List.of(segment(MARCH_2025.endQuarter().plus(-1), earlier), segment(MARCH_2025.endQuarter(), later)));
    }

    private static OversightFact segment(Period quarter, double value) {
        return new OversightFact("RS1", quarter, OversightFact.ADJUSTED_SEGMENT, "Adjusted segment", "", "", "segment", Figure.of(value), null, null,
                null, null, "", 1);
    }

    @Test
    void more_deaths_than_expected_in_the_latest_quarter_refuse() {
        refused(dull().mortality("RS1", true), "INTERVENTION",
                "Trust RS1 has more deaths than expected by the hospital-level mortality indicator (January to March 2025).");
        allowed(dull().mortality("RS1", false));
    }

    @Test
    void a_recent_merger_refuses_for_four_quarters_and_is_warned_of_for_two_years() {
        refused(merged(day(2024, 4, 2)), "RECENT_MERGER", "Trust RS1 took over Trust RX9 on 2 April 2024; its strength counts after 4 quarters.");
        allowed(merged(day(2024, 4, 1)));
        assertThat(of(merged(day(2024, 4, 1))).warnings()).containsExactly("Trust RS1 took over Trust RX9 on 1 April 2024, less than 24 months ago.");
        assertThat(of(merged(day(2023, 4, 1))).warnings()).isEmpty();
        allowed(merged(day(2025, 4, 1)));
    }

    private static RoundBuilder merged(LocalDate on) {
        return dull().provider("RX9", 300, p -> p.closedOn(on)).panel(p -> p.withSuccession("RX9", "RS1", on));
    }
}
