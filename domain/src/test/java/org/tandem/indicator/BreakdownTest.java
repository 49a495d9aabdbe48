package org.tandem.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.indicator.IndicatorBuilder.anIndicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Breakdown.Member;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;

class BreakdownTest {

    private static final Indicator BASE = anIndicator("WAIT").lowerIsBetter().about(Topic.ELECTIVE).withMinimum(0.1).build();
    private static final Breakdown BY_FUNCTION = new Breakdown("FUNCTION", "Function", List.of("WAIT"), "No figure where nobody waits.",
            List.of(new Member("C_100", "Surgery"), new Member("C_101", "Urology")));
    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue(List.of(BASE, anIndicator("OTHER").build()), List.of(BY_FUNCTION));

    @Test
    void a_part_has_the_kind_unit_and_direction_of_its_base_and_no_target() {
        Indicator part = CATALOGUE.get("WAIT.C_101");
        assertThat(part.name()).isEqualTo("Indicator WAIT: Urology");
        assertThat(part.kind()).isEqualTo(BASE.kind());
        assertThat(part.unit()).isEqualTo(BASE.unit());
        assertThat(part.direction()).isEqualTo(ImprovementDirection.LOWER_BETTER);
        assertThat(part.topic()).isEqualTo(Topic.ELECTIVE);
        assertThat(part.numerator()).isEqualTo("counted: Urology");
        assertThat(part.caveat()).isEqualTo("No figure where nobody waits.");
        assertThat(part.targets()).isEmpty();
    }

    @Test
    void parts_are_found_under_their_base_and_are_in_no_list() {
        assertThat(CATALOGUE.all()).extracting(Indicator::code).containsExactly("WAIT", "OTHER");
        assertThat(CATALOGUE.of(Topic.ELECTIVE)).containsExactly(BASE);
        assertThat(CATALOGUE.breakdownsOf("WAIT")).containsExactly(BY_FUNCTION);
        assertThat(CATALOGUE.parts("WAIT", BY_FUNCTION)).extracting(Indicator::code).containsExactly("WAIT.C_100", "WAIT.C_101");
        assertThat(CATALOGUE.breakdownsOf("OTHER")).isEmpty();
        assertThat(CATALOGUE.baseOf("WAIT.C_100")).contains(BASE);
        assertThat(CATALOGUE.baseOf("WAIT")).isEmpty();
        assertThat(CATALOGUE.find("WAIT.C_999")).isEmpty();
    }

    @Test
    void the_total_and_England_of_the_total_are_as_published_and_know_nothing_of_the_parts() {
        Period month = Period.month(2025, 3);
        Panel panel = aPanel().with(BASE).with(CATALOGUE.get("WAIT.C_100"), CATALOGUE.get("WAIT.C_101"))
                .counts("WAIT", "RA1", month, 30, 100).counts("WAIT.C_100", "RA1", month, 10, 40)
                .figure("WAIT.C_101", "RA1", month, new Figure.Absent(FigureState.SUPPRESSED)).build();
        assertThat(panel.england("WAIT", month)).isEqualTo(Figure.ofCounts(30, 100));
        assertThat(panel.england("WAIT.C_100", month)).isEqualTo(Figure.ofCounts(10, 40));
        assertThat(panel.figure("WAIT.C_101", "RA1", month).state()).isEqualTo(FigureState.SUPPRESSED);
        assertThat(panel.england("WAIT.C_101", month).state()).isEqualTo(FigureState.NOT_REPORTED);
    }

    @Test
    void a_breakdown_of_an_unknown_indicator_or_with_a_part_twice_is_refused() {
        assertThatThrownBy(() -> new IndicatorCatalogue(List.of(), List.of(BY_FUNCTION)))
                .hasMessage("The breakdown FUNCTION is of WAIT, which is not in the catalogue.");
        assertThatThrownBy(() -> new IndicatorCatalogue(List.of(BASE), List.of(BY_FUNCTION, BY_FUNCTION)))
                .hasMessage("Indicator WAIT.C_100 stands twice in the catalogue.");
        Member member = new Member("A", "a");
        List<Member> twice = List.of(member, member);
        List<String> of = List.of("WAIT");
        assertThatThrownBy(() -> new Breakdown("B", "b", of, "", twice)).hasMessage("Member A stands twice in the breakdown B.");
        assertThatThrownBy(() -> new Member("a.b", "x")).hasMessageContaining("capitals, digits and underlines");
    }

    @Test
    void every_part_of_the_shipped_catalogue_has_a_code_that_can_be_stored() {
        CatalogueFile file = JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class);
        IndicatorCatalogue shipped = file.catalogue();
        assertThat(file.breakdowns()).isNotEmpty().allSatisfy(b -> assertThat(b.of()).isNotEmpty().allSatisfy(base ->
                assertThat(shipped.parts(base, b)).hasSameSizeAs(b.members()).allSatisfy(p -> assertThat(p.code()).hasSizeLessThanOrEqualTo(40))));
    }
}
