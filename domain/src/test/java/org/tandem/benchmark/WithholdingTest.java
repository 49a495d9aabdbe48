package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.indicator.Breakdown;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.SmallNumbers;
import org.tandem.indicator.SmallNumbers.Counted;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ProcessChart;

class WithholdingTest {

    private static final Period MARCH = Period.month(2025, 3);
    private static final List<String> PARTS = List.of("X.A", "X.B", "X.C");

    @ParameterizedTest
    @CsvSource({"CASES,0,10,true", "CASES,0,11,false", "CASES,3,200,false", "CASES_AND_EVENTS,3,200,true", "CASES_AND_EVENTS,0,200,false",
            "CASES_AND_EVENTS,197,200,true", "CASES_AND_EVENTS,200,200,false", "CASES_AND_EVENTS,11,200,false"})
    void a_rule_looks_at_the_cases_or_at_the_events_and_the_rest_too_and_none_is_no_small_number(Counted counted, double events, double cases, boolean hidden) {
        assertThat(new SmallNumbers(11, counted).hides(events / cases, events, cases, IndicatorKind.PROPORTION)).isEqualTo(hidden);
    }

    @Test
    void a_small_number_is_suppressed_wherever_it_would_be_read_while_england_counts_it() {
        Panel panel = panel(counts(Map.of("A", 4.0, "B", 9.0, "C", 50.0, "D", 60.0)));
        assertThat(panel.figure("X", "A", MARCH)).isEqualTo(new Figure.Absent(FigureState.SUPPRESSED));
        assertThat(panel.series("X", "A").at(MARCH).orElseThrow().figure().state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(panel.series("X", "A").numbers()).containsExactly(Double.NaN);
        assertThat(ProcessChart.of(panel.series("X", "A"), ChartOptions.of(anIndicator("X").build().direction())).latest()).isEmpty();
        Positions positions = Positions.of(panel, "X", MARCH, List.of("A", "B", "C", "D"), QuartileMethod.TYPE_7);
        assertThat(positions.at("A").orElseThrow()).matches(p -> p.rank().isEmpty() && p.interval95().isEmpty() && p.z().isEmpty());
        assertThat(positions.distribution().orElseThrow().n()).isEqualTo(2);
        assertThat(panel.england("X", MARCH)).isEqualTo(Figure.ofCounts(0, 123));
    }

    @Test
    void one_alone_takes_the_smallest_other_of_its_region_with_it_since_the_total_less_the_others_would_give_it_away() {
        Panel panel = panel(counts(Map.of("A", 4.0, "B", 900.0, "C", 50.0, "D", 60.0)));
        assertThat(panel.figure("X", "C", MARCH).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(List.of("B", "D")).allMatch(code -> panel.figure("X", code, MARCH).isPresent());
        assertThat(panel.england("X", MARCH).isPresent()).isTrue();
    }

    @Test
    void a_rule_that_is_taken_back_shows_the_number_again_in_a_panel_that_shares_its_block() {
        Panel before = panel(counts(Map.of("A", 4.0)));
        Panel after = new Panel(new DataVersion(2), before.providers(), new IndicatorCatalogue(List.of(anIndicator("X").build())),
                Map.of("X", before.block("X").orElseThrow()));
        assertThat(after.figure("X", "A", MARCH).isPresent()).isTrue();
        assertThat(after.isWithheld("X", "A", MARCH)).isFalse();
        assertThat(after.england("X", MARCH).isPresent()).isTrue();
    }

    @Test
    void where_nobody_is_there_to_hide_behind_no_sum_is_shown() {
        Panel panel = panel(counts(Map.of("A", 4.0)));
        assertThat(panel.england("X", MARCH).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(panel.together("X", "R0", code -> true).points().get(0).figure().state()).isEqualTo(FigureState.SUPPRESSED);
    }

    @Test
    void a_small_predecessor_makes_the_sum_of_the_parts_suppressed() {
        PanelBuilder builder = aPanel().with(anIndicator("X").withholding(11, Counted.CASES).build())
                .with(aProvider("OLD").build(), aProvider("NEW").build(), aProvider("B").build()).withSuccession("OLD", "NEW", LocalDate.of(2025, 4, 1));
        Panel panel = builder.counts("X", "OLD", MARCH, 0, 4).counts("X", "NEW", MARCH, 0, 900).counts("X", "B", MARCH, 0, 5).build();
        assertThat(panel.series("X", "NEW").at(MARCH).orElseThrow().figure().state()).isEqualTo(FigureState.SUPPRESSED);
    }

    @Test
    void a_release_that_comes_later_finds_the_numbers_that_are_withheld() {
        Panel panel = panel(counts(Map.of("A", 4.0, "B", 6.0)));
        IndicatorBlock next = panel.block("X").orElseThrow().with(List.of(new IndicatorBlock.Entry("B", MARCH, Figure.ofCounts(0, 70), 2)));
        assertThat(next.figure("A", MARCH)).isEqualTo(Figure.ofCounts(0, 4));
    }

    /** Whoever solves all equations between what is shown and the sums that are shown finds no single number. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothing_can_be_worked_out_from_sums_of_regions_and_of_breakdowns(long seed) {
        Random random = new Random(seed);
        Map<String, Map<String, Double>> counts = new TreeMap<>();
        for (int p = 0; p < 9; p++) {
            double sum = 0;
            for (String part : PARTS) {
                double n = 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 90);
                counts.computeIfAbsent(part, k -> new TreeMap<>()).put("P" + p, n);
                sum += n;
            }
            counts.computeIfAbsent("X", k -> new TreeMap<>()).put("P" + p, sum);
        }
        Panel panel = panel(counts);
        List<double[]> equations = new ArrayList<>();
        List<String> unknown = counts.keySet().stream().flatMap(i -> counts.get(i).keySet().stream().filter(c -> !panel.figure(i, c, MARCH).isPresent())
                .map(c -> i + c)).toList();
        assertThat(unknown).isNotEmpty();
        for (String indicator : counts.keySet()) {
            for (int region = 0; region < 3; region++) {
                String r = "R" + region;
                if (panel.together(indicator, r, c -> panel.providers().get(c).region().code().equals(r)).points().get(0).figure().isPresent()) {
                    equations.add(unknown.stream().mapToDouble(u -> counts.get(indicator).keySet().stream()
                            .anyMatch(c -> panel.providers().get(c).region().code().equals(r) && u.equals(indicator + c)) ? 1 : 0).toArray());
                }
            }
        }
        counts.get("X").keySet().forEach(c -> equations.add(unknown.stream().mapToDouble(u -> u.equals("X" + c) ? -1 : PARTS.stream().anyMatch(i -> u.equals(i + c)) ? 1 : 0).toArray()));
        for (int u = 0; u < unknown.size(); u++) {
            double[] alone = new double[unknown.size()];
            alone[u] = 1;
            List<double[]> more = new ArrayList<>(equations);
            more.add(alone);
            assertThat(rank(more)).as(unknown.get(u)).isGreaterThan(rank(equations));
        }
    }

    /** In whole numbers, so that nothing is lost by rounding. */
    private static int rank(List<double[]> equations) {
        List<BigInteger[]> rows = new ArrayList<>(equations.stream().map(e -> Arrays.stream(e).mapToObj(x -> BigInteger.valueOf((long) x)).toArray(BigInteger[]::new)).toList());
        int rank = 0;
        for (int c = 0; c < equations.get(0).length; c++) {
            int column = c;
            Optional<BigInteger[]> pivot = rows.stream().filter(r -> r[column].signum() != 0).findFirst();
            if (pivot.isPresent()) {
                BigInteger[] p = pivot.get();
                rows.remove(p);
                rows.replaceAll(r -> IntStream.range(0, r.length).mapToObj(i -> r[i].multiply(p[column]).subtract(p[i].multiply(r[column]))).toArray(BigInteger[]::new));
                rank++;
            }
        }
        return rank;
    }

    private static Map<String, Map<String, Double>> counts(Map<String, Double> cases) {
        return Map.of("X", cases);
    }

    /** Cases by indicator and provider, without events; P0 to P2 in one region, P3 to P5 in the next, all else in the first. */
    private static Panel panel(Map<String, Map<String, Double>> cases) {
        List<Provider> providers = cases.get("X").keySet().stream().sorted()
                .map(c -> aProvider(c).inRegion("R" + (c.startsWith("P") ? (c.charAt(1) - '0') / 3 : 0)).build()).toList();
        Indicator base = anIndicator("X").withholding(11, Counted.CASES).build();
        Breakdown breakdown = new Breakdown("ABC", "by letter", List.of("X"), "", List.of(new Breakdown.Member("A", "A"), new Breakdown.Member("B", "B"),
                new Breakdown.Member("C", "C")));
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        cases.forEach((indicator, of) -> blocks.put(indicator, IndicatorBlock.of(indicator, of.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new IndicatorBlock.Entry(e.getKey(), MARCH, Figure.ofCounts(0, e.getValue()), 1)).toList())));
        return new Panel(new DataVersion(1), new ProviderRegistry(providers, List.of()), new IndicatorCatalogue(List.of(base), List.of(breakdown)), blocks);
    }
}
