package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.standing.StandingChanges;
import org.tandem.standing.Standings;

/**
 * Whether a plan would stand on restated figures: which standings of its trusts changed in the topics of their pairs, of whole
 * trusts in any topic, and which pairs would go or come when the same round was solved anew at the same month.
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
            List<Topic> topics = pair.topic().map(List::of).orElse(List.of(Topic.values()));
            Stream.of(pair.recipient(), pair.supporter()).forEach(code -> sentences.addAll(StandingChanges.of(before, after, code, topics, name.apply(code))));
        }
        if (anew.isEmpty()) {
            sentences.add("On the restated figures the round has no plan.");
        } else {
            PlanComparison compared = PlanComparison.of(plan, anew.get());
            compared.gone().forEach(m -> sentences.add(gone(m, name)));
            compared.added().forEach(m -> sentences.add("The pair %s with %s would come into the plan.".formatted(name.apply(m.recipient()), name.apply(m.supporter()))));
        }
        return new PlanReview(sentences.stream().distinct().toList());
    }

    /**
     * What of it concerns one party: its own standings, and its own pairs that would go.
     *
     * @param party ODS code
     */
    public static PlanReview ofParty(String party, Plan plan, Standings before, Standings after, Optional<Plan> anew, UnaryOperator<String> name) {
        List<Pair> own = plan.pairs().stream().filter(p -> p.recipient().equals(party) || p.supporter().equals(party)).toList();
        List<String> sentences = new ArrayList<>(StandingChanges.of(before, after, party, own.stream().flatMap(p -> p.topic().map(Stream::of).orElse(Stream.of(Topic.values()))).toList(), name.apply(party)));
        List<PlanComparison.Match> gone = anew.map(a -> PlanComparison.of(plan, a).gone()).orElse(List.of());
        gone.stream().filter(m -> m.recipient().equals(party) || m.supporter().equals(party)).forEach(m -> sentences.add(gone(m, name)));
        if (anew.isEmpty() && !own.isEmpty()) {
            sentences.add("On the restated figures the round has no plan.");
        }
        return new PlanReview(sentences);
    }

    private static String gone(PlanComparison.Match m, UnaryOperator<String> name) {
        return "The pair %s with %s would no longer stand in the plan.".formatted(name.apply(m.recipient()), name.apply(m.supporter()));
    }

    /** Whether something would change. */
    public boolean changes() {
        return !sentences.isEmpty();
    }
}
