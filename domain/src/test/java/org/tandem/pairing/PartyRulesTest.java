package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.EligibilityQuestion.allowed;
import static org.tandem.pairing.EligibilityQuestion.dull;
import static org.tandem.pairing.EligibilityQuestion.of;
import static org.tandem.pairing.EligibilityQuestion.refused;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;

/** What parties already do, share and want. */
class PartyRulesTest {

    private static Relations commitments(Commitment... some) {
        return new Relations(List.of(), List.of(some), List.of(), List.of(), List.of());
    }

    private static Commitment since(LocalDate from) {
        return new Commitment("RX9", "RS1", "BUDDYING", Set.of(Topic.CANCER), from, null, "register");
    }

    @Test
    void a_supporter_at_its_capacity_has_no_room() {
        Commitment two = new Commitment("RX9", "RS1", "BUDDYING", Set.of(Topic.CANCER, Topic.ELECTIVE), day(2024, 1, 1), null, "register");
        refused(dull().relations(commitments(two)), "NO_CAPACITY", "Trust RS1 carries 2 of 2 pairs that it may carry.");
        allowed(dull().relations(commitments(since(day(2024, 1, 1)))));
        allowed(dull().relations(commitments(new Commitment("RX9", "RS1", "BUDDYING", two.topics(), day(2023, 1, 1), day(2025, 3, 30), "register"))));
        refused(dull().settings(s -> s.capacity(new CapacitySettings(OptionalInt.of(1), Map.of("RS1", 0)))), "NO_CAPACITY",
                "Trust RS1 carries 0 of 0 pairs that it may carry.");
    }

    @Test
    void a_large_supporter_may_carry_one_more() {
        Commitment two = new Commitment("RX9", "RS1", "BUDDYING", Set.of(Topic.CANCER, Topic.ELECTIVE), day(2024, 1, 1), null, "register");
        RoundBuilder atTheLine = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p.withContext("FTE staff", 10_000))
                .strength("RS1", Topic.URGENT_CARE, 0.8).relations(commitments(two));
        RoundBuilder above = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p.withContext("FTE staff", 10_000.5))
                .strength("RS1", Topic.URGENT_CARE, 0.8).relations(commitments(two));
        assertThat(of(atTheLine).refusals()).extracting(Refusal::rule).containsExactly("NO_CAPACITY");
        allowed(above);
    }

    @Test
    void one_new_start_in_six_months() {
        refused(dull().relations(commitments(since(day(2024, 10, 2)))), "NO_CAPACITY",
                "Trust RS1 began to support RX9 on 2 October 2024; one new start in 6 months.");
        allowed(dull().relations(commitments(since(day(2024, 10, 1)))));
    }

    @Test
    void one_leadership_is_no_pair() {
        OrganisationLink link = new OrganisationLink("RS1", "RN1", OrganisationLink.Kind.SHARED_CHIEF_EXECUTIVE, day(2024, 1, 1), null, "annual report");
        refused(dull().relations(new Relations(List.of(link), List.of(), List.of(), List.of(), List.of())), "SAME_LEADERSHIP",
                "Trust RN1 and Trust RS1 share a chief executive: already one leadership.");
    }

    @Test
    void other_ties_than_leadership_say_nothing_against_a_pair_and_are_no_load() {
        OrganisationLink merger = new OrganisationLink("RS1", "RN1", OrganisationLink.Kind.MERGER_PLANNED, day(2024, 1, 1), null, "board paper");
        RoundBuilder round = dull().relations(new Relations(List.of(merger), List.of(), List.of(), List.of(), List.of()));
        allowed(round);
        assertThat(round.build().supporters()).extracting(SupporterTrust::commitments).containsExactly(0, 0);
    }

    @Test
    void a_recipient_that_is_not_ready_prepares_first() {
        refused(dull().relations(ready(49.5)), "NOT_READY", "Trust RN1 is ready to receive support with 49.5 of 100, by the region on 1 March 2025;"
                + " at least 50 is asked for, so a preparation step comes first.");
        allowed(dull().relations(ready(50)));
    }

    private static Relations ready(double score) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), List.of(new Assessment("RN1", Optional.empty(),
                AssessedCriterion.RECIPIENT_READINESS, OptionalDouble.of(score), "visit", "the region", day(2025, 3, 1), day(2026, 3, 1))));
    }

    @Test
    void who_cannot_work_with_another_need_not_until_the_refusal_expires() {
        PartyRefusal said = new PartyRefusal("RN1", "RS1", "a dispute on staff.", day(2024, 1, 1), day(2025, 3, 31));
        PartyRefusal expired = new PartyRefusal("RN1", "RS1", "a dispute on staff.", day(2024, 1, 1), day(2025, 3, 30));
        refused(dull().relations(new Relations(List.of(), List.of(), List.of(said), List.of(), List.of())), "CANNOT_WORK_WITH",
                "Trust RN1 has said until 31 March 2025 that it cannot work with Trust RS1: a dispute on staff.");
        allowed(dull().relations(new Relations(List.of(), List.of(), List.of(expired), List.of(), List.of())));
    }

    @Test
    void a_round_that_asks_for_a_credential_refuses_who_has_none_in_the_topic() {
        SupporterCredential cancer = new SupporterCredential("RS1", Set.of(Topic.CANCER), "the region", "letter", day(2024, 1, 1), day(2026, 1, 1));
        SupporterCredential all = new SupporterCredential("RS1", Set.of(), "the region", "letter", day(2024, 1, 1), day(2025, 3, 31));
        allowed(dull());
        refused(dull().settings(s -> s.credentialAsked(true)).relations(credentials(cancer)), "NO_CREDENTIAL",
                "Trust RS1 has no credential to support others in urgent care; this round asks for one.");
        allowed(dull().settings(s -> s.credentialAsked(true)).relations(credentials(cancer, all)));
    }

    private static Relations credentials(SupporterCredential... some) {
        return new Relations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(some), Optional.empty());
    }

    @Test
    void a_declared_conflict_of_interest_refuses_and_a_lead_may_set_it_aside() {
        OrganisationLink link = new OrganisationLink("RS1", "RN1", OrganisationLink.Kind.CONFLICT_OF_INTEREST, day(2024, 1, 1), null, "register of interests");
        Relations declared = new Relations(List.of(link), List.of(), List.of(), List.of(), List.of());
        refused(dull().relations(declared), "CONFLICT",
                "A conflict of interest between Trust RN1 and Trust RS1 is declared since 1 January 2024 (register of interests).");
        RuleOverride override = new RuleOverride("CONFLICT", PairSelector.pair("RN1", "RS1"), "both boards know", "the lead");
        allowed(dull().relations(declared).settings(s -> s.overrides(List.of(override))));
    }
}
