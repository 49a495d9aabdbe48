package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;

/** Published files on ambulances, community waits, friends and family and discharge as they are. */
class RealServiceFilesTest {

    private static final Map<Path, LayoutContent> READ = new HashMap<>();
    private static final String AMBULANCE = "ambulance/AmbSYS-Time-Series-until-20250831.xlsx";
    private static final String COMMUNITY = "community/Community-health-services-waiting-lists-2025-26-July.xlsx";

    private static Path path(String file) {
        return SharedFiles.path("data/real/" + file);
    }

    /** Each file is read once. */
    private static LayoutContent read(String file) {
        Path path = path(file);
        return READ.computeIfAbsent(path, p -> {
            try {
                return Seeds.FILES.read(p, Optional.empty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, Figure> figures(LayoutContent content) {
        return content.observations().stream().collect(Collectors.toMap(o -> o.indicator() + " " + o.provider() + " " + o.period(), Observation::figure, (a, b) -> {
            throw new AssertionError("A figure stands there twice.");
        }, TreeMap::new));
    }

    @Test
    void the_ambulance_series_gives_eleven_services_in_97_months_and_england_equals_their_sum() {
        LayoutContent content = read(AMBULANCE);
        assertThat(content.layout()).isEqualTo(Layout.AMBULANCE_SYSTEMS);
        assertThat(content.problems()).isEmpty();
        assertThat(content.newestDate()).contains(LocalDate.of(2025, 9, 11));
        assertThat(content.rows().accepted()).isEqualTo(11 * 97);
        // five ratios and five single figures each, and four of handovers in the 253 rows since October 2023
        assertThat(content.observations()).hasSize(10 * 11 * 97 + 4 * 253);
        assertThat(content.totals()).hasSize(9).allMatch(TotalCheck::equal).allMatch(t -> t.period().equals(Period.month(2025, 8)));
        assertThat(content.observations().stream().map(Observation::provider).distinct()).hasSize(11).contains("R1F", "RX9").doesNotContain("ENG", "Y60");
    }

    /** Cells of the hidden sheet, read straight from its XML; C1 count in T, total Y, mean Z, centile AA, C2 in V, AE, handovers DX, EB, EC, ED. */
    @ParameterizedTest
    @CsvSource({"RYD,2025-26,AUGUST,2025-08", "RX8,2025-26,AUGUST,2025-08", "RRU,2023-24,DECEMBER,2023-12"})
    void ambulance_figures_are_made_of_the_cells(String service, String year, String monthName, String month) throws IOException {
        Map<String, Figure> figures = figures(read(AMBULANCE));
        List<String> row = XmlCells.of(path(AMBULANCE), "xl/worksheets/sheet13.xml").stream()
                .filter(r -> r.size() > 150 && r.get(5).equals(service) && r.get(1).equals(year) && r.get(2).equals(monthName)).findFirst().orElseThrow();
        Figure mean = figures.get("AMB_C1_MEAN " + service + " " + month);
        assertThat(mean).isEqualTo(Figure.ofCounts(at(row, 24), at(row, 19)));
        assertThat(mean.orThrow()).isCloseTo(at(row, 25), within(0.5));
        assertThat(figures).containsEntry("AMB_C1_P90 " + service + " " + month, Figure.of(at(row, 26)))
                .containsEntry("AMB_C2_MEAN " + service + " " + month, Figure.ofCounts(at(row, 30), at(row, 21)))
                .containsEntry("AMB_C4_P90 " + service + " " + month, Figure.of(at(row, 38)))
                .containsEntry("AMB_CALLS " + service + " " + month, Figure.of(at(row, 8)))
                .containsEntry("AMB_HANDOVER_15 " + service + " " + month, Figure.ofCounts(at(row, 131), at(row, 127)))
                .containsEntry("AMB_HANDOVER_60 " + service + " " + month, Figure.ofCounts(at(row, 133), at(row, 127)))
                .containsEntry("AMB_HANDOVER_MEAN " + service + " " + month, Figure.ofCounts(at(row, 128), at(row, 127)));
    }

    private static double at(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void a_service_that_did_not_report_yet_has_no_response_times_and_handovers_begin_in_october_2023() {
        Map<String, Figure> figures = figures(read(AMBULANCE));
        assertThat(figures.get("AMB_C1_MEAN R1F 2017-08").state()).isEqualTo(FigureState.NOT_APPLICABLE);
        assertThat(figures.get("AMB_C1_P90 R1F 2017-08").state()).isEqualTo(FigureState.NOT_APPLICABLE);
        assertThat(figures.get("AMB_CALLS R1F 2017-08").state()).isEqualTo(FigureState.NOT_APPLICABLE);
        assertThat(figures).containsKey("AMB_HANDOVER_30 RX9 2023-10").doesNotContainKey("AMB_HANDOVER_30 RX9 2023-09");
    }

    @Test
    void the_community_workbook_without_its_drawings_gives_144_providers_and_every_level_adds_up() {
        LayoutContent content = read(COMMUNITY);
        assertThat(content.layout()).isEqualTo(Layout.COMMUNITY_WAITS);
        assertThat(content.problems()).isEmpty();
        assertThat(content.newestDate()).contains(LocalDate.of(2025, 9, 11));
        assertThat(content.rows().accepted()).isEqualTo(9 * 144);
        assertThat(content.rows().ignored()).isEqualTo(9 * (1 + 7 + 42));
        // England, and neither regions nor boards differ: they would be listed
        assertThat(content.totals()).hasSize(3).allMatch(TotalCheck::equal);
        assertThat(content.totals().get(0).published().numerator()).isEqualTo(1_192_179);
        assertThat(content.totals().get(1).published()).isEqualTo(new TotalCheck.Counts(196_002 + 65_289 + 24_218,
                123_184 + 113_704 + 171_811 + 365_638 + 129_742 + 196_002 + 65_289 + 24_218));
    }

    /** Sums over the services and sheets made by hand with another program. */
    @ParameterizedTest
    @CsvSource({"RCF,5432,449,5432,0,4676,390,4676", "RNN,11365,3367,8811,629,8057,1443,5503", "RXF,5825,3217,5820,1196,485,6,480"})
    void community_waits_are_the_sums_over_services(String trust, double list, double over18, double known, double over52, double adults, double adults18, double adultsKnown) {
        Map<String, Figure> figures = figures(read(COMMUNITY));
        assertThat(figures).containsEntry("CHS_LIST " + trust + " 2025-07", Figure.of(list))
                .containsEntry("CHS_18W " + trust + " 2025-07", Figure.ofCounts(over18, known))
                .containsEntry("CHS_52W " + trust + " 2025-07", Figure.ofCounts(over52, known))
                .containsEntry("CHS_LIST.ADULTS " + trust + " 2025-07", Figure.of(adults))
                .containsEntry("CHS_18W.ADULTS " + trust + " 2025-07", Figure.ofCounts(adults18, adultsKnown));
    }

    @Test
    void every_service_of_the_workbook_is_a_part_in_the_catalogue_and_a_list_without_waits_has_no_share() {
        LayoutContent content = read(COMMUNITY);
        IndicatorCatalogue catalogue = new ShippedCatalogue().catalogue();
        assertThat(content.observations()).allSatisfy(o -> assertThat(catalogue.find(o.indicator())).as(o.indicator()).isPresent());
        assertThat(content.observations().stream().map(Observation::indicator).distinct()).hasSize(3 * (1 + 2 + 44));
        Map<String, Figure> figures = figures(content);
        assertThat(figures).containsEntry("CHS_LIST.A_PODIATRY_AND_PODIATRIC_SURGE RNN 2025-07", Figure.of(1437));
        assertThat(figures.get("CHS_18W.A_PODIATRY_AND_PODIATRIC_SURGE RNN 2025-07").state()).isEqualTo(FigureState.NOT_REPORTED);
    }

    @Test
    void friends_and_family_gives_134_trusts_and_all_answers_but_those_suppressed() {
        LayoutContent content = read("fft/trust_names.xlsm");
        assertThat(content.layout()).isEqualTo(Layout.FRIENDS_AND_FAMILY_AE);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().accepted()).isEqualTo(134);
        assertThat(content.observations()).hasSize(2 * 134).allMatch(o -> o.period().equals(Period.month(2019, 7)));
        TotalCheck recommended = content.totals().get(0);
        TotalCheck answered = content.totals().get(1);
        assertThat(answered.equal()).as(answered.sentence()).isTrue();
        assertThat(answered.published()).isEqualTo(new TotalCheck.Counts(151_767, 1_225_392));
        // two trusts with 2 answers and 1 answer are suppressed
        assertThat(recommended.published()).isEqualTo(new TotalCheck.Counts(99_629 + 28_973, 151_767));
        assertThat(recommended.sum().denominator()).isEqualTo(151_764);
    }

    @ParameterizedTest
    @CsvSource({"R1H,1097,410,2040,38396", "RF4,1380,389,1911,10077"})
    void the_share_that_recommends_is_made_of_the_two_best_answers(String trust, double extremely, double likely, double all, double eligible) {
        Map<String, Figure> figures = figures(read("fft/trust_names.xlsm"));
        Figure.Present positive = (Figure.Present) figures.get("FFT_AE_POSITIVE " + trust + " 2019-07");
        assertThat(positive.number()).isCloseTo((extremely + likely) / all, within(1e-12));
        assertThat(positive.numerator()).hasValue(extremely + likely);
        assertThat(figures).containsEntry("FFT_AE_RESPONSE " + trust + " 2019-07", Figure.ofCounts(all, eligible));
    }

    @Test
    void suppressed_answers_keep_a_printed_share_and_nobody_answering_is_not_applicable() {
        Map<String, Figure> figures = figures(read("fft/trust_names.xlsm"));
        assertThat(figures.get("FFT_AE_POSITIVE RBZ 2019-07").orThrow()).isCloseTo(33.0 / 41, within(1e-12));
        assertThat(figures.get("FFT_AE_POSITIVE RA9 2019-07").state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(figures.get("FFT_AE_POSITIVE RH8 2019-07").state()).isEqualTo(FigureState.NOT_APPLICABLE);
        assertThat(figures.get("FFT_AE_RESPONSE RH8 2019-07").orThrow()).isZero();
    }

    @Test
    void discharge_gives_121_trusts_in_eight_whole_months() {
        LayoutContent content = read("discharge/criteria_to_reside.csv");
        assertThat(content.layout()).isEqualTo(Layout.DISCHARGE_DAILY);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().read()).isEqualTo(29_524);
        assertThat(content.observations()).hasSize(121 * 8).allMatch(o -> o.figure().isPresent());
    }

    /** Sums over the days of the month made by hand with another program. */
    @ParameterizedTest
    @CsvSource({"RJ1,2022-04,4220,30810", "RTH,2022-11,6490,31710", "RM3,2022-07,8396,48453"})
    void the_share_of_beds_is_of_all_days_of_the_month(String trust, String month, double patients, double beds) {
        assertThat(figures(read("discharge/criteria_to_reside.csv"))).containsEntry("DISCHARGE_NCTR " + trust + " " + month, Figure.ofCounts(patients, beds));
    }
}
