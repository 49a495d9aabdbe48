package org.tandem.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.provider.CareRating;
import org.tandem.provider.Catchments;
import org.tandem.provider.OversightFact;
import org.tandem.provider.Place;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryRows;
import org.tandem.provider.RegistryRows.ContextValue;
import org.tandem.provider.RegistryRows.Handover;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

class ReleaseRowsTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 8);
    private static final List<Observation> FIGURES = List.of(
            new Observation("AE_4H_ALL", "XX1", Period.month(2025, 3), Figure.ofCounts(15_500, 20_000), 2),
            new Observation("AE_4H_ALL", "XX2", Period.month(2025, 3), new Figure.Absent(FigureState.SUPPRESSED), 3),
            new Observation("SHMI", "XX1", Period.financialYear(2024), Figure.of(1.0 / 3), 4));
    private static final RegistryRows REGISTRY = new RegistryRows(
            List.of(new Listing("XX1", "MADE-UP \\ \"TRUST\"", "Y56", "", "M13 9WL", MAY, null, 1)),
            List.of(new Typing("XX1", ProviderType.ACUTE, TypingBasis.TYPE_LIST, 1)),
            List.of(new Placing(PlacingBasis.POSTCODE, "M139WL", new Place(53.4625, -2.2275), 1)),
            List.of(new Handover("XX2", "XX1", MAY, 1)),
            List.of(new ContextValue("XX1", "Age 0-15", -0.17, 1)),
            List.of(new Label(Label.Kind.ICB, "QMJ", "Made-up board\twith a tab", 1)),
            List.of(new CareRating("XX1", CareRating.OVERALL, "Safe", CareRating.Score.GOOD, MAY, 1)),
            List.of(new OversightFact("XX1", Period.quarter(2025, 4), OversightFact.LEAGUE_SCORE, "Average score", "", "Q4 2025/26", "score",
                            Figure.of(2.21), null, null, null, 24, "1.72 to 2.73", 1),
                    new OversightFact("XX1", Period.quarter(2025, 4), "OF0005", "Waits", "Access", "Mar-26", "%",
                            new Figure.Absent(FigureState.SUPPRESSED), 0.7, 0.01, 6.32, null, "", 2)),
            List.of(new RegistryRows.Site("XX1", "XX101", "MADE-UP \\ HOSPITAL", "ZZ11AA", 1)),
            List.of(new RegistryRows.Journey("ZZ11AA", "ZZ11AB", 18.7, 1)),
            List.of(new RegistryRows.Catchment("XX1", "E06000049", new Catchments.Share(1.0 / 3, 0.085), "a.csv of 8 May 2025", 1)));

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_written_is_read_again_exactly(TestDatabase database) throws SQLException {
        StoredReleases releases = new StoredReleases(database.migrated());
        Problem problem = new Problem(7, "Org Code", "BAD_CODE", "An organisation code is \\ capitals.", "x\\y");
        int number = releases.staged(MAY, FIGURES, REGISTRY, problem);
        assertThat(releases.rows().observations(number, "AE_4H_ALL")).isEqualTo(FIGURES.subList(0, 2));
        assertThat(releases.rows().observations(number, "SHMI")).isEqualTo(FIGURES.subList(2, 3));
        assertThat(releases.registry().of(number)).isEqualTo(REGISTRY);
        assertThat(releases.rows().problems(number, 0, 10)).containsExactly(problem);
        assertThat(releases.rows().problems(number, 1, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_table_of_observations_holds_the_same_figures_as_the_packed_block(TestDatabase database) throws SQLException {
        StoredReleases releases = new StoredReleases(database.migrated());
        int number = releases.staged(MAY, FIGURES, RegistryRows.NONE);
        List<Observation> rows = releases.rows().query("select indicator, provider, period_text, figure_state, figure, numerator, denominator, source_row"
                + " from observation where release_id = ? order by source_row", r -> new Observation(r.getString(1), r.getString(2), Period.parse(r.getString(3)),
                        r.getString(4).equals("PRESENT") ? new Figure.Present(r.getDouble(5), known(r.getObject(6)), known(r.getObject(7)))
                                : new Figure.Absent(FigureState.valueOf(r.getString(4))), r.getInt(8)), number);
        assertThat(rows).isEqualTo(FIGURES);
    }

    private static OptionalDouble known(Object count) {
        return count == null ? OptionalDouble.empty() : OptionalDouble.of((Double) count);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_release_is_in_force_from_its_publication_to_its_withdrawal(TestDatabase database) throws SQLException {
        StoredReleases releases = new StoredReleases(database.migrated());
        int number = releases.staged(MAY, FIGURES, REGISTRY);
        releases.publish(number, 3);
        releases.withdraw(number, 5);
        for (long version = 1; version <= 6; version++) {
            boolean expected = version == 3 || version == 4;
            assertThat(releases.rows().inForceAt(new DataVersion(version))).hasSize(expected ? 1 : 0);
            assertThat(releases.rows().indicatorsAt(new DataVersion(version)).containsKey("SHMI")).isEqualTo(expected);
            assertThat(releases.registry().releasesAt(new DataVersion(version))).hasSize(expected ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void codes_outside_every_published_list_are_unknown(TestDatabase database) throws SQLException {
        StoredReleases releases = new StoredReleases(database.migrated());
        int figures = releases.staged(MAY, FIGURES, RegistryRows.NONE);
        int list = releases.staged(MAY, List.of(), REGISTRY);
        assertThat(releases.rows().unknownProviders(figures)).containsExactly("XX1", "XX2");
        releases.publish(list, 1);
        assertThat(releases.rows().unknownProviders(figures)).containsExactly("XX2");
    }
}
