package org.tandem.collaboration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tandem.collaboration.Recommendation.Option;
import org.tandem.collaboration.Recommendation.Part;
import org.tandem.collaboration.Recommendation.Removed;
import org.tandem.shared.Reason;

/**
 * Orders the models of a catalogue for a situation: gates take out, a weighted profile scores what remains, and of options
 * whose scores differ by less than the margin the one with less organisational change goes first, because risk rises with
 * change. The same question gives the same answer, in whatever order the catalogue stands.
 */
public final class ModelRecommender {

    private static final int DECIMALS = 6;
    private static final int FEW = 3;

    /** Of options within the margin: less change, then less control conceded, then the higher score, then the code. */
    private static final Comparator<Option> LIGHTEST = Comparator.comparingInt((Option o) -> o.model().ordinals().organisationalChange())
            .thenComparingInt(o -> o.model().ordinals().controlConceded())
            .thenComparing(Option::score, Comparator.reverseOrder()).thenComparing(o -> o.model().code());

    private final ModelCatalogue catalogue;

    public ModelRecommender(ModelCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The models in order, and those that do not come into question. */
    public Recommendation recommend(Situation situation) {
        List<Option> scored = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        for (CollaborationModel model : catalogue.models()) {
            List<Reason> against = Arrays.stream(Gate.values())
                    .flatMap(g -> g.against(model, situation).map(s -> new Reason(g.name(), s)).stream()).toList();
            if (against.isEmpty()) {
                scored.add(option(model, situation));
            } else {
                removed.add(new Removed(model, Gate.valueOf(against.get(0).rule()), against.get(0).sentence(), against.subList(1, against.size())));
            }
        }
        removed.sort(Comparator.comparing(r -> r.model().code()));
        List<Option> ordered = ordered(scored);
        return new Recommendation(ordered, removed, ordered.get(0).model().code(), sentences(ordered.size() - 1));
    }

    private List<Option> ordered(List<Option> scored) {
        List<Option> open = new ArrayList<>(scored.stream().filter(o -> !o.model().isBaseline()).toList());
        BigDecimal margin = BigDecimal.valueOf(catalogue.rules().margin());
        List<Option> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            BigDecimal best = open.stream().map(Option::score).max(Comparator.naturalOrder()).orElseThrow();
            Option next = open.stream().filter(o -> best.equals(o.score()) || best.subtract(o.score()).compareTo(margin) < 0).min(LIGHTEST).orElseThrow();
            open.remove(next);
            ordered.add(new Option(next.model(), ordered.size() + 1, next.score(), next.parts(), next.cautions()));
        }
        scored.stream().filter(o -> o.model().isBaseline()).forEach(ordered::add);
        return ordered;
    }

    private Option option(CollaborationModel model, Situation situation) {
        double all = situation.priorities().values().stream().mapToDouble(Double::doubleValue).sorted().sum();
        List<Part> parts = Arrays.stream(ProfilePart.values()).map(p -> part(p, model, situation.priorities(), all)).toList();
        BigDecimal score = parts.stream().map(Part::contribution).reduce(BigDecimal.ZERO.setScale(DECIMALS), BigDecimal::add);
        return new Option(model, 0, score, parts, cautions(model, situation));
    }

    private Part part(ProfilePart part, CollaborationModel model, Map<ProfilePart, Double> priorities, double all) {
        double weight = priorities.getOrDefault(part, 0.0) / all;
        double value = part.of(model, catalogue.rules());
        return new Part(part, value, weight, BigDecimal.valueOf(value * weight).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static List<String> cautions(CollaborationModel model, Situation s) {
        List<String> cautions = new ArrayList<>();
        if (s.startWithinMonths() != null && model.setUp().toMonths() > s.startWithinMonths()) {
            cautions.add("Its set-up can take up to %d months, longer than the %d asked for.".formatted(model.setUp().toMonths(), s.startWithinMonths()));
        }
        if (!model.advice().isEmpty()) {
            cautions.add(model.advice());
        }
        return cautions;
    }

    private static List<String> sentences(int feasible) {
        List<String> sentences = new ArrayList<>();
        sentences.add("No model is proven best; the order follows the priorities given, and the lightest adequate step stands first.");
        if (feasible == 0) {
            sentences.add("No model passes all the limits. Stay as now, or loosen a limit.");
        } else if (feasible < FEW) {
            sentences.add("Only %s the limits; with fewer than three options, look again at the limits.".formatted(
                    feasible == 1 ? "one model passes" : feasible + " models pass"));
        }
        return sentences;
    }
}
