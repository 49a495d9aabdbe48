package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.benchmark.Funnel.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** What holds for positions and funnels of any figures, tried on figures from seeded generators. */
class PositionPropertiesTest {

    private static final Period MARCH = Period.month(2025, 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_providers_does_not_matter_to_positions(long seed) {
        Random random = new Random(seed);
        List<String> codes = codes(40);
        Map<String, Figure> figures = figures(codes, random);
        for (QuartileMethod method : QuartileMethod.values()) {
            Positions positions = positions(figures, codes, method);
            List<String> shuffled = new ArrayList<>(codes);
            Collections.shuffle(shuffled, random);
            assertThat(positions(figures, shuffled, method)).isEqualTo(positions);
        }
    }

    @ParameterizedTest
    @EnumSource(FunnelMethod.class)
    void the_order_of_providers_does_not_matter_to_a_funnel(FunnelMethod method) {
        Random random = new Random(6);
        List<String> codes = codes(60);
        Map<String, Counts> counts = counts(codes, random);
        Funnel funnel = Funnel.of(counts, FunnelOptions.of(method));
        Collections.shuffle(codes, random);
        Map<String, Counts> shuffled = new LinkedHashMap<>();
        codes.forEach(c -> shuffled.put(c, counts.get(c)));

        Funnel other = Funnel.of(shuffled, FunnelOptions.of(method));
        assertThat(other.units()).isEqualTo(funnel.units());
        assertThat(other.overDispersion()).isEqualTo(funnel.overDispersion());
        assertThat(other.curve(50)).isEqualTo(funnel.curve(50));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void a_provider_without_denominator_changes_nothing_for_the_others(long seed) {
        Random random = new Random(seed);
        List<String> codes = codes(40);
        Map<String, Figure> figures = figures(codes, random);
        Positions before = positions(figures, codes, QuartileMethod.TYPE_7);

        figures.put("ZERO", Figure.ofCounts(0, 0));
        List<String> more = new ArrayList<>(codes);
        more.add("ZERO");
        Positions after = positions(figures, more, QuartileMethod.TYPE_7);

        assertThat(after.positions()).containsAll(before.positions()).hasSize(before.positions().size() + 1);
        assertThat(after.distribution()).isEqualTo(before.distribution());
        assertThat(after.england()).isEqualTo(before.england());
        assertThat(after.at("ZERO").orElseThrow().rank()).isEmpty();
    }

    private static Positions positions(Map<String, Figure> figures, List<String> codes, QuartileMethod method) {
        PanelBuilder panel = aPanel().with(anIndicator("X").build());
        figures.forEach((code, figure) -> panel.figure("X", code, MARCH, figure));
        return Positions.of(panel.build(), "X", MARCH, codes, method);
    }

    private static List<String> codes(int n) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            codes.add("P%02d".formatted(i));
        }
        return codes;
    }

    /** With ties, and one in ten missing. */
    private static Map<String, Figure> figures(List<String> codes, Random random) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        codes.forEach(c -> figures.put(c, random.nextInt(10) == 0 ? Figure.notReported() : Figure.ofCounts(random.nextInt(50), 50)));
        return figures;
    }

    private static Map<String, Counts> counts(List<String> codes, Random random) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        codes.forEach(c -> {
            int of = 50 + random.nextInt(5000);
            counts.put(c, new Counts(Math.floor(of * (0.6 + 0.3 * random.nextDouble())), of));
        });
        return counts;
    }
}
