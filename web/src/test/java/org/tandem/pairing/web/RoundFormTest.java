package org.tandem.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.pairing.CapacitySettings;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RuleOverride;
import org.tandem.pairing.SameIcb;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.ShippedFile;
import org.tandem.shared.web.Texts;

class RoundFormTest {

    private static final PairingRules RULES = ShippedFile.read(PairingRules.RESOURCE, PairingRules.class);
    private static final RoundSettings PLAIN = RoundSettings.topicRound("Urgent care", Period.parse("2025-03"), Set.of(Topic.URGENT_CARE));

    private static RoundSettings read(RoundForm form, RoundSettings base) {
        return new RoundFormReader(form, RULES, new Texts()).read(Optional.ofNullable(base), "lead");
    }

    private static RoundForm sent(RoundSettings settings, Map<String, String> changes) {
        RoundForm filled = RoundForm.of(settings, RULES);
        Map<String, String[]> parameters = new HashMap<>();
        for (Criterion c : Criterion.values()) {
            parameters.put("weight." + c, new String[] {filled.text("weight." + c)});
        }
        List.of("name", "kind", "asOf", "minimumFit").forEach(name -> parameters.put(name, new String[] {filled.text(name)}));
        parameters.put("topic", filled.ticked("topic").toArray(String[]::new));
        changes.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return RoundForm.sent(parameters);
    }

    private static List<String> fieldsRefused(Map<String, String> changes) {
        RoundForm form = sent(PLAIN, changes);
        return catchThrowableOfType(Refused.class, () -> read(form, null)).reasons().stream().map(Reason::rule).toList();
    }

    @Test
    void settings_that_are_shown_and_sent_back_unchanged_are_the_same_settings() {
        RoundSettings full = PLAIN.with().weights(Map.of(Criterion.COMPLEMENTARITY, 30.0, Criterion.SIMILARITY, 30.0), "Context counts more")
                .scope(new RoundScope(Set.of("Y61", "Y62"), Set.of("QH8"), Set.of(), Set.of("RYY", "RZZ"), Set.of("RXX")))
                .capacity(new CapacitySettings(OptionalInt.of(3), Map.of("RXX", 1))).maxDistanceKm(150.5).minimumFit(40).crossRegion(false)
                .sameIcb(SameIcb.PREFER).credentialAsked(true).recipientLimit(OptionalInt.of(2)).locks(List.of(PairSelector.pair("RAA", "RBB"))).exclusions(List.of(PairSelector.pair("RAA", "RCC", Topic.CANCER),
                        new PairSelector(Optional.empty(), Optional.of("RDD"), Optional.empty())))
                .overrides(List.of(new RuleOverride("TOO_FAR", PairSelector.pair("RAA", "RBB"), "They work together already", "lead"))).seed(7).build();

        assertThat(read(RoundForm.of(full, RULES), full)).isEqualTo(full);
    }

    @Test
    void a_round_for_whole_trusts_is_filled_with_its_own_weights_and_read_back_unchanged() {
        RoundSettings whole = RoundSettings.wholeTrustRound("Whole trusts", Period.parse("2025-03"));

        assertThat(RoundForm.of(whole, RULES).text("weight.PROXIMITY")).isEqualTo("20");
        assertThat(read(RoundForm.of(whole, RULES), whole)).isEqualTo(whole);
        assertThat(read(sent(whole, Map.of()), null).kind()).isEqualTo(org.tandem.pairing.RoundKind.WHOLE_TRUST);
    }

    @Test
    void recipients_and_supporters_are_given_by_their_codes_however_they_are_parted() {
        RoundScope scope = read(sent(PLAIN, Map.of("recipients", " rxr, RDD;rnl\n", "supporters", "")), null).scope();

        assertThat(scope.recipients()).containsExactlyInAnyOrder("RXR", "RDD", "RNL");
        assertThat(scope.supporters()).isEmpty();
    }

    @Test
    void weights_as_the_rules_have_them_are_left_to_the_rules() {
        RoundSettings read = read(sent(PLAIN, Map.of("weightsReason", "none needed")), null);

        assertThat(read.weights()).isEmpty();
        assertThat(read.weightsReason()).isEmpty();
    }

    @Test
    void weights_that_add_up_to_110_are_refused_at_their_first_field() {
        RoundForm form = sent(PLAIN, Map.of("weight.SIMILARITY", "30"));

        assertThat(catchThrowableOfType(Refused.class, () -> read(form, null)).reasons())
                .containsExactly(new Reason("weight.COMPLEMENTARITY", "The weights add up to 110; make them add up to 100."));
    }

    @Test
    void every_field_that_cannot_be_read_is_named_at_once() {
        assertThat(fieldsRefused(Map.of("name", " ", "asOf", "March", "capacity", "2.5", "distance", "far", "minimumFit", "low")))
                .containsExactlyInAnyOrder("name", "asOf", "capacity", "distance", "minimumFit");
    }

    @Test
    void a_rule_is_set_aside_with_its_name_and_a_reason_only() {
        assertThat(fieldsRefused(Map.of("override.0.recipient", "RAA"))).containsExactly("override.0.rule", "override.0.reason");
        assertThat(fieldsRefused(Map.of("override.0.rule", "TOO_FAR"))).containsExactly("override.0.reason");
    }

    @Test
    void empty_rows_mean_nothing_and_codes_may_be_typed_in_small_letters() {
        RoundForm form = sent(PLAIN, Map.of("lock.rows", "2", "lock.1.recipient", "raa", "lock.1.supporter", "rbb"));

        assertThat(read(form, null).locks()).containsExactly(PairSelector.pair("RAA", "RBB"));
        assertThat(read(form, null).exclusions()).isEmpty();
    }

    @Test
    void a_row_is_added_up_to_fifty_and_nonsense_counts_as_one() {
        RoundForm form = sent(PLAIN, Map.of("lock.rows", "50", "exclusion.rows", "-3"));
        form.add("lock");
        form.add("exclusion");
        form.add("something else");

        assertThat(form.names("lock")).hasSize(50);
        assertThat(form.names("exclusion")).containsExactly("exclusion.0", "exclusion.1");
    }

    @Test
    void every_rule_that_a_lead_may_set_aside_has_a_name_on_the_page() {
        assertThat(RuleOverride.possible()).isNotEmpty().allSatisfy(code -> assertThat(new Texts().get("rule." + code)).isNotBlank());
    }
}
