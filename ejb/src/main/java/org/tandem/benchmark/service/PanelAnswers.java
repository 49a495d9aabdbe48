package org.tandem.benchmark.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was worked out from one panel, as much as there is room for. An answer is worked out under a lock of its own and not under
 * that of the cache, so work may ask other questions.
 */
final class PanelAnswers {

    /** Rows of all answers together: about 40 MB. */
    private static final int KEPT = 200_000;

    /** An answer that may still be worked out. */
    private static final class Answer<A> {

        private A value;

        private synchronized A get(Supplier<A> work, Runnable weighAgain) {
            if (value == null) {
                value = work.get();
                weighAgain.run();
            }
            return value;
        }

        private synchronized int rows(PanelQuestion<A> question) {
            return value == null ? 1 : 1 + question.rows(value);
        }
    }

    private final Cache<PanelQuestion<?>, Answer<?>> answers =
            Caffeine.newBuilder().executor(Runnable::run).maximumWeight(KEPT).<PanelQuestion<?>, Answer<?>>weigher(PanelAnswers::rows).build();

    @SuppressWarnings("unchecked")
    private static int rows(PanelQuestion<?> question, Answer<?> answer) {
        return ((Answer<Object>) answer).rows((PanelQuestion<Object>) question);
    }

    /** One caller works it out, others who ask the same wait for it. After a failure the next one tries again. */
    @SuppressWarnings("unchecked")
    <A> A of(PanelQuestion<A> question, Supplier<A> work) {
        Answer<A> answer = (Answer<A>) answers.get(question, q -> new Answer<>());
        return answer.get(work, () -> answers.put(question, answer));
    }
}
