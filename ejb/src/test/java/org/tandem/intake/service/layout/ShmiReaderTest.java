package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.intake.Layout;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** Made up to the documented columns; no published file is at hand. */
class ShmiReaderTest {

    private static final String HEADER = "Provider code,Provider name,SHMI value,SHMI banding,Number of spells,Observed deaths,Expected deaths,Reporting period\n";

    private static LayoutContent read(String rows) {
        return Seeds.read(HEADER + rows);
    }

    @Test
    void observed_and_expected_deaths_give_the_figure_of_the_last_month() {
        LayoutContent content = read("RA1,A,1.0313,2,61235,1650,1600,April 2024 to March 2025\nENGLAND,England,1,,1,1,1,April 2024 to March 2025\n");
        assertThat(content.layout()).isEqualTo(Layout.SHMI_TRUSTS);
        assertThat(content.rows().ignored()).isEqualTo(1);
        assertThat(content.observations()).singleElement().satisfies(o -> {
            assertThat(o.indicator()).isEqualTo("SHMI");
            assertThat(o.period()).isEqualTo(Period.month(2025, 3));
            assertThat(o.figure()).isEqualTo(Figure.ofCounts(1650, 1600));
        });
    }

    @Test
    void a_star_is_suppressed_and_expected_deaths_may_be_printed_rounded() {
        LayoutContent content = read("RA1,A,*,*,*,*,*,Apr24-Mar25\nRA2,B,0.9003,2,100,90,100,Apr24-Mar25\nRA3,C,0.8961,2,100,90,100,Apr-24 - Mar-25\n");
        assertThat(content.problems()).isEmpty();
        assertThat(content.observations().get(0).figure().state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(content.observations().get(2).figure()).isEqualTo(Figure.ofCounts(90, 100));
    }

    @Test
    void a_value_that_is_not_observed_by_expected_or_a_period_of_other_length_is_a_bad_row() {
        LayoutContent content = read("RA1,A,1.0313,2,1,1650,1600,April 2024 to March 2025\nRA2,B,1.2,2,1,1650,1600,April 2024 to March 2025\n"
                + "RA3,C,1.0313,2,1,1650,1600,April 2024 to February 2025\n");
        assertThat(content.problems()).extracting("code").containsExactly("VALUE_AND_DEATHS_DISAGREE", "BAD_PERIOD");
    }

    @Test
    void a_file_as_published_without_its_period_is_refused_with_what_to_add() {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> Seeds.read(HEADER.replace(",Reporting period", "") + "RA1,A,1.0313,2,1,1650,1600\n"));
        assertThat(refused.code()).isEqualTo("NO_PERIOD");
        assertThat(refused.getMessage()).contains("add a column 'Reporting period'").contains("'SHMI data at trust level, Apr24-Mar25.csv'");
    }

    @Test
    void a_file_as_published_is_of_the_twelve_months_in_its_name() throws IOException {
        Path file = Files.writeString(Files.createTempFile("shmi", ".csv"), HEADER.replace(",Reporting period", "") + "RA1,A,1.0313,2,1,1650,1600\n");
        LayoutContent content = Seeds.FILES.read(file, "SHMI data at trust level, Apr24-Mar25 (2).csv", Optional.empty(), bytes -> { });
        assertThat(content.observations()).extracting("period").containsExactly(Period.month(2025, 3));
        assertThat(catchThrowableOfType(FileRefused.class, () -> Seeds.FILES.read(file, "SHMI data, Apr24-Feb25.csv", Optional.empty(), bytes -> { })).code())
                .isEqualTo("NO_PERIOD");
        Files.delete(file);
    }
}
