package org.tandem.provider.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.provider.ProviderType.ACUTE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.opportunity.OpportunityRules;
import org.tandem.opportunity.OpportunityRules.Entry;
import org.tandem.opportunity.OpportunityRules.Measure;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;

class OpportunityPartTest {

    private static final Period MARCH = Period.month(2025, 3);

    @Test
    void the_gap_to_the_peers_of_the_same_period_is_told_in_people() {
        SomePanel some = new SomePanel();
        List.of(40, 50, 60, 70, 80).forEach(share -> some.with("T" + share, ACUTE, "N").counts("T" + share, "2025-03", share * 20, 2000));
        Panel panel = some.build();
        OpportunityRules rules = new OpportunityRules("test", List.of(new Entry(SomePanel.SHARE, Measure.PEOPLE_SEEN, "more people seen", "A", null, "", null)));

        OpportunityPart found = OpportunityPart.of(panel, PlaceFinder.in(panel), panel.providers().get("T50"), MARCH,
                new PeerSets(panel, OwnPeerSets.NONE).find(null, panel.providers().get("T50"), MARCH), rules);

        // median 60 %, upper quartile 70 % of 40, 50, 60, 70, 80; 10 and 20 points of 2,000
        assertThat(found.items()).hasSize(1);
        assertThat(found.items().get(0).median().amount()).isCloseTo(200, within(1e-9));
        assertThat(found.items().get(0).bestQuarter().amount()).isCloseTo(400, within(1e-9));
        assertThat(found.totals()).isEmpty();
    }

    @Test
    void every_entry_of_the_shipped_rules_names_an_indicator_with_a_judgement_and_a_denominator() {
        OpportunityRules rules = ShippedFile.read(OpportunityRules.RESOURCE, OpportunityRules.class);
        var catalogue = new ShippedCatalogue().catalogue();

        assertThat(rules.entries()).isNotEmpty().allSatisfy(e -> {
            assertThat(catalogue.find(e.indicator())).as(e.indicator()).isPresent();
            assertThat(catalogue.get(e.indicator()).denominator()).as(e.indicator()).isNotEmpty();
            assertThat(catalogue.get(e.indicator()).direction().better(1, 0) || catalogue.get(e.indicator()).direction().better(0, 1)).as(e.indicator()).isTrue();
            assertThat(e.costBase() == null || catalogue.find(e.costBase()).isPresent()).as(e.indicator()).isTrue();
        });
        assertThat(rules.entries()).extracting(Entry::indicator).doesNotHaveDuplicates();
    }
}
