package org.tandem.provider.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.provider.ProviderType.ACUTE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.provider.Provider;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class ProfileAssemblyTest {

    private static final Period MARCH = Period.month(2025, 3);

    private final SomePanel panel = new SomePanel();

    @Test
    void an_indicator_carries_its_figure_its_place_and_its_release() {
        acute("A", 40);
        acute("B", 60);
        acute("C", 80);
        acute("D", 90);

        IndicatorPart found = only("B");

        assertThat(found.value()).isEqualTo(0.6);
        assertThat(found.numerator()).isEqualTo(60);
        assertThat(found.rank()).isEqualTo(3);
        assertThat(found.of()).isEqualTo(4);
        assertThat(found.percentile()).isEqualTo(1 / 3d);
        assertThat(found.release()).isEqualTo(7);
        assertThat(found.target().value()).isEqualTo(0.5);
        assertThat(found.trialLimits()).isTrue();
    }

    @Test
    void a_suppressed_figure_is_null_beside_its_state_and_has_no_place() {
        acute("A", 40);
        panel.with("B", ACUTE, "N").figure("B", "2025-03", new Figure.Absent(FigureState.SUPPRESSED));

        IndicatorPart found = only("B");

        assertThat(found.value()).isNull();
        assertThat(found.state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(found.rank()).isNull();
        assertThat(found.of()).isEqualTo(1);
        assertThat(found.sentence()).isNull();
    }

    @Test
    void what_most_peers_report_is_shown_as_not_reported_where_it_is_missing() {
        acute("A", 40);
        acute("B", 60);
        panel.with("C", ACUTE, "N");

        assertThat(only("C").state()).isEqualTo(FigureState.NOT_REPORTED);
    }

    @Test
    void what_few_peers_report_is_left_out_where_it_is_missing() {
        acute("A", 40);
        panel.with("B", ACUTE, "N").with("C", ACUTE, "N");

        assertThat(profile("C").domains()).isEmpty();
    }

    @Test
    void figures_after_the_month_asked_for_are_not_seen() {
        acute("A", 40);
        panel.counts("A", "2025-04", 99, 100);

        IndicatorPart found = only("A");

        assertThat(found.period()).isEqualTo(MARCH);
        assertThat(found.value()).isEqualTo(0.4);
        assertThat(found.sparkline()).extracting(ProviderProfile.Spark::period).containsExactly(MARCH);
    }

    @Test
    void standing_that_is_not_shown_leaves_no_label_behind() {
        acute("A", 40);

        ProviderProfile profile = profile("A");

        assertThat(profile.standingShown()).isFalse();
        assertThat(profile.domains().get(0).topics()).allSatisfy(t -> {
            assertThat(t.difficulty()).isNull();
            assertThat(t.strength()).isNull();
            assertThat(t.reasons()).isEmpty();
        });
    }

    @Test
    void chosen_peers_are_told_with_what_they_change_against_the_comparator_group() {
        List.of(40, 50, 60, 70, 80, 85, 90, 95).forEach(share -> acute("T" + share, share));
        Panel built = panel.build();
        Provider provider = built.providers().get("T60");
        OwnPeerSets own = (number, period) -> Optional.of(new OwnPeerSets.OwnSet("Low", Period.parse("2024-25"), List.of("T40", "T50", "T60", "T70")));
        PeerSets sets = new PeerSets(built, own);

        PeerEffects found = new ProfileAssembly(built, PlaceFinder.in(built), provider, MARCH, sets.find("5", provider, MARCH)).profile(false, Optional.empty())
                .against(new ProfileAssembly(built, PlaceFinder.in(built), provider, MARCH, sets.find(null, provider, MARCH)).profile(false, Optional.empty())).peerEffects();

        assertThat(found.moved()).isEqualTo(1);
        assertThat(found.rows()).containsExactly(new PeerEffects.Row(SomePanel.SHARE, "A share", 2, 4, 2, 6, 8, 3, true));
        assertThat(found.sentence()).isEqualTo("One of 1 indicators stands in another quarter among the own set ‘Low’ with its members of 2024-25 (4) than among"
                + " acute trusts (8); standing and the comparison with England stay as they are.");
    }

    private void acute(String code, int share) {
        panel.with(code, ACUTE, "N").counts(code, "2025-03", share, 100);
    }

    private IndicatorPart only(String code) {
        List<IndicatorPart> all = profile(code).domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.indicators().stream()).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private ProviderProfile profile(String code) {
        Panel built = panel.build();
        Provider provider = built.providers().get(code);
        return new ProfileAssembly(built, PlaceFinder.in(built), provider, MARCH, new PeerSets(built, OwnPeerSets.NONE).find(null, provider, MARCH)).profile(false, Optional.empty());
    }
}
