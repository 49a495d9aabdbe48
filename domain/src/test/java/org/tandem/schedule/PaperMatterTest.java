package org.tandem.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.access.Caller;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.intake.Layout;
import org.tandem.job.FileForm;

class PaperMatterTest {

    /** Layouts of what providers are, where they lie and who they are like: nobody waits for them with a paper. */
    private static final Set<Layout> NO_FIGURES = EnumSet.of(Layout.ODS_TRUSTS, Layout.ODS_SUCCESSORS, Layout.TRUST_TYPES, Layout.POSTCODE_PLACES, Layout.TRUST_PLACES,
            Layout.PEER_FINDER, Layout.TRAVEL_TIMES, Layout.CATCHMENT);

    private static PaperMatter matter(PaperKind kind, PaperSubject.Kind subject, String code) {
        return new PaperMatter(kind, new PaperSubject(subject, code), kind == PaperKind.BOARD_PACK ? "STANDARD" : null,
                kind == PaperKind.BENCHMARK_REPORTS ? Set.of(FileForm.PDF) : Set.of());
    }

    private static Scope scope(String kind) {
        return switch (kind) {
            case "trust" -> Scope.ofProvider("RA1");
            case "board" -> Scope.ofIcb("QAB");
            case "region" -> Scope.ofRegion("Y60");
            default -> Scope.NATIONAL;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "TRUST_ANALYST,   trust,  BENCHMARK_REPORTS, PROVIDER, RA1, make",
        "TRUST_ANALYST,   trust,  BENCHMARK_REPORTS, PROVIDER, RB1, no",
        "TRUST_ANALYST,   trust,  BENCHMARK_REPORTS, REGION,   Y60, no",
        "TRUST_ANALYST,   trust,  BOARD_PACK,        PROVIDER, RA1, read",
        "BOARD_SECRETARY, trust,  BOARD_PACK,        PROVIDER, RA1, make",
        "BOARD_SECRETARY, trust,  BOARD_PACK,        PROVIDER, RB1, no",
        "VIEWER,          trust,  BENCHMARK_REPORTS, PROVIDER, RA1, read",
        "VIEWER,          nation, BENCHMARK_REPORTS, ENGLAND,     , no",
        "DATA_MANAGER,    nation, REGIONAL_OVERVIEW, ENGLAND,     , no",
        "REGIONAL_LEAD,   region, BENCHMARK_REPORTS, REGION,   Y60, make",
        "REGIONAL_LEAD,   region, BENCHMARK_REPORTS, REGION,   Y61, no",
        "REGIONAL_LEAD,   region, BENCHMARK_REPORTS, ENGLAND,     , no",
        "REGIONAL_LEAD,   region, REGIONAL_OVERVIEW, REGION,   Y60, make",
        "REGIONAL_LEAD,   region, BOARD_PACK,        REGION,   Y61, no",
        "REGIONAL_LEAD,   board,  BOARD_PACK,        ICB,      QAB, make",
        "REGIONAL_LEAD,   board,  BOARD_PACK,        ICB,      QAC, no",
        "REGIONAL_LEAD,   board,  REGIONAL_OVERVIEW, REGION,   Y60, no",
        "REGIONAL_LEAD,   nation, BENCHMARK_REPORTS, ENGLAND,     , make",
        "REGIONAL_LEAD,   nation, REGIONAL_OVERVIEW, REGION,   Y60, make",
        "REGIONAL_LEAD,   nation, BOARD_PACK,        ICB,      QAB, make",
    })
    void a_person_has_made_and_reads_what_role_and_scope_allow(Role role, String scope, PaperKind kind, PaperSubject.Kind subject, String code, String may) {
        PaperMatter matter = matter(kind, subject, code);
        Caller person = new Caller("mary", "Mary", Set.of(role), scope(scope));
        assertThat(matter.refusalFor(person).isEmpty()).as("make: " + matter.refusalFor(person)).isEqualTo(may.equals("make"));
        assertThat(matter.mayBeReadBy(person)).as("read").isEqualTo(!may.equals("no"));
    }

    @Test
    void a_one_time_password_ends_no_right_to_a_schedule() {
        Caller person = new Caller("mary", "Mary", Set.of(Role.REGIONAL_LEAD), Scope.NATIONAL, Caller.Duty.CHANGE_PASSWORD);
        assertThat(matter(PaperKind.BENCHMARK_REPORTS, PaperSubject.Kind.ENGLAND, null).refusalFor(person)).isEmpty();
    }

    @Test
    void what_does_not_go_together_is_refused() {
        assertThatThrownBy(() -> matter(PaperKind.REGIONAL_OVERVIEW, PaperSubject.Kind.PROVIDER, "RA1")).hasMessageContaining("no such paper about a trust");
        assertThatThrownBy(() -> matter(PaperKind.BOARD_PACK, PaperSubject.Kind.ENGLAND, null)).hasMessageContaining("no such paper");
        assertThatThrownBy(() -> matter(PaperKind.BENCHMARK_REPORTS, PaperSubject.Kind.REGION, null)).hasMessageContaining("has a code");
        assertThatThrownBy(() -> new PaperMatter(PaperKind.BOARD_PACK, PaperSubject.region("Y60"), null, Set.of())).hasMessageContaining("template");
        assertThatThrownBy(() -> new PaperMatter(PaperKind.BENCHMARK_REPORTS, PaperSubject.ENGLAND, null, Set.of())).hasMessageContaining("at least one form");
        assertThatThrownBy(() -> new PaperMatter(PaperKind.REGIONAL_OVERVIEW, PaperSubject.ENGLAND, null, Set.of(FileForm.PDF))).hasMessageContaining("form of their own");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void every_layout_with_figures_is_of_one_publication(Layout layout) {
        assertThat(Arrays.stream(Publication.values()).filter(p -> p.comesAs(layout)).count()).isEqualTo(NO_FIGURES.contains(layout) ? 0 : 1);
    }
}
