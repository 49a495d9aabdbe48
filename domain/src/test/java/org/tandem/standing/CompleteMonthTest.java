package org.tandem.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;
import static org.tandem.standing.StandingRulesBuilder.aRuleSet;

import org.junit.jupiter.api.Test;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;

class CompleteMonthTest {

    private static final StandingRules RULES = aRuleSet().placing(Topic.URGENT_CARE, "EARLY").placing(Topic.ELECTIVE, "LATE")
            .placing(Topic.CANCER, "ENDED").placing(Topic.FLOW, "QUARTERLY").build();

    private final PanelBuilder panel = PanelBuilder.aPanel().with(aProvider("A").build());

    @Test
    void without_figures_there_is_none() {
        assertThat(CompleteMonth.latest(panel.build(), RULES)).isEmpty();
    }

    @Test
    void it_is_the_newest_month_that_every_monthly_lead_has_reached() {
        figure("EARLY", "2025-03");
        figure("LATE", "2025-06");

        assertThat(CompleteMonth.latest(panel.build(), RULES)).contains(Period.month(2025, 3));
    }

    @Test
    void a_lead_that_ended_more_than_six_months_before_the_newest_holds_nothing_back() {
        figure("ENDED", "2024-11");
        figure("LATE", "2025-06");

        assertThat(CompleteMonth.latest(panel.build(), RULES)).contains(Period.month(2025, 6));
    }

    @Test
    void an_indicator_that_is_no_lead_holds_nothing_back_and_leads_nowhere() {
        figure("LATE", "2025-06");
        figure("LOCAL", "2025-03");
        figure("AHEAD", "2025-09");

        assertThat(CompleteMonth.latest(panel.build(), RULES)).contains(Period.month(2025, 6));
    }

    @Test
    void a_lead_of_another_rhythm_counts_only_when_no_lead_is_monthly() {
        figure("QUARTERLY", "2024-25Q4");
        assertThat(CompleteMonth.latest(panel.build(), RULES)).contains(Period.month(2025, 3));

        figure("LATE", "2025-06");
        assertThat(CompleteMonth.latest(panel.build(), RULES)).contains(Period.month(2025, 6));
    }

    private void figure(String indicator, String period) {
        panel.with(anIndicator(indicator).build()).counts(indicator, "A", Period.parse(period), 1, 2);
    }
}
