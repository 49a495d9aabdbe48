package org.tandem.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.indicator.FigureWords;
import org.tandem.shared.NumberWords;
import org.tandem.standing.LeadPlaces.LeadPlace;

/** Names the figures that carry a strength, and those that miss their minimum all the same. */
final class StrengthWords {

    private record Placed(LeadFigure figure, LeadPlace place) {
    }

    private final LeadPlaces places;
    private final Yardsticks yardsticks;

    StrengthWords(LeadPlaces places, Yardsticks yardsticks) {
        this.places = places;
        this.yardsticks = yardsticks;
    }

    /** Empty where no lead has a place by itself. */
    Optional<String> sentence(List<LeadFigure> leads, String provider) {
        String carried = join(carrying(leads, provider).stream().map(p -> p.figure().indicator().name() + " ("
                + FigureWords.of(p.figure().value(), p.figure().indicator().kind()) + ", " + NumberWords.ordinal(p.place().rank()) + " of " + p.place().of() + ")"));
        String missed = join(leads.stream().filter(LeadFigure::isJudged).flatMap(f -> yardsticks.missedMinimum(f).stream()
                .map(t -> "%s (%s, minimum %s)".formatted(f.indicator().name(), FigureWords.apart(f.value(), t.value(), f.indicator().kind()).get(0),
                        FigureWords.target(t.value(), f.indicator().kind())))));
        return carried.isEmpty() ? Optional.empty() : Optional.of("The strength is carried by " + carried
                + (missed.isEmpty() ? "" : "; all the same a minimum is missed in " + missed) + ".");
    }

    /** Leads in the best quarter, else the best-placed one. */
    private List<Placed> carrying(List<LeadFigure> leads, String provider) {
        List<Placed> placed = leads.stream().filter(LeadFigure::isJudged)
                .flatMap(f -> places.of(f, provider).map(p -> new Placed(f, p)).stream()).toList();
        List<Placed> best = placed.stream().filter(p -> p.place().bestQuarter()).toList();
        return best.isEmpty() ? placed.stream().min(Comparator.comparingInt(p -> p.place().rank())).stream().toList() : best;
    }

    private static String join(Stream<String> parts) {
        List<String> all = parts.toList();
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
