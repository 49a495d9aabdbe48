package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.indicator.Topic;
import org.tandem.standing.Standings;
import org.tandem.standing.TopicStanding;

/**
 * Whether a plan would stand on restated figures: which standings of its trusts changed in the topics of their pairs, and
 * which pairs would go or come when the same round was solved anew at the same month.
 *
 * @param sentences what would change, complete sentences; empty when nothing would
 */
public record PlanReview(List<String> sentences) {

    public PlanReview {
        sentences = List.copyOf(sentences);
    }

    /**
     * Compares a plan with the same round on other figures.
     *
     * @param before standings on which the plan rests
     * @param after  standings at the same month on the restated figures
     * @param anew   the plan on the restated figures, empty when there is none
     * @param name   name of a provider by its code
     */
    public static PlanReview of(Plan plan, Standings before, Standings after, Optional<Plan> anew, UnaryOperator<String> name) {
        List<String> sentences = new ArrayList<>();
        for (Pair pair : plan.pairs()) {
            for (Topic topic : pair.topic().map(List::of).orElse(List.of())) {
                standing(before, after, pair.recipient(), topic, name).ifPresent(sentences::add);
                standing(before, after, pair.supporter(), topic, name).ifPresent(sentences::add);
            }
        }
        if (anew.isEmpty()) {
            sentences.add("On the restated figures the round has no plan.");
        } else {
            PlanComparison compared = PlanComparison.of(plan, anew.get());
            compared.gone().forEach(m -> sentences.add("The pair %s with %s would no longer stand in the plan.".formatted(name.apply(m.recipient()), name.apply(m.supporter()))));
            compared.added().forEach(m -> sentences.add("The pair %s with %s would come into the plan.".formatted(name.apply(m.recipient()), name.apply(m.supporter()))));
        }
        return new PlanReview(sentences.stream().distinct().toList());
    }

    private static Optional<String> standing(Standings before, Standings after, String provider, Topic topic, UnaryOperator<String> name) {
        String was = words(before.of(provider, topic));
        String is = words(after.of(provider, topic));
        return was.equals(is) ? Optional.empty()
                : Optional.of("The standing of %s in %s would be %s instead of %s.".formatted(name.apply(provider), topic.words(), is, was));
    }

    private static String words(Optional<TopicStanding> standing) {
        return standing.map(s -> "difficulty %s, strength %s".formatted(lower(s.difficulty()), lower(s.strength()))).orElse("none");
    }

    private static String lower(Enum<?> status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** Whether something would change. */
    public boolean changes() {
        return !sentences.isEmpty();
    }
}
