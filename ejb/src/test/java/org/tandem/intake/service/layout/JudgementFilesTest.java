package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.intake.Layout;
import org.tandem.intake.Problem.Severity;
import org.tandem.provider.CareRating;
import org.tandem.provider.CareRating.Score;
import org.tandem.provider.OversightFact;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;

/** Oversight framework and care ratings: the files at hand, and made-up rows for what they do not show. */
class JudgementFilesTest {

    private static LayoutContent read(Path file) {
        try {
            return Seeds.FILES.read(file, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OversightFact fact(LayoutContent content, String quarter, String metric) {
        return content.registry().oversight().stream().filter(o -> o.quarter().equals(Period.parse(quarter)) && o.metric().equals(metric)).findFirst().orElseThrow();
    }

    @Test
    void the_data_file_gives_every_row_as_a_fact_with_the_published_numbers() throws IOException {
        Path file = SharedFiles.path("data/real/nof/nhs-oversight-framework-mental-health-and-community-trust-data.RDY-only.csv");
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.OVERSIGHT_DATA);
        assertThat(content.problems()).isEmpty();
        long lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(l -> !l.isBlank()).count() - 1;
        assertThat(content.registry().oversight()).hasSize((int) lines).hasSize(156).allMatch(o -> o.code().equals("RDY"));
        assertThat(content.observations()).isEmpty();
        OversightFact sickness = fact(content, "2025-26Q1", "OF0082");
        assertThat(sickness.figure()).isEqualTo(Figure.of(5.21));
        assertThat(sickness.reportedFor()).isEqualTo("Q4 2024-25");
        assertThat(sickness.median()).isEqualTo(5.65);
        assertThat(sickness.lowerQuartile()).isEqualTo(5.01);
        assertThat(sickness.upperQuartile()).isEqualTo(6.26);
        assertThat(sickness.rank()).isEqualTo(21);
        OversightFact average = fact(content, "2025-26Q4", OversightFact.AVERAGE_SCORE);
        assertThat(average.figure()).isEqualTo(Figure.of(2.21));
        assertThat(average.rank()).isEqualTo(25);
        assertThat(average.median()).isNull();
        assertThat(fact(content, "2025-26Q4", OversightFact.FINANCIAL_OVERRIDE).figure()).isEqualTo(Figure.of(0));
    }

    @Test
    void the_league_table_gives_score_rank_segment_and_deficit() {
        LayoutContent content = read(SharedFiles.path("data/real/nof/nhs-oversight-framework-mental-health-and-community-trust-league-table.RDY-only.csv"));
        assertThat(content.layout()).isEqualTo(Layout.OVERSIGHT_LEAGUE);
        assertThat(content.registry().oversight()).hasSize(3);
        OversightFact score = fact(content, "2025-26Q4", OversightFact.LEAGUE_SCORE);
        assertThat(score.figure()).isEqualTo(Figure.of(2.21));
        assertThat(score.rank()).isEqualTo(24);
        assertThat(score.note()).isEqualTo("likely score 1.72 to 2.73; likely rank 6 to 49");
        assertThat(fact(content, "2025-26Q4", OversightFact.LEAGUE_SEGMENT).figure()).isEqualTo(Figure.of(2));
        assertThat(fact(content, "2025-26Q4", OversightFact.LEAGUE_DEFICIT).figure()).isEqualTo(Figure.of(0));
    }

    @Test
    void the_league_table_of_the_first_quarter_has_its_quarter_in_another_column() {
        LayoutContent content = Seeds.read(Seeds.of(Layout.OVERSIGHT_LEAGUE).replace("Quarter,", "Reporting_date,").replace("Q4 2025/26", "Q1 2025/26"));
        assertThat(content.problems()).isEmpty();
        assertThat(content.registry().oversight()).hasSize(60).allMatch(o -> o.quarter().equals(Period.quarter(2025, 1)));
    }

    @Test
    void suppressed_words_are_no_numbers_and_no_errors() {
        String rows = List.of("OF0005,%,Suppressed", "OF0006,%,NA", "OF0007,%,Not reported", "OF1005,score,5").stream()
                .map(r -> "Q1 2025/26,RA1,Access,Waits,Jun-25," + r + ",NA,NA,NA,NA\n").collect(java.util.stream.Collectors.joining());
        LayoutContent content = Seeds.read("Quarter,Trust_code,Domain,Metric_description,Reporting_date,Metric_ID,Units,Value,Median_value,Lower_quartile,Upper_quartile,Rank\n"
                + rows);
        assertThat(content.registry().oversight()).extracting(o -> o.figure().state())
                .containsExactly(FigureState.SUPPRESSED, FigureState.NOT_APPLICABLE, FigureState.NOT_REPORTED);
        assertThat(content.problems()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("OUT_OF_RANGE"));
    }

    @Test
    void a_shared_place_in_the_league_table_is_that_place() {
        LayoutContent content = Seeds.read("Quarter,Trust_code,Average_score,Likely_range_of_average_score,Segment,Trust_in_financial_deficit,Rank,Likely_range_of_rank\n"
                + "Q4 2025/26,RA1,2.21,1.72 to 2.73,2,No,=24,6 to 49\nQ4 2025/26,RA2,2.21,1.70 to 2.80,2,No,=24,5 to 50\nQ4 2025/26,RA3,2.4,2 to 3,3,No,26,9 to 50\n");
        assertThat(content.problems()).isEmpty();
        assertThat(content.registry().oversight()).filteredOn(f -> f.metric().equals(OversightFact.LEAGUE_SCORE)).extracting(OversightFact::rank)
                .containsExactly(24, 24, 26);
    }

    @Test
    void of_rates_and_counts_of_one_metric_the_rates_are_taken_and_a_count_without_its_rate_is_wrong() {
        String rows = List.of("RA1,OF0005,%,2.5", "RA1,OF0005,Number,1250", "RA2,OF0005,%,3.5", "RA2,OF0005,Number,700", "RA3,OF0005,Number,12", "RA3,OF0006,Number,4").stream()
                .map(r -> "Q1 2025/26," + r + ",Access,Waits,Jun-25,NA,NA,NA,NA\n").collect(java.util.stream.Collectors.joining());
        LayoutContent content = Seeds.read("Quarter,Trust_code,Metric_ID,Units,Value,Domain,Metric_description,Reporting_date,Median_value,Lower_quartile,Upper_quartile,Rank\n" + rows);
        assertThat(content.registry().oversight()).extracting(f -> f.code() + " " + f.metric() + " " + f.figure().orThrow())
                .containsExactly("RA1 OF0005 2.5", "RA2 OF0005 3.5", "RA3 OF0006 4.0");
        assertThat(content.problems()).extracting("code").containsOnly("UNIT_CLASH");
        assertThat(content.problems()).extracting("row", "severity").containsExactly(tuple(6, Severity.ERROR), tuple(3, Severity.WARNING));
        assertThat(content.problems().get(1).message()).isEqualTo("OF0005 is given twice in 2025-26Q1: the rows in '%' are taken, 2 in another unit are passed over.");
        assertThat(content.rows().ignored()).isEqualTo(2);
    }

    @Test
    void a_reissue_named_v2_goes_before_the_first_issue_of_the_same_day() {
        String name = "nhs-oversight-framework-acute-trust-data-q3-25-26";
        assertThat(Layout.OVERSIGHT_DATA.rank(name + "-v2.csv")).isGreaterThan(Layout.OVERSIGHT_DATA.rank(name + ".csv"));
        assertThat(Layout.OVERSIGHT_DATA.rank(name + "-v3.csv")).isGreaterThan(Layout.OVERSIGHT_DATA.rank(name + "-v2.csv"));
        assertThat(Layout.AE_MONTHLY.rank("a-v2.csv")).isEqualTo(Layout.AE_MONTHLY.rank());
    }

    @Test
    void care_ratings_of_trusts_are_taken_and_those_of_independent_providers_passed_over() throws IOException {
        Path file = SharedFiles.path("data/real/panel-2010-2018/CQC_ratings.csv");
        LayoutContent content = read(file);
        assertThat(content.layout()).isEqualTo(Layout.CARE_RATINGS);
        assertThat(content.problems()).isEmpty();
        List<String[]> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).map(l -> l.replaceAll("\"[^\"]*\"", "quoted").split(",")).toList();
        long trusts = lines.stream().filter(l -> !l[0].startsWith("1-")).count();
        assertThat(trusts).isEqualTo(7_549);
        // twelve ratings of RXE stand there twice, the older of January 2017
        assertThat(content.registry().ratings()).hasSize(7_549 - 12);
        assertThat(content.rows().ignored()).isEqualTo(606 + 12);
        assertThat(content.newestDate()).contains(LocalDate.of(2019, 2, 28));
        assertThat(content.registry().ratings()).filteredOn(r -> r.service().equals(CareRating.OVERALL) && r.question().equals(CareRating.OVERALL)).hasSize(226);
        assertThat(content.registry().ratings()).anySatisfy(r -> {
            assertThat(r.code()).isEqualTo("RXE");
            assertThat(r.service()).startsWith("Long stay");
            assertThat(r.question()).isEqualTo("Effective");
            assertThat(r.score()).isEqualTo(Score.REQUIRES_IMPROVEMENT);
            assertThat(r.ratedOn()).isEqualTo(LocalDate.of(2018, 6, 28));
        });
    }

    @Test
    void ratings_of_locations_are_refused_because_they_never_become_the_providers_own() {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> Seeds.read(Seeds.of(Layout.CARE_RATINGS).replace("Provider Name", "Location ID")));
        assertThat(refused.code()).isEqualTo("LOCATION_RATINGS");
    }

    @Test
    void a_rating_is_old_after_36_months() {
        CareRating rating = new CareRating("RA1", "Overall", "Overall", Score.GOOD, LocalDate.of(2022, 3, 24), 2);
        assertThat(rating.isOldOn(LocalDate.of(2025, 3, 24))).isFalse();
        assertThat(rating.isOldOn(LocalDate.of(2025, 3, 25))).isTrue();
    }
}
