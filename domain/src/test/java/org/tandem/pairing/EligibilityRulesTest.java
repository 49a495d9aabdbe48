package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.pairing.RoundBuilder.MARCH_2025;
import static org.tandem.pairing.RoundBuilder.aRound;
import static org.tandem.pairing.RoundBuilder.candidate;
import static org.tandem.pairing.RoundBuilder.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.provider.Judgements;
import org.tandem.provider.OversightFact;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StrengthStatus;

class EligibilityRulesTest {

    private static final List<Indicator> CATALOGUE = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).indicators();

    private static Candidate of(RoundBuilder round) {
        return candidate(round.build(), "RN1", "RS1");
    }

    private static RoundBuilder dull() {
        return aRound().need("RN1", 0, 0.9).strong("RS1", 100, 0.8);
    }

    private static void refused(RoundBuilder round, String rule, String sentence) {
        assertThat(of(round).refusals()).containsExactly(new Refusal(rule, sentence));
    }

    private static void allowed(RoundBuilder round) {
        assertThat(of(round).refusals()).isEmpty();
    }

    private static Relations commitments(Commitment... some) {
        return new Relations(List.of(), List.of(some), List.of(), List.of(), List.of());
    }

    private static Commitment since(LocalDate from) {
        return new Commitment("RX9", "RS1", "BUDDYING", Set.of(Topic.CANCER), from, null, "register");
    }

    @Test
    void nothing_speaks_against_a_strong_trust_nearby() {
        Candidate c = of(dull());
        assertThat(c.eligible()).isTrue();
        assertThat(c.warnings()).isEmpty();
    }

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
        Intervention past = new Intervention("RS1", true, "is in segment 5", day(2023, 1, 1), day(2025, 3, 30));
        Intervention now = new Intervention("RS1", true, "is in segment 5", day(2023, 1, 1), day(2025, 3, 31));
        allowed(dull().relations(new Relations(List.of(), List.of(), List.of(), List.of(past), List.of())));
        refused(dull().relations(new Relations(List.of(), List.of(), List.of(), List.of(now), List.of())), "INTERVENTION",
                "Trust RS1 is in segment 5.");
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
    void a_similarity_at_the_floor_is_enough_and_one_not_known_is_warned_of() {
        allowed(dull().allAlike(0.40));
        refused(dull().allAlike(0.39), "CONTEXT_TOO_DIFFERENT", "Similarity of context 39 of 100; at least 40 is asked for.");
        refused(dull().allAlike(0.3999), "CONTEXT_TOO_DIFFERENT", "Similarity of context 39.99 of 100; at least 40 is asked for.");
        assertThat(of(dull().allAlike(-1)).warnings()).containsExactly("The similarity of context is not known.");
    }

    @Test
    void a_distance_at_the_limit_is_near_enough_and_one_not_known_is_warned_of() {
        allowed(aRound().need("RN1", 0, 0.9).strong("RS1", 199.999, 0.8));
        refused(aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.8), "TOO_FAR", "230 km away; the limit for topic support is 200 km.");
        refused(aRound().need("RN1", 0, 0.9).strong("RS1", 200.2, 0.8), "TOO_FAR", "200.2 km away; the limit for topic support is 200 km.");
        double km = of(dull()).distanceKm().orElseThrow();
        allowed(dull().settings(s -> s.maxDistanceKm(km)));
        assertThat(of(aRound().need("RN1", 0, 0.9).panel(p -> p.with(org.tandem.provider.ProviderBuilder.aProvider("RS1").build()))
                .strength("RS1", Topic.URGENT_CARE, 0.8)).warnings()).containsExactly("The distance is not known.");
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

    @Test
    void the_line_of_a_region_is_crossed_unless_the_round_forbids_it() {
        RoundBuilder across = aRound().need("RN1", 0, 0.9).provider("RS1", 10, p -> p.inRegion("Y61")).strength("RS1", Topic.URGENT_CARE, 0.8);
        allowed(across);
        refused(across.settings(s -> s.crossRegion(false)), "OTHER_REGION", "Trust RS1 lies in Region Y61; this round keeps pairs within a region.");
    }

    @Test
    void pairs_within_one_board_are_allowed_unless_the_round_avoids_them() {
        refused(dull().settings(s -> s.sameIcb(SameIcb.AVOID)), "SAME_ICB",
                "Both belong to Board QAA; this round avoids pairs within one integrated care board.");
    }

    @Test
    void an_exclusion_holds_for_its_topic_only() {
        refused(dull().settings(s -> s.exclusions(List.of(PairSelector.pair("RN1", "RS1")))), "EXCLUDED",
                "The lead has excluded this pair from the round.");
        allowed(dull().settings(s -> s.exclusions(List.of(PairSelector.pair("RN1", "RS1", Topic.CANCER)))));
    }

    @Test
    void a_need_locked_to_one_supporter_is_closed_to_others() {
        refused(dull().strong("RS2", 1, 0.8).settings(s -> s.locks(List.of(PairSelector.pair("RN1", "RS2")))), "LOCKED_ELSEWHERE",
                "The lead has locked Trust RN1 to Trust RS2.");
    }

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

    @Test
    void a_fit_below_the_least_of_the_round_is_refused() {
        double fit = of(dull()).fit().value().doubleValue();
        allowed(dull().settings(s -> s.minimumFit(fit)));
        assertThat(of(dull().settings(s -> s.minimumFit(90))).refusals()).extracting(Refusal::rule).containsExactly("MINIMUM_FIT");
    }

    @Test
    void a_lead_may_set_a_rule_aside_with_a_reason_that_is_printed() {
        RuleOverride override = new RuleOverride("TOO_FAR", PairSelector.pair("RN1", "RS1"), "both use the same train line", "the lead");
        Candidate c = of(aRound().need("RN1", 0, 0.9).strong("RS1", 230, 0.8).settings(s -> s.overrides(List.of(override))));
        assertThat(c.eligible()).isTrue();
        assertThat(c.warnings()).containsExactly(
                "230 km away; the limit for topic support is 200 km. Set aside by the lead: both use the same train line");
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(EligibilityRules.names()).doesNotHaveDuplicates().contains("TYPE_MISMATCH", "NOT_STRONG", "IN_DIFFICULTY", "INTERVENTION",
                "CONTEXT_TOO_DIFFERENT", "TOO_FAR", "NO_CAPACITY", "RECENT_MERGER", "SAME_LEADERSHIP", "CANNOT_WORK_WITH", "SIZE_MISMATCH", "NO_CREDENTIAL", "CONFLICT", "NOT_READY", "EXCLUDED",
                "LOCKED_ELSEWHERE", "OWN_DECLINE", "MINIMUM_FIT");
        assertThat(Optional.of("NOT_STRONG").filter(EligibilityRules::mayBeSetAside)).isEmpty();
    }
}
