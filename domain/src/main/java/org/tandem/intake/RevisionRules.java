package org.tandem.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.intake.Observation.Subject;
import org.tandem.shared.Figure;

/**
 * Warns of what does not fit to the figures in force: periods that are published already with other figures, and values
 * more than {@value #MOST_DEVIATIONS} robust deviations (1.4826 times the median absolute deviation) from the median of the
 * provider's own figures, of which there must be at least {@value #LEAST_HISTORY}, the file's own among them.
 */
public final class RevisionRules {

    private static final int MOST_DEVIATIONS = 8;
    private static final int LEAST_HISTORY = 12;

    private final Map<Subject, Figure> inForce;

    /** @param inForce figures in force of the indicators of the file */
    public RevisionRules(Map<Subject, Figure> inForce) {
        this.inForce = inForce;
    }

    /** One warning for each indicator and period with changed figures. */
    public static List<Problem> revisions(List<ChangedFigure> changed) {
        Map<String, List<ChangedFigure>> byPeriod = changed.stream().collect(Collectors.groupingBy(
                c -> c.subject().indicator() + ", " + c.subject().period(), TreeMap::new, Collectors.toList()));
        List<Problem> found = new ArrayList<>();
        byPeriod.forEach((what, figures) -> {
            ChangedFigure largest = figures.stream().max(Comparator.comparingDouble(c -> Math.abs(c.difference().orElse(0)))).orElseThrow();
            found.add(Problem.warning(0, largest.subject().indicator(), "ALREADY_PUBLISHED",
                    "%s is published already. %d %s, most of all %s from %s to %s.".formatted(what, figures.size(),
                            figures.size() == 1 ? "figure changes" : "figures change", largest.subject().provider(), words(largest.before()), words(largest.after())),
                    largest.subject().period().toString()));
        });
        return found;
    }

    /** Values far from the provider's own history, in the order of the file. */
    public List<Problem> unusual(List<Observation> observations) {
        record Group(String indicator, String provider) {
        }
        Map<Group, Map<Subject, Double>> histories = new java.util.HashMap<>();
        inForce.forEach((s, f) -> f.value().ifPresent(v -> histories.computeIfAbsent(new Group(s.indicator(), s.provider()), g -> new java.util.HashMap<>()).put(s, v)));
        observations.forEach(o -> o.figure().value().ifPresent(v -> histories.computeIfAbsent(new Group(o.indicator(), o.provider()),
                g -> new java.util.HashMap<>()).put(o.subject(), v)));
        Map<Group, double[]> spreads = new java.util.HashMap<>();
        List<Problem> found = new ArrayList<>();
        for (Observation o : observations) {
            Group group = new Group(o.indicator(), o.provider());
            if (o.figure().isPresent() && histories.get(group).size() >= LEAST_HISTORY) {
                double[] spread = spreads.computeIfAbsent(group, g -> spread(histories.get(g).values().stream().mapToDouble(v -> v).toArray()));
                unusual(o, spread[0], spread[1], found);
            }
        }
        return found;
    }

    private static double[] spread(double[] values) {
        double median = Medians.median(java.util.Arrays.stream(values));
        return new double[] {median, Medians.robustDeviation(values, median)};
    }

    private static void unusual(Observation o, double median, double deviation, List<Problem> found) {
        double value = o.figure().orThrow();
        double deviations = Math.abs(value - median) / deviation;
        if (deviation > 0 && deviations > MOST_DEVIATIONS) {
            found.add(Problem.warning(o.sourceRow(), o.indicator(), "UNUSUAL_VALUE",
                    "%s, %s: the value lies %.0f times the provider's usual spread from its median %s. Is it right?".formatted(
                            o.provider(), o.period(), deviations, plain(median)), plain(value)));
        }
    }

    private static String words(Figure figure) {
        return figure.isPresent() ? plain(figure.orThrow()) : figure.state().words();
    }

    private static String plain(double number) {
        return String.format(Locale.UK, "%.4f", number);
    }
}
