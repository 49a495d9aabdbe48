package org.tandem.report.boardpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.report.boardpack.BoardPackFixture.SAID;
import static org.tandem.report.boardpack.BoardPackFixture.aBoardPack;

import org.junit.jupiter.api.Test;
import org.tandem.report.Cell;
import org.tandem.report.boardpack.ChangeLine.Kind;
import org.tandem.report.boardpack.PackChanges.InForce;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

class PackChangesTest {

    private final BoardPack before = aBoardPack().numbered(11).build();
    private final BoardPack now = aBoardPack().build();

    @Test
    void nothing_is_told_when_every_figure_is_as_it_was() {
        ChangesPart changes = PackChanges.told(before, now, asShownIn(before)).changes();
        assertThat(changes.lines()).isEmpty();
        assertThat(changes.since().value().number()).isEqualTo(11);
    }

    @Test
    void a_figure_that_is_another_one_now_is_told_with_both_figures() {
        InForce restated = (indicator, provider, period) -> indicator.equals("AE_12H_DTA") ? Figure.ofCounts(650, 2913)
                : asShownIn(before).figure(indicator, provider, period);
        ChangesPart changes = PackChanges.told(before, now, restated).changes();
        assertThat(changes.lines()).allSatisfy(l -> assertThat(l.kind()).isEqualTo(Kind.RESTATED)).extracting(ChangeLine::sentence)
                .contains("Waits of 12 hours and more from decision to admit for March 2025 was 24.1 % (702 of 2,913) in the last pack and is 22.3 % (650 of 2,913) now.");
        assertThat(changes.lines().get(0).before().value().figure()).isEqualTo(Figure.ofCounts(702, 2913));
    }

    @Test
    void a_point_of_a_chart_that_is_another_one_now_is_told() {
        Period march2024 = Period.month(2024, 3);
        InForce restated = (indicator, provider, period) -> period.equals(march2024) ? Figure.of(0.5) : asShownIn(before).figure(indicator, provider, period);
        assertThat(PackChanges.told(before, now, restated).changes().lines()).singleElement()
                .satisfies(l -> assertThat(l.sentence()).startsWith("Four-hour performance, all types for March 2024 was ").endsWith(" and is 50.0 % now."));
    }

    @Test
    void a_figure_that_went_is_told_with_its_reason() {
        InForce gone = (indicator, provider, period) -> indicator.equals("SICKNESS") ? Figure.of(0.05) : asShownIn(before).figure(indicator, provider, period);
        assertThat(PackChanges.told(before, now, gone).changes().lines()).extracting(ChangeLine::sentence)
                .containsExactly("Sickness absence for March 2025 was not reported in the last pack and is 5.0 % now.");
    }

    @Test
    void exceptions_that_came_or_went_are_told() {
        BoardPack without = aBoardPack().numbered(11).saying().build();
        assertThat(PackChanges.told(without, now, asShownIn(without)).changes().lines()).extracting(ChangeLine::kind).contains(Kind.NEW_EXCEPTION);
        assertThat(PackChanges.told(before, without, asShownIn(before)).changes().lines()).extracting(ChangeLine::kind).contains(Kind.NO_LONGER_AN_EXCEPTION);
    }

    @Test
    void a_pair_that_moved_on_is_told_and_is_restricted_until_it_is_published() {
        BoardPack published = aBoardPack().withPublishedPair().build();
        assertThat(PackChanges.told(before, published, asShownIn(before)).changes().lines()).singleElement().satisfies(l -> {
            assertThat(l.sentence()).contains("accepted by both in the last pack, published now");
            assertThat(l.restricted()).isFalse();
        });
    }

    @Test
    void the_public_version_leaves_out_what_is_restricted_and_says_how_much() {
        BoardPack pack = aBoardPack().saying(Cell.of(SAID), Cell.of(new PackException.Commentary("", "A ward manager left", "Recruitment", "Chief nurse",
                Cell.absent("no date named"), true))).build();
        BoardPack open = pack.forThePublic();
        assertThat(new String(org.tandem.report.CanonicalJson.write(open), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("long-running", "A ward manager left", "Ashdale", "\"restricted\":true").contains("Fewer discharges at weekends");
        assertThat(open.notes().caveats().get(0)).isEqualTo("Left out of this public version: sentences of the summary 6, commentaries 1, pairs 1, arrangements 1, changes 0.");
        assertThat(open.cover().edition()).isEqualTo(PackEdition.PUBLIC);
        assertThat(open.members()).isEqualTo(pack.members());
    }

    /** The figures that a pack shows, as if they were in force. */
    private static InForce asShownIn(BoardPack pack) {
        return (indicator, provider, period) -> pack.lineOf(provider, indicator).filter(l -> l.period().equals(period)).map(l -> l.value())
                .orElseGet(() -> pack.exceptions().stream().filter(e -> e.chart().indicator().equals(indicator)).flatMap(e -> e.chart().points().stream())
                        .filter(p -> p.period().equals(period)).findFirst().orElseThrow().value());
    }
}
