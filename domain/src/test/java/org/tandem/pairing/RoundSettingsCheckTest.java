package org.tandem.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.pairing.RoundBuilder.aRound;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;

class RoundSettingsCheckTest {

    private static List<SettingProblem> problems(Consumer<RoundSettingsBuilder> change) {
        RoundBuilder round = aRound().need("RN1", 0, 0.9).strong("RS1", 10, 0.8).settings(change);
        return new RoundSettingsCheck(round.data()).problems(round.settings());
    }

    private static void refused(String field, String sentence, Consumer<RoundSettingsBuilder> change) {
        assertThat(problems(change)).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo(field);
            assertThat(p.sentence()).contains(sentence);
        });
    }

    @Test
    void the_defaults_have_no_problem() {
        assertThat(problems(s -> s.seed(2))).isEmpty();
    }

    @Test
    void a_limit_of_supporters_is_a_whole_number_from_1_and_belongs_to_topic_rounds() {
        refused("recipientLimit", "from 1 to 10", s -> s.recipientLimit(OptionalInt.of(0)));
        refused("recipientLimit", "leave the limit empty", s -> s.kind(RoundKind.WHOLE_TRUST).recipientLimit(OptionalInt.of(2)));
        assertThat(problems(s -> s.recipientLimit(OptionalInt.of(2)).sameIcb(SameIcb.PREFER))).isEmpty();
    }

    @Test
    void a_round_for_whole_trusts_names_no_topic_anywhere() {
        refused("topics", "leave the topics empty", s -> s.kind(RoundKind.WHOLE_TRUST).topics(Set.of(Topic.CANCER)));
        refused("topics", "names no topic", s -> s.kind(RoundKind.WHOLE_TRUST).locks(List.of(PairSelector.pair("RN1", "RS1", Topic.CANCER))));
        assertThat(problems(s -> s.kind(RoundKind.WHOLE_TRUST).locks(List.of(PairSelector.pair("RN1", "RS1"))))).isEmpty();
    }

    @Test
    void the_default_weights_of_the_kind_need_no_reason() {
        assertThat(problems(s -> s.kind(RoundKind.WHOLE_TRUST).weights(Map.of(Criterion.PROXIMITY, 20.0), ""))).isEmpty();
        refused("weightsReason", "give the reason", s -> s.kind(RoundKind.WHOLE_TRUST).weights(Map.of(Criterion.PROXIMITY, 10.0), ""));
    }

    @Test
    void weights_lie_between_0_and_100_and_need_a_reason_when_changed() {
        refused("weights.PROXIMITY", "between 0 and 100", s -> s.weights(Map.of(Criterion.PROXIMITY, -1.0), "winter"));
        refused("weightsReason", "give the reason", s -> s.weights(Map.of(Criterion.PROXIMITY, 30.0), " "));
        assertThat(problems(s -> s.weights(Map.of(Criterion.PROXIMITY, 30.0), "winter"))).isEmpty();
        assertThat(problems(s -> s.weights(Map.of(Criterion.PROXIMITY, 10.0), ""))).isEmpty();
    }

    @Test
    void limits_are_checked_with_the_value_in_the_problem() {
        assertThat(problems(s -> s.maxDistanceKm(-5))).containsExactly(new SettingProblem("maxDistanceKm", "-5.0",
                "The greatest distance lies above 0 and up to 1000 km; leave it empty for the 200 km of the rules."));
        assertThat(problems(s -> s.maxDistanceKm(Double.NaN))).hasSize(1);
        refused("minimumFit", "between 0 and 100", s -> s.minimumFit(101));
        refused("capacity.RS1", "whole number from 0", s -> s.capacity(new CapacitySettings(OptionalInt.empty(), Map.of("RS1", -1))));
    }

    @Test
    void unknown_codes_are_named() {
        refused("scope.recipients", "No provider has the code 'RZZ'", s -> s.scope(RoundScope.ALL.onlyRecipient("RZZ")));
        refused("scope.regions", "No provider lies in a region 'Y99'",
                s -> s.scope(new RoundScope(Set.of("Y99"), Set.of(), Set.of(), Set.of(), Set.of())));
        refused("locks", "'RZZ'", s -> s.locks(List.of(PairSelector.pair("RN1", "RZZ"))));
    }

    @Test
    void firm_and_unknown_rules_cannot_be_set_aside() {
        refused("overrides", "firm rule", s -> s.overrides(List.of(new RuleOverride("NOT_STRONG", PairSelector.pair("RN1", "RS1"), "try", "lead"))));
        refused("overrides", "No rule is called 'NEAR'", s -> s.overrides(List.of(new RuleOverride("NEAR", PairSelector.pair("RN1", "RS1"), "try", "lead"))));
        refused("overrides", "needs a reason", s -> s.overrides(List.of(new RuleOverride("TOO_FAR", PairSelector.pair("RN1", "RS1"), " ", "lead"))));
    }

    @Test
    void a_round_is_not_made_with_problems() {
        assertThatThrownBy(() -> aRound().settings(s -> s.minimumFit(-1)).build()).isInstanceOf(InvalidRoundSettings.class)
                .hasMessage("The least fit lies between 0 and 100.");
    }

    @Test
    void a_party_refuses_two_others_at_most() {
        List<PartyRefusal> three = java.util.stream.Stream.of("RS1", "RS2", "RS3")
                .map(c -> new PartyRefusal("RN1", c, "a dispute.", RoundBuilder.day(2024, 1, 1), RoundBuilder.day(2026, 1, 1))).toList();
        RoundBuilder round = aRound().need("RN1", 0, 0.9).relations(new Relations(List.of(), List.of(), three, List.of(), List.of()));
        assertThat(new RoundSettingsCheck(round.data()).problems(round.settings())).extracting(SettingProblem::sentence)
                .containsExactly("RN1 says of 3 others that it cannot work with them; a party may say so of 2 at most.");
    }
}
