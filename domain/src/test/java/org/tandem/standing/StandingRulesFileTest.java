package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.Topic;
import org.tandem.shared.JsonFiles;
import org.tandem.standing.StandingRules.Judgement;
import org.tandem.standing.StandingRules.Lead;
import org.tandem.standing.StandingRules.Measure;
import org.tandem.standing.StandingRules.TopicRule;

class StandingRulesFileTest {

    private final StandingRules rules = JsonFiles.read(StandingRules.RESOURCE, StandingRules.class);

    @Test
    void the_shipped_thresholds_are_those_of_the_test_rule_set() {
        StandingRules test = StandingRulesBuilder.aRuleSet().build();
        assertThat(rules.placing()).isEqualTo(test.placing());
        assertThat(rules.difficulty()).isEqualTo(test.difficulty());
        assertThat(rules.strength()).isEqualTo(test.strength());
        assertThat(rules.yearly()).isEqualTo(test.yearly());
        assertThat(rules.improver()).isEqualTo(test.improver());
        assertThat(rules.oldestMonths()).isEqualTo(test.oldestMonths());
        assertThat(rules.band()).isEqualTo(test.band());
    }

    @Test
    void every_lead_is_in_the_catalogue_under_its_topic() {
        IndicatorCatalogue catalogue = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue();
        assertThat(rules.topics()).allSatisfy(t -> assertThat(t.leads())
                .allSatisfy(l -> assertThat(catalogue.get(l.indicator()).topic()).isEqualTo(t.topic())));
    }

    @Test
    void half_of_urgent_care_rests_on_the_12_hour_waits_and_half_of_workforce_on_sickness_in_the_region() {
        assertThat(rules.of(Topic.URGENT_CARE).orElseThrow().leads()).contains(new Lead("AE_12H_DTA", 0.5, Measure.VALUE));
        assertThat(rules.of(Topic.WORKFORCE).orElseThrow().leads()).contains(new Lead("SICKNESS", 0.5, Measure.GAP_TO_REGION_MEDIAN));
    }

    @Test
    void flow_and_finance_are_context_and_mortality_is_a_band() {
        assertThat(rules.of(Topic.FLOW).orElseThrow().judgement()).isEqualTo(Judgement.CONTEXT);
        assertThat(rules.of(Topic.FINANCE).orElseThrow().note()).contains("no history, so no status");
        assertThat(rules.of(Topic.MORTALITY).orElseThrow().judgement()).isEqualTo(Judgement.BAND);
    }

    @Test
    void lead_weights_that_do_not_add_up_to_one_are_refused() {
        List<Lead> leads = List.of(new Lead("A", 0.5, Measure.VALUE), new Lead("B", 0.4, Measure.VALUE));
        assertThatThrownBy(() -> new TopicRule(Topic.CANCER, Judgement.PLACE, leads, ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("CANCER");
    }
}
