package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.service.SharedFiles;

/** The published results of the NHS Staff Survey as they are. */
class RealStaffSurveyTest {

    private static LayoutContent read(String start) throws IOException {
        return Seeds.FILES.read(file(start), Optional.empty());
    }

    private static Path file(String start) {
        return SharedFiles.in("data/real/staff-survey").stream().filter(f -> f.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
    }

    private static Figure figure(LayoutContent content, String indicator, String provider, String period) {
        return content.observations().stream().filter(o -> o.indicator().equals(indicator) && o.provider().equals(provider) && o.period().toString().equals(period))
                .map(Observation::figure).findFirst().orElseThrow();
    }

    @Test
    void the_csv_of_2021_to_2024_is_read_without_a_problem_and_answers_of_several_commissioners_are_ignored() throws IOException {
        LayoutContent content = read("data_trusts");
        assertThat(content.layout()).isEqualTo(Layout.STAFF_SURVEY_CSV);
        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().read()).isEqualTo(1_075);
        assertThat(content.rows().ignored()).isEqualTo(6);
        assertThat(content.observations()).hasSize(9 * 1_069).allMatch(o -> o.figure().isPresent());
        assertThat(content.observations().stream().map(o -> o.period().toString()).distinct().sorted()).containsExactly("2021", "2022", "2023", "2024");
    }

    /** Percentages and bases read by hand from the file. */
    @ParameterizedTest
    @CsvSource({"STAFF_BURNOUT,RJ1,2024,31.694492531314,13087", "STAFF_ENOUGH,RJ1,2024,39.2835053649556,13081", "STAFF_STRESS,RJ1,2024,44.4640544751437,13026",
            "STAFF_VIOLENCE_PUBLIC,RJ1,2024,9.83368186773149,13061", "STAFF_DISCRIMINATION,RJ1,2024,12.4703114014713,12916",
            "STAFF_HARASSED_MANAGERS,RTH,2021,10.0848459521224,7280", "STAFF_HARASSED_COLLEAGUES,RTH,2021,18.3858328588289,7263",
            "STAFF_HARASSED_PUBLIC,RTH,2021,23.8715555960336,7332", "STAFF_DEMANDS,RTH,2021,45.1835392190031,7679"})
    void a_share_is_the_rate_of_the_csv_and_its_denominator_the_base(String indicator, String trust, String year, double rate, double base) throws IOException {
        Figure.Present found = (Figure.Present) figure(read("data_trusts"), indicator, trust, year);
        assertThat(found.number()).isCloseTo(rate / 100, within(1e-12));
        assertThat(found.denominator()).hasValue(base);
        assertThat(found.numerator().orElseThrow()).isCloseTo(rate / 100 * base, within(1e-6));
    }

    @Test
    void the_workbook_of_2019_gives_every_organisation_of_every_group_once() throws IOException {
        LayoutContent content = read("ST19");
        assertThat(content.layout()).isEqualTo(Layout.STAFF_SURVEY_WORKBOOK);
        assertThat(content.problems()).isEmpty();
        Map<String, Long> organisations = content.observations().stream().collect(Collectors.groupingBy(Observation::indicator, Collectors.counting()));
        // 85 acute, 48 combined, 14 specialist, 23 and 32 mental health, 16 community, 11 ambulance, 66 - 10 commissioners, 1 + 1 + 2 + 1 others
        assertThat(organisations).hasSize(12).allSatisfy((indicator, count) -> assertThat(count).isEqualTo(290));
        assertThat(organisations).doesNotContainKey("STAFF_BURNOUT");
        assertThat(content.rows().ignored()).isEqualTo(10 + 3 + 2);
        assertThat(content.observations().stream().map(Observation::provider)).contains("R1F1", "R1F2", "R1F3", "R1F4");
    }

    /** Columns counted from A = 0: the score and the respondents, in the sheets Acute (sheet3), Combined (sheet4) and Ambulance (sheet9). */
    @ParameterizedTest
    @CsvSource({"R1F1,sheet3.xml,16,194,STAFF_ENGAGEMENT", "RTH,sheet3.xml,33,211,STAFF_ENOUGH", "RTH,sheet3.xml,15,193,STAFF_MORALE",
            "R0A,sheet4.xml,33,211,STAFF_ENOUGH", "R0B,sheet4.xml,16,194,STAFF_ENGAGEMENT", "RRU,sheet9.xml,32,210,STAFF_ENOUGH"})
    void a_score_equals_its_cell_and_its_denominator_the_respondents(String trust, String sheet, int score, int respondents, String indicator) throws IOException {
        List<String> row = XmlCells.of(file("ST19"), "xl/worksheets/" + sheet).stream().filter(r -> r.get(0).equals(trust)).findFirst().orElseThrow();
        Figure.Present found = (Figure.Present) figure(read("ST19"), indicator, trust, "2019");
        assertThat(found.number()).isEqualTo(Double.parseDouble(row.get(score)));
        assertThat(found.denominator()).hasValue(Double.parseDouble(row.get(respondents)));
    }

    @Test
    void a_blank_score_is_suppressed() {
        WorkbookSeeds.Table seed = WorkbookSeeds.of(Layout.STAFF_SURVEY_WORKBOOK);
        LayoutContent content = Seeds.read(WorkbookSeeds.bytes(Layout.STAFF_SURVEY_WORKBOOK, seed));
        assertThat(figure(content, "STAFF_DISCRIMINATION", "R05", "2019").state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(figure(content, "STAFF_RECOMMEND_CARE", "R05", "2019").orThrow()).isEqualTo(0.7);
    }
}
