package org.tandem.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.indicator.Breakdown;
import org.tandem.indicator.IndicatorCatalogue;

/**
 * Warns of figures of parts, such as treatment functions or types of cancer, that the catalogue does not name: a publisher has added
 * or renamed one. Their figures are kept and shown once the catalogue names the part; once a part, whatever it is told of.
 */
public final class PartRules {

    private final IndicatorCatalogue catalogue;

    public PartRules(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Warnings by part. */
    public List<Problem> problems(List<Observation> observations) {
        Map<String, List<Observation>> byPart = observations.stream().filter(o -> isUnknownPart(o.indicator()))
                .collect(Collectors.groupingBy(o -> o.indicator().substring(o.indicator().indexOf(Breakdown.SEPARATOR) + 1), TreeMap::new, Collectors.toList()));
        return byPart.entrySet().stream().map(e -> problem(e.getKey(), e.getValue())).toList();
    }

    private boolean isUnknownPart(String code) {
        return code.contains(Breakdown.SEPARATOR) && catalogue.find(code).isEmpty();
    }

    private static Problem problem(String part, List<Observation> of) {
        TreeSet<String> bases = of.stream().map(o -> o.indicator().substring(0, o.indicator().indexOf(Breakdown.SEPARATOR)))
                .collect(Collectors.toCollection(TreeSet::new));
        return Problem.warning(of.stream().mapToInt(Observation::sourceRow).min().orElse(0), "", "UNKNOWN_PART",
                "The catalogue does not name the part %s of %s; its %,d figures are kept and shown once it does.".formatted(part, String.join(", ", bases), of.size()), part);
    }
}
