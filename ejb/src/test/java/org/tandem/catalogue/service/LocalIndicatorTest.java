package org.tandem.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.LocalIndicator;
import org.tandem.indicator.LocalIndicatorRules;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.indicator.Topic;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Reason;
import org.tandem.shared.Rhythm;
import org.tandem.shared.service.TestDatabase;

class LocalIndicatorTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private static LocalIndicatorTerms terms(String code, IndicatorKind kind, ImprovementDirection direction, Double target) {
        return new LocalIndicatorTerms(code, "Theatre use", Topic.ELECTIVE, kind, "%", direction, "Minutes used", "Minutes planned", Rhythm.MONTHLY, "Theatre system",
                target, null, 5);
    }

    private static LocalIndicatorTerms theatres() {
        return terms("THEATRE_USE", IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, 0.85);
    }

    @Test
    void a_target_is_a_minimum_for_all_time_that_no_publication_confirms() {
        var indicator = new LocalIndicator(theatres(), "data", NOW).indicator();
        assertThat(indicator.minimumOn(LocalDate.of(2019, 1, 1)).orElseThrow().value()).isEqualTo(0.85);
        assertThat(indicator.minimumOn(LocalDate.of(2019, 1, 1)).orElseThrow().confirmed()).isFalse();
        assertThat(indicator.definitionVersion()).isEqualTo(1);
    }

    @Test
    void numbers_below_the_smallest_that_may_be_shown_are_suppressed_and_the_definition_stays() {
        LocalIndicator local = new LocalIndicator(theatres(), "data", NOW);
        assertThat(local.indicator().shown(Figure.ofCounts(4, 100)).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(local.indicator().shown(Figure.ofCounts(97, 100)).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(local.indicator().shown(Figure.ofCounts(5, 100)).isPresent()).isTrue();
        LocalIndicatorTerms t = theatres();
        local.change(new LocalIndicatorTerms(t.code(), t.name(), t.topic(), t.kind(), t.unit(), t.direction(), t.numerator(), t.denominator(), t.rhythm(),
                t.source(), t.target(), null, null), "data", NOW);
        assertThat(local.indicator().shown(Figure.ofCounts(4, 100)).isPresent()).isTrue();
        assertThat(local.definitionVersion()).isEqualTo(1);
    }

    @Test
    void the_definition_version_grows_with_the_meaning_and_kind_and_rhythm_stay() {
        LocalIndicator local = new LocalIndicator(theatres(), "data", NOW);
        LocalIndicatorTerms t = theatres();
        local.change(new LocalIndicatorTerms(t.code(), "Use of theatres", t.topic(), t.kind(), t.unit(), t.direction(), t.numerator(), t.denominator(), t.rhythm(),
                t.source(), null, null, null), "data", NOW);
        assertThat(local.definitionVersion()).isEqualTo(1);
        local.change(terms("THEATRE_USE", IndicatorKind.PROPORTION, ImprovementDirection.NO_JUDGEMENT, null), "data", NOW);
        assertThat(local.definitionVersion()).isEqualTo(2);
        assertThatThrownBy(() -> local.change(terms("THEATRE_USE", IndicatorKind.RATE, ImprovementDirection.HIGHER_BETTER, null), "data", NOW))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("stay");
    }

    @Test
    void what_is_missing_or_cannot_be_is_told_by_its_field() {
        assertThat(LocalIndicatorRules.problems(theatres())).isEmpty();
        assertThat(LocalIndicatorRules.problems(new LocalIndicatorTerms("a b", "", null, null, "", null, "", "", null, "", null, LocalDate.of(2025, 4, 1), 1)))
                .extracting(Reason::rule).containsExactly("code", "name", "topic", "kind", "improvementDirection", "rhythm", "source", "targetFrom", "fewestShown");
        assertThat(LocalIndicatorRules.problems(terms("ABC", IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, 85.0)))
                .extracting(Reason::rule).containsExactly("target");
        assertThat(LocalIndicatorRules.problems(terms("ABC", IndicatorKind.MEAN, ImprovementDirection.NO_JUDGEMENT, 3.0))).extracting(Reason::rule).containsExactly("target");
    }

    @Test
    void the_joined_catalogue_has_the_shipped_ones_first_and_keeps_their_parts_and_their_codes() {
        LocalIndicator same = new LocalIndicator(terms("AE_4H_ALL", IndicatorKind.MEAN, ImprovementDirection.LOWER_BETTER, null), "data", NOW);
        IndicatorCatalogue shipped = new ShippedCatalogue().catalogue();
        IndicatorCatalogue joined = JoinedCatalogue.of(new ShippedCatalogue(), List.of(new LocalIndicator(theatres(), "data", NOW).indicator(), same.indicator())).catalogue();

        assertThat(joined.all()).hasSize(shipped.all().size() + 1);
        assertThat(joined.get("AE_4H_ALL").kind()).isEqualTo(IndicatorKind.PROPORTION);
        assertThat(joined.of(Topic.ELECTIVE)).extracting(i -> i.code()).endsWith("THEATRE_USE");
        assertThat(joined.breakdownsOf("RTT_18W")).isEqualTo(shipped.breakdownsOf("RTT_18W")).isNotEmpty();
        assertThat(joined.baseOf("RTT_18W.C_100").orElseThrow().code()).isEqualTo("RTT_18W");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_indicator_comes_back_as_it_was_stored_and_counts_its_changes(TestDatabase database) {
        Configuration configuration = new Configuration().addAnnotatedClass(LocalIndicator.class);
        configuration.getProperties().put("hibernate.connection.datasource", database.migrated());
        configuration.getProperties().put("hibernate.hbm2ddl.auto", "validate");
        configuration.getProperties().put("hibernate.timezone.default_storage", "NORMALIZE");
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            in(sessions, r -> {
                r.add(new LocalIndicator(theatres(), "data", NOW));
                return null;
            });
            LocalIndicator stored = in(sessions, r -> r.all().get(0));
            assertThat(stored.terms()).isEqualTo(theatres());
            int changed = in(sessions, r -> {
                LocalIndicator found = r.findForChange("THEATRE_USE").orElseThrow();
                found.change(terms("THEATRE_USE", IndicatorKind.PROPORTION, ImprovementDirection.LOWER_BETTER, null), "admin", NOW);
                r.flush();
                return found.rowVersion();
            });
            assertThat(changed).isEqualTo(stored.rowVersion() + 1);
            assertThat(in(sessions, r -> r.all().get(0)).definitionVersion()).isEqualTo(2);
        }
    }

    private static <T> T in(SessionFactory sessions, Function<JpaLocalIndicatorRepository, T> work) {
        return sessions.fromTransaction(session -> work.apply(new JpaLocalIndicatorRepository((EntityManager) session)));
    }
}
