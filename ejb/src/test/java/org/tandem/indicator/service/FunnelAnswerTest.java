package org.tandem.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.RankChange.Meaning;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.SomePanel;
import org.tandem.indicator.service.FunnelQuery.Kind;
import org.tandem.indicator.service.FunnelView.LeftOut;
import org.tandem.indicator.service.FunnelView.PointRow;
import org.tandem.provider.ProviderType;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;

class FunnelAnswerTest {

    private static final Period MAY = Period.parse("2024-05");
    private final SomePanel figures = new SomePanel();

    FunnelAnswerTest() {
        for (int i = 0; i < 9; i++) {
            figures.with("T" + i, ProviderType.ACUTE, "N").counts("T" + i, "2024-05", 480 + 5 * i, 1000).counts("T" + i, "2023-05", 500, 1000);
        }
        figures.with("HIGH", ProviderType.ACUTE, "N").counts("HIGH", "2024-05", 900, 1000).counts("HIGH", "2023-05", 100, 1000)
                .with("NONE", ProviderType.ACUTE, "N").with("BARE", ProviderType.ACUTE, "S").figure("BARE", "2024-05", Figure.of(0.5));
    }

    @Test
    void the_centre_is_the_share_of_all_together_and_the_unit_far_above_is_an_outlier() {
        FunnelView funnel = funnel(query(null, null, false, null));
        double events = 9 * 480 + 5 * 36 + 900;

        assertThat(funnel.kind()).isEqualTo(Kind.PR);
        assertThat(funnel.centre()).isCloseTo(events / 10_000, within(1e-12));
        assertThat(funnel.adjusted()).isFalse();
        assertThat(funnel.points()).hasSize(10).filteredOn(p -> p.outlier998() && p.ratio() > p.upper998()).extracting(PointRow::odsCode).containsExactly("HIGH");
        assertThat(funnel.curve()).hasSize(200);
        assertThat(funnel.curve().get(199).denominator()).isEqualTo(1000);
    }

    @Test
    void a_provider_without_figure_or_counts_is_left_out_with_the_reason() {
        assertThat(funnel(query(null, null, null, null)).leftOut()).extracting(LeftOut::odsCode, LeftOut::rule)
                .containsExactly(tuple("BARE", "NO_COUNTS"), tuple("NONE", "NO_FIGURE"));
    }

    @Test
    void what_the_indicator_is_not_and_limits_out_of_range_are_refused() {
        assertThatThrownBy(() -> funnel(query(Kind.SR, null, null, null))).isInstanceOf(Refused.class).hasMessageContaining("expected");
        assertThatThrownBy(() -> funnel(query(null, 90.0, null, null))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> funnel(query(null, null, null, 0.6))).isInstanceOf(Malformed.class);
    }

    @Test
    void the_limits_asked_for_name_the_outliers() {
        assertThat(funnel(query(null, 99.8, false, null)).points()).allMatch(p -> p.outlier() == p.outlier998());
        assertThat(funnel(query(null, 95.0, false, null)).points()).allMatch(p -> p.outlier() == p.outlier95());
    }

    @Test
    void who_was_last_and_is_first_has_moved_up_and_is_surely_first() {
        Panel panel = figures.build();
        RankList ranks = new RankAnswer(new PanelHolder(), panel, panel.indicators().get(SomePanel.SHARE), OwnPeerSets.NONE).ranks(new PositionQuery(MAY, "ALL", null, null), null);

        assertThat(ranks.comparedWith()).isEqualTo(Period.parse("2023-05"));
        RankList.RankRow high = ranks.ranks().stream().filter(r -> r.odsCode().equals("HIGH")).findFirst().orElseThrow();
        assertThat(high.likelyBest()).isEqualTo(1);
        assertThat(high.likelyWorst()).isEqualTo(1);
        assertThat(high.quarters()).isEqualTo(List.of(1.0, 0.0, 0.0, 0.0));
        assertThat(high.change().meaning()).isEqualTo(Meaning.MOVED_UP);
    }

    @Test
    void the_course_of_a_region_is_the_sum_of_its_providers() {
        Panel panel = figures.build();
        ChartAnswer answer = new ChartAnswer(panel, panel.indicators().get(SomePanel.SHARE));

        ChartView region = answer.chart(ChartQuery.of("N"), Map.of());
        assertThat(region.name()).isEqualTo("Region N");
        assertThat(region.points().get(region.points().size() - 1).value()).isCloseTo((9 * 480 + 5 * 36 + 900) / 10_000.0, within(1e-12));
        assertThatThrownBy(() -> answer.chart(ChartQuery.of("X"), Map.of())).isInstanceOf(NotFound.class);
    }

    private FunnelView funnel(FunnelQuery query) {
        Panel panel = figures.build();
        return new FunnelAnswer(panel, panel.indicators().get(SomePanel.SHARE), OwnPeerSets.NONE).funnel(query);
    }

    private static FunnelQuery query(Kind kind, Double limit, Boolean overdispersion, Double trim) {
        return new FunnelQuery(MAY, "ALL", null, kind, null, overdispersion, limit, trim);
    }
}
