package org.tandem.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;

class PanelHolderTest {

    private record Question(String text) implements PanelQuestion<String> {

        @Override
        public int rows(String answer) {
            return answer.length();
        }
    }

    private final PanelHolder panels = new PanelHolder();
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void what_is_asked_again_of_the_panel_in_force_is_worked_out_once() {
        assertThat(ask(panels.current(), "how many?")).isEqualTo("answer 1");
        assertThat(ask(panels.current(), "how many?")).isEqualTo("answer 1");
        assertThat(ask(panels.current(), "how few?")).isEqualTo("answer 2");
    }

    @Test
    void another_panel_of_the_same_version_knows_nothing_of_earlier_answers() {
        ask(panels.current(), "how many?");
        Panel next = another();
        panels.swap(next);
        assertThat(ask(next, "how many?")).isEqualTo("answer 2");
    }

    @Test
    void a_request_that_still_holds_the_panel_before_is_answered_from_it_and_leaves_nothing_behind() {
        Panel before = panels.current();
        panels.swap(another());
        assertThat(ask(before, "how many?")).isEqualTo("answer 1");
        assertThat(ask(panels.current(), "how many?")).isEqualTo("answer 2");
    }

    @Test
    void answers_that_take_more_room_than_there_is_are_not_kept() {
        PanelQuestion<int[]> large = new PanelQuestion<>() {
            @Override
            public int rows(int[] answer) {
                return 1_000_000;
            }
        };
        int[] first = panels.answer(panels.current(), large, () -> new int[] {worked.incrementAndGet()});
        int[] second = panels.answer(panels.current(), large, () -> new int[] {worked.incrementAndGet()});
        assertThat(first).containsExactly(1);
        assertThat(second).containsExactly(2);
    }

    @Test
    void work_may_ask_other_questions_however_many() {
        Panel panel = panels.current();
        String all = panels.answer(panel, new Question("all"), () -> IntStream.range(0, 5_000).mapToObj(i -> ask(panel, "part " + i))
                .reduce((earlier, later) -> later).orElseThrow());
        assertThat(all).isEqualTo("answer 5000");
    }

    @Test
    void several_callers_of_one_question_have_it_worked_out_once() {
        List<String> answers = IntStream.range(0, 64).parallel().mapToObj(i -> ask(panels.current(), "how many?")).toList();
        assertThat(answers).containsOnly("answer 1");
    }

    @Test
    void after_a_failure_the_next_caller_tries_again() {
        Panel panel = panels.current();
        assertThatThrownBy(() -> panels.answer(panel, new Question("how many?"), () -> {
            throw new IllegalStateException("no luck");
        })).hasMessage("no luck");
        assertThat(ask(panel, "how many?")).isEqualTo("answer 1");
    }

    private static Panel another() {
        return new Panel(new DataVersion(0), ProviderRegistry.EMPTY, new IndicatorCatalogue(List.of()), Map.of());
    }

    private String ask(Panel panel, String text) {
        return panels.answer(panel, new Question(text), () -> "answer " + worked.incrementAndGet());
    }
}
