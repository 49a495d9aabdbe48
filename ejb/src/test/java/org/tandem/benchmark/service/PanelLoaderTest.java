package org.tandem.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.service.StoredReleases;
import org.tandem.provider.RegistryRows;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.TestDatabase;

class PanelLoaderTest {

    private static final Period MARCH = Period.month(2025, 3);
    private static final LocalDate MAY_8 = LocalDate.of(2025, 5, 8);

    private StoredReleases releases;
    private PanelLoader loader;

    @BeforeEach
    void emptyDatabase() {
        releases = new StoredReleases(TestDatabase.H2.migrated());
        loader = new PanelLoader(null, releases.rows(), releases.registry(), JoinedCatalogue.of(new ShippedCatalogue(), List.of()));
    }

    private static List<Observation> figure(String indicator, double value) {
        return List.of(new Observation(indicator, "XX1", MARCH, Figure.of(value), 2));
    }

    private static RegistryRows listing(String name) {
        RegistryRows.Builder rows = new RegistryRows.Builder();
        rows.add(new Listing("XX1", name, "Y56", "", "", MAY_8, null, 1));
        return rows.build();
    }

    private LoadedPanel panelAt(long version, LoadedPanel before) {
        return loader.load(Optional.ofNullable(before), new DataVersion(version));
    }

    @Test
    void an_empty_database_gives_an_empty_panel_with_the_catalogue() {
        LoadedPanel loaded = panelAt(0, null);
        assertThat(loaded.panel().providers().all()).isEmpty();
        assertThat(loaded.panel().block("AE_4H_ALL")).isEmpty();
        assertThat(loaded.panel().indicators().find("AE_4H_ALL")).isPresent();
    }

    @Test
    void a_staged_release_does_not_show_and_a_published_one_does() throws SQLException {
        int number = releases.staged(MAY_8, figure("AE_4H_ALL", 0.7), listing("MADE-UP NHS TRUST"));
        assertThat(panelAt(1, null).panel().block("AE_4H_ALL")).isEmpty();
        releases.publish(number, 1);
        LoadedPanel loaded = panelAt(1, null);
        assertThat(loaded.panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.7));
        assertThat(loaded.panel().block("AE_4H_ALL").orElseThrow().release("XX1", MARCH)).isEqualTo(number);
        assertThat(loaded.panel().providers().get("XX1").name()).isEqualTo("Made-Up NHS Trust");
        assertThat(loaded.panel().providers().get("XX1").region().name()).isEqualTo("London");
    }

    @Test
    void the_newer_publication_wins_although_it_was_loaded_and_published_first() throws SQLException {
        int newer = releases.staged(MAY_8.plusMonths(1), figure("AE_4H_ALL", 0.8), RegistryRows.NONE);
        int older = releases.staged(MAY_8, figure("AE_4H_ALL", 0.7), RegistryRows.NONE);
        releases.publish(newer, 1);
        releases.publish(older, 2);
        assertThat(panelAt(2, null).panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.8));
        releases.withdraw(newer, 3);
        assertThat(panelAt(3, null).panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.7));
    }

    @Test
    void a_withdrawn_list_takes_its_providers_with_it() throws SQLException {
        int list = releases.staged(MAY_8, List.of(), listing("MADE-UP NHS TRUST"));
        releases.publish(list, 1);
        releases.withdraw(list, 2);
        assertThat(panelAt(1, null).panel().providers().find("XX1")).isPresent();
        assertThat(panelAt(2, null).panel().providers().find("XX1")).isEmpty();
    }

    @Test
    void a_withdrawn_matrix_takes_its_journeys_with_it_and_a_newer_one_goes_first() throws SQLException {
        RegistryRows.Builder places = new RegistryRows.Builder();
        places.add(new Listing("XX1", "MADE-UP TRUST 1", "Y56", "", "ZZ1 1AA", null, null, 1));
        places.add(new Listing("XX2", "MADE-UP TRUST 2", "Y56", "", "", null, null, 2));
        places.add(new RegistryRows.Site("XX2", "XX201", "MADE-UP HOSPITAL", "ZZ11AB", 1));
        releases.publish(releases.staged(MAY_8, List.of(), places.build()), 1);
        int older = releases.staged(MAY_8, List.of(), matrix(20));
        int newer = releases.staged(MAY_8.plusDays(1), List.of(), matrix(30));
        assertThat(panelAt(1, null).panel().providers().journeys().between("XX1", "XX2")).isEmpty();
        releases.publish(newer, 2);
        releases.publish(older, 3);
        assertThat(panelAt(3, null).panel().providers().journeys().between("XX1", "XX2")).hasValue(30);
        releases.withdraw(newer, 4);
        assertThat(panelAt(4, null).panel().providers().journeys().between("XX2", "XX1")).hasValue(20);
        releases.withdraw(older, 5);
        assertThat(panelAt(5, null).panel().providers().journeys().between("XX1", "XX2")).isEmpty();
    }

    private static RegistryRows matrix(double minutes) {
        RegistryRows.Builder rows = new RegistryRows.Builder();
        rows.add(new RegistryRows.Journey("ZZ11AA", "ZZ11AB", minutes, 2));
        rows.add(new RegistryRows.Journey("ZZ11AB", "ZZ11AA", minutes, 3));
        return rows.build();
    }

    @Test
    void after_a_publication_only_the_touched_indicator_is_read_again() throws SQLException {
        releases.publish(releases.staged(MAY_8, figure("AE_4H_ALL", 0.7), listing("MADE-UP NHS TRUST")), 1);
        releases.publish(releases.staged(MAY_8, figure("SICKNESS", 0.05), RegistryRows.NONE), 1);
        LoadedPanel first = panelAt(1, null);
        releases.publish(releases.staged(MAY_8.plusDays(1), figure("AE_4H_ALL", 0.72), RegistryRows.NONE), 2);
        LoadedPanel second = panelAt(2, first);
        assertThat(second.panel().block("SICKNESS").orElseThrow()).isSameAs(first.panel().block("SICKNESS").orElseThrow());
        assertThat(second.panel().providers()).isSameAs(first.panel().providers());
        assertThat(second.panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.72));
        assertThat(first.panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.7));
    }

    @Test
    void a_release_added_to_a_panel_counts_as_in_a_panel_read_anew() throws SQLException {
        releases.publish(releases.staged(MAY_8, figure("AE_4H_ALL", 0.7), RegistryRows.NONE), 1);
        LoadedPanel first = panelAt(1, null);
        releases.publish(releases.staged(MAY_8.minusDays(1), figure("AE_4H_ALL", 0.6), RegistryRows.NONE), 2);
        LoadedPanel second = panelAt(2, first);
        assertThat(second.panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.7));
        int newer = releases.staged(MAY_8.plusDays(1), figure("AE_4H_ALL", 0.8), RegistryRows.NONE);
        releases.publish(newer, 3);
        LoadedPanel third = panelAt(3, second);
        assertThat(third.panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.8));
        releases.withdraw(newer, 4);
        assertThat(panelAt(4, third).panel().figure("AE_4H_ALL", "XX1", MARCH)).isEqualTo(Figure.of(0.7));
    }
}
