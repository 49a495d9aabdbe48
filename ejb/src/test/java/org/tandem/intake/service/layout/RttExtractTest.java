package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;

class RttExtractTest {

    private static LayoutContent january;

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] seed() {
        return Seeds.of(Layout.RTT_FULL_EXTRACT).getBytes(StandardCharsets.UTF_8);
    }

    private static FileRefused refusal(byte[] bytes) {
        return catchThrowableOfType(FileRefused.class, () -> Seeds.read(bytes));
    }

    @Test
    void an_extract_in_its_archive_gives_what_the_plain_file_gives() {
        LayoutContent content = Seeds.read(zip("a.csv", seed()));
        assertThat(content.layout()).isEqualTo(Layout.RTT_FULL_EXTRACT);
        assertThat(content.observations()).hasSize(10 * 2 * 6).isEqualTo(Seeds.read(seed()).observations());
        assertThat(content.rows().ignored()).isEqualTo(10);
    }

    @Test
    void a_provider_whose_totals_and_treatment_functions_differ_is_listed_and_left_out() {
        String text = Seeds.of(Layout.RTT_FULL_EXTRACT);
        String line = text.lines().filter(l -> l.contains(",R03,") && l.contains("Part_2,C_100")).findFirst().orElseThrow();
        LayoutContent content = Seeds.read(text.replace(line + "\n", ""));
        assertThat(content.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("PROVIDER_INCOMPLETE");
            assertThat(p.value()).isEqualTo("R03");
        });
        assertThat(content.observations()).hasSize(9 * 2 * 6).noneMatch(o -> o.provider().equals("R03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/a.csv", "a.exe", "C:\\a.csv"})
    void an_archive_with_another_path_or_kind_of_file_is_refused(String name) {
        assertThat(refusal(zip(name, seed())).code()).isEqualTo("NO_CSV_IN_ARCHIVE");
    }

    @Test
    void an_archive_that_unpacks_to_more_than_any_publication_is_refused_before_it_is_read() {
        assertThat(refusal(zip("a.csv", new byte[40 << 20])).code()).isEqualTo("UNPACKS_TOO_LARGE");
    }

    @Test
    void a_damaged_archive_is_refused_and_never_half_read() {
        byte[] whole = zip("a.csv", seed());
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, 30 + random.nextInt(whole.length - 30)) : whole.clone();
            damaged[30 + random.nextInt(damaged.length - 30)] ^= (byte) (1 + random.nextInt(255));
            try {
                assertThat(Seeds.read(damaged).observations()).isEqualTo(Seeds.read(seed()).observations());
            } catch (FileRefused refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void the_published_extract_of_january_2026_gives_the_published_national_figures_and_hand_sums() throws IOException {
        LayoutContent content = january();
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().read()).isEqualTo(183_417);
        assertThat(content.observations()).hasSize(6 * 4_112).allMatch(o -> o.period().equals(Period.month(2026, 1)));
        assertThat(content.observations()).filteredOn(o -> o.indicator().equals("RTT_LIST")).hasSize(515);
        assertThat(content.totals()).hasSize(3).allMatch(TotalCheck::equal);
        TotalCheck.Counts england = content.totals().get(0).sum();
        assertThat(england.denominator()).isCloseTo(7.19e6, within(0.005e6));
        assertThat(england.numerator() / england.denominator()).isCloseTo(0.614, within(0.0005));
        Map<String, double[]> sums = handSums(januaryFile());
        for (String trust : new String[] {"RJ1", "RTH", "RXK", "RM3", "R1K"}) {
            double[] s = sums.get(trust);
            assertThat(content.observations()).anyMatch(o -> o.indicator().equals("RTT_18W") && o.provider().equals(trust) && o.figure().equals(Figure.ofCounts(s[0], s[2])))
                    .anyMatch(o -> o.indicator().equals("RTT_52W") && o.provider().equals(trust) && o.figure().equals(Figure.ofCounts(s[1], s[2])));
        }
    }

    /**
     * From the file by Python: weeks added up per provider and function over commissioners, percentiles by inverting the cumulative
     * curve drawn through the ends of the weeks in exact fractions.
     */
    @ParameterizedTest
    @CsvSource({"RJ1,'',107777,71640,1193,16,11.97870984191739,36.62652763295099",
            "RTH,'',85063,50791,2011,75,14.166450216450217,41.85903780068728",
            "RXK,.C_110,5242,3156,3,0,14.777777777777779,36.223846153846154",
            "RM3,.C_502,9595,5166,471,3,16.53483606557377,47.688607594936705",
            "R1K,.C_120,9482,3717,475,1,24.951219512195124,49.183247863247864",
            "RTH,.X05,5762,3768,107,3,12.096938775510203,40.368"})
    void list_long_waits_median_and_92nd_percentile_equal_those_worked_out_elsewhere(String provider, String part, double all, double within18,
            double over52, double over65, double median, double most) {
        assertThat(published("RTT_18W" + part, provider)).isEqualTo(Figure.ofCounts(within18, all));
        assertThat(published("RTT_52W" + part, provider)).isEqualTo(Figure.ofCounts(over52, all));
        assertThat(published("RTT_65W" + part, provider)).isEqualTo(Figure.ofCounts(over65, all));
        assertThat(published("RTT_LIST" + part, provider)).isEqualTo(Figure.of(all));
        assertThat(published("RTT_MEDIAN" + part, provider).orThrow()).isCloseTo(median, within(1e-9));
        assertThat(published("RTT_P92" + part, provider).orThrow()).isCloseTo(most, within(1e-9));
    }

    private static Figure published(String indicator, String provider) {
        return january().observations().stream().filter(o -> o.indicator().equals(indicator) && o.provider().equals(provider)).findFirst().orElseThrow().figure();
    }

    private static LayoutContent january() {
        if (january == null) {
            try {
                january = Seeds.FILES.read(januaryFile(), Optional.empty());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return january;
    }

    private static Path januaryFile() {
        return SharedFiles.in("data/real/rtt").stream().filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    }

    /** Straight from the lines, counted from their end: 105 weeks, two other columns, the total. */
    private static Map<String, double[]> handSums(Path file) throws IOException {
        Map<String, double[]> sums = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(",Part_2,") && line.contains(",C_999,")) {
                    String[] cells = line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
                    double[] s = sums.computeIfAbsent(cells[3], c -> new double[3]);
                    int first = cells.length - 108;
                    for (int w = 0; w < 105; w++) {
                        double n = cells[first + w].isEmpty() ? 0 : Double.parseDouble(cells[first + w]);
                        s[0] += w < 18 ? n : 0;
                        s[1] += w >= 52 ? n : 0;
                    }
                    s[2] += Double.parseDouble(cells[cells.length - 1]);
                }
            }
        }
        return sums;
    }
}
