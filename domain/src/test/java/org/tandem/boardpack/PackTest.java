package org.tandem.boardpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

class PackTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");
    private static final CommentTerms SAID = new CommentTerms("", "Fewer discharges", "Ward rounds", "Chief operating officer", null, false);

    private final Pack pack = new Pack(PackSubject.provider("ZM04"), Pack.Side.TRUST, Period.month(2025, 3), "STANDARD",
            PackTemplate.all().get(0).begin("Board pack"), "secretary", NOON);

    @Test
    void the_standard_template_is_always_there_and_has_every_section() {
        assertThat(PackTemplate.find("STANDARD").orElseThrow().sections()).containsExactly(PackSection.values());
        assertThat(PackTemplate.all()).allSatisfy(t -> assertThat(t.begin("A title").problems()).isEmpty());
    }

    @Test
    void sections_keep_the_order_of_packs_and_the_data_notes_cannot_be_left_out() {
        assertThat(PackSection.inOrder(List.of(PackSection.CHANGES, PackSection.GRID))).containsExactly(PackSection.GRID, PackSection.CHANGES, PackSection.DATA_NOTES);
        assertThat(PackSection.read(PackSection.written(List.of(PackSection.BENCHMARK)))).containsExactly(PackSection.BENCHMARK, PackSection.DATA_NOTES);
    }

    @Test
    void every_topic_speaks_to_one_area() {
        assertThat(Arrays.stream(Topic.values()).map(BoardArea::of)).doesNotContainNull();
        assertThat(Arrays.stream(BoardArea.values()).flatMap(a -> a.topics().stream())).containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void what_is_frozen_is_not_changed() {
        pack.freeze(1, "secretary", NOON);
        assertThatThrownBy(() -> pack.change(pack.terms())).isInstanceOf(PackForbidden.class).hasMessage("The pack is frozen; open it again to change it.");
    }

    @Test
    void whoever_checked_does_not_approve() {
        pack.freeze(1, "secretary", NOON);
        pack.check("secretary", NOON);
        assertThatThrownBy(() -> pack.approve("secretary", NOON)).isInstanceOfSatisfying(PackForbidden.class, f -> assertThat(f.reason().rule()).isEqualTo("SAME_PERSON"));
        pack.approve("kestrel", NOON);
        assertThat(pack.state()).isEqualTo(PackState.APPROVED);
    }

    @Test
    void no_step_is_left_out() {
        assertThatThrownBy(() -> pack.check("secretary", NOON)).isInstanceOf(PackForbidden.class);
        assertThatThrownBy(() -> pack.issue("secretary", NOON)).isInstanceOf(PackForbidden.class);
        assertThatThrownBy(() -> pack.publish(2)).isInstanceOf(PackForbidden.class).hasMessageContaining("this one is in work");
    }

    @Test
    void it_is_opened_again_with_a_reason_until_it_is_issued() {
        pack.freeze(1, "secretary", NOON);
        assertThatThrownBy(() -> pack.reopen(" ", "secretary", NOON)).isInstanceOf(PackForbidden.class).hasMessage("Say why the pack is opened again.");
        pack.reopen("A figure was restated", "secretary", NOON);
        assertThat(pack.snapshot()).isEmpty();
        pack.freeze(2, "secretary", NOON);
        pack.check("secretary", NOON);
        pack.approve("kestrel", NOON);
        pack.issue("secretary", NOON);
        assertThatThrownBy(() -> pack.reopen("too late", "secretary", NOON)).isInstanceOf(PackForbidden.class);
        assertThat(pack.steps()).hasSize(6);
    }

    @Test
    void the_public_version_is_made_once() {
        pack.freeze(1, "secretary", NOON);
        pack.check("secretary", NOON);
        pack.approve("kestrel", NOON);
        pack.issue("secretary", NOON);
        pack.publish(2);
        pack.publish(3);
        assertThat(pack.publicSnapshot()).contains(2L);
    }

    @Test
    void a_commentary_is_chased_until_it_is_there() {
        PackComment comment = new PackComment(1, "ZM04", "AE_4H_ALL", "Below its mean.");
        assertThatThrownBy(() -> comment.chase(NOON)).isInstanceOf(PackForbidden.class).hasMessage("Nobody has been asked for this commentary yet.");
        comment.ask("kestrel", LocalDate.of(2026, 4, 10), "secretary", NOON);
        comment.chase(NOON);
        comment.chase(NOON);
        assertThat(comment.timesChased()).isEqualTo(2);
        comment.say(SAID, "kestrel", NOON.plusSeconds(1));
        assertThat(comment.isOutstanding()).isFalse();
        assertThatThrownBy(() -> comment.chase(NOON)).isInstanceOf(PackForbidden.class).hasMessage("This commentary is there already.");
        assertThat(comment.said()).contains(SAID);
    }

    @Test
    void asked_anew_it_is_outstanding_again() {
        PackComment comment = new PackComment(1, "ZM04", "AE_4H_ALL", "x".repeat(2000));
        comment.say(SAID, "kestrel", NOON);
        comment.ask("kestrel", LocalDate.of(2026, 4, 10), "secretary", NOON.plusSeconds(1));
        assertThat(comment.isOutstanding()).isTrue();
        assertThat(comment.finding()).hasSize(1000).endsWith("…");
    }

    @Test
    void fields_that_cannot_be_used_are_named() {
        assertThat(new CommentTerms(" ", "", "x".repeat(601), " ", null, false).problems()).extracting(Reason::rule).containsExactly("cause", "action", "owner");
        assertThat(new PackTerms("", "For assurance", "x".repeat(201), "OFFICIAL", List.of()).problems()).extracting(Reason::rule)
                .containsExactly("title", "owner", "sections");
    }
}
