package org.tandem.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class CanonicalJsonTest {

    record Sample(String zebra, Map<String, Double> numbers, Figure figure, Period period, Optional<String> maybe, Cell<Rank> cell) {
    }

    record Figures(List<Figure> figures) {
    }

    @Test
    void properties_and_keys_are_sorted_and_values_are_text() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("b", 0.1);
        numbers.put("a", 1.0);
        Sample sample = new Sample("ü", numbers, Figure.ofCounts(1, 3),
                Period.quarter(2024, 4), Optional.empty(), Cell.absent("not ranked"));
        assertThat(new String(CanonicalJson.write(sample), StandardCharsets.UTF_8)).isEqualTo(
                "{\"cell\":{\"reason\":\"not ranked\",\"value\":null},"
                        + "\"figure\":{\"denominator\":3.0,\"numerator\":1.0,\"state\":\"PRESENT\",\"value\":0.3333333333333333},"
                        + "\"maybe\":null,\"numbers\":{\"a\":1.0,\"b\":0.1},\"period\":\"2024-25Q4\",\"zebra\":\"ü\"}");
    }

    @Test
    void a_report_reads_back_equal_with_the_same_hash() {
        BenchmarkReport report = aBenchmarkReport().build();
        BenchmarkReport read = CanonicalJson.read(CanonicalJson.write(report), BenchmarkReport.class);
        assertThat(read).isEqualTo(report);
        assertThat(CanonicalJson.sha256(read)).isEqualTo(CanonicalJson.sha256(report)).hasSize(64);
    }

    @Test
    void another_moment_gives_another_hash() {
        assertThat(CanonicalJson.sha256(aBenchmarkReport().runAt(Instant.EPOCH).build()))
                .isNotEqualTo(CanonicalJson.sha256(aBenchmarkReport().build()));
    }

    @Test
    void any_figure_reads_back_to_the_last_bit() {
        SplittableRandom random = new SplittableRandom(20250331);
        List<Figure> figures = IntStream.range(0, 5_000).mapToObj(i -> switch (i % 5) {
            case 0 -> Figure.of((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-12, 13)));
            case 1 -> Figure.ofCounts(random.nextInt(1, 100_000), random.nextInt(1, 100_000));
            case 2 -> new Figure.Absent(FigureState.SUPPRESSED);
            case 3 -> new Figure.Absent(FigureState.NOT_APPLICABLE);
            default -> Figure.notReported();
        }).toList();
        assertThat(CanonicalJson.read(CanonicalJson.write(new Figures(figures)), Figures.class).figures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2010, 2011, 2024, 2025})
    void every_kind_of_period_reads_back_equal_even_where_its_text_could_be_a_month(int year) {
        for (Period period : List.of(Period.month(year, 12), Period.quarter(year, 1), Period.financialYear(year),
                new Period(Period.Kind.CALENDAR_YEAR, year))) {
            assertThat(CanonicalJson.read(CanonicalJson.write(period), Period.class)).isEqualTo(period);
        }
    }

    @Test
    void what_is_missing_or_unknown_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("{\"of\":3}", Rank.class)).withMessageContaining("place");
        assertThatIllegalArgumentException().isThrownBy(() -> read("{\"of\":3,\"place\":1,\"x\":1}", Rank.class)).withMessageContaining("x");
        assertThatIllegalArgumentException().isThrownBy(() -> read("{\"of\":3,\"place\":1}{}", Rank.class));
        assertThatIllegalArgumentException().isThrownBy(() -> read("{\"of\":3,\"place\":", Rank.class));
    }

    @Test
    void a_double_is_written_in_its_shortest_form_on_every_java() {
        assertThat(CanonicalJson.write(2.0E-3)).asString().isEqualTo("0.002");
        assertThat(CanonicalJson.write(2.2250738585072014E-308 / 4503599627370496.0)).asString().isEqualTo("4.9E-324");
        assertThat(CanonicalJson.write(2.0E23)).asString().isEqualTo("2.0E23");
    }

    @Test
    void a_data_version_is_its_number() {
        assertThat(CanonicalJson.write(new DataVersion(7))).asString().isEqualTo("7");
    }

    private static <T> T read(String json, Class<T> type) {
        return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
