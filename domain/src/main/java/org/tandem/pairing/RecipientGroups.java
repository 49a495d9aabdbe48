package org.tandem.pairing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.provider.Provider;

/**
 * How a plan serves recipients of different type, size and deprivation. Size and deprivation are thirds of the recipients of the
 * round by a context variable; recipients with equal values stand in one third.
 */
final class RecipientGroups {

    private static final List<String> THIRDS = List.of("lowest third", "middle third", "highest third");
    private static final String NOT_KNOWN = "not known";
    private static final int PLACES = 6;

    private final Solved solved;

    RecipientGroups(Solved solved) {
        this.solved = solved;
    }

    List<Fairness.Group> all() {
        PairingRules rules = solved.evaluation().round().rules();
        List<Fairness.Group> groups = new ArrayList<>();
        groups.addAll(by(Fairness.By.TYPE, recipients().stream().collect(Collectors.toMap(Provider::odsCode, p -> p.group().words()))));
        groups.addAll(by(Fairness.By.SIZE, thirds(rules.capacity().fteVariable())));
        groups.addAll(by(Fairness.By.DEPRIVATION, thirds(rules.fairness().deprivationVariable())));
        return groups;
    }

    private List<Provider> recipients() {
        return solved.evaluation().needs().stream().map(Need::recipient).distinct().map(solved.evaluation().round()::provider).toList();
    }

    private Map<String, String> thirds(String variable) {
        List<Provider> known = recipients().stream().filter(p -> p.context().containsKey(variable)).toList();
        Map<String, String> names = new TreeMap<>();
        recipients().forEach(p -> names.put(p.odsCode(), NOT_KNOWN));
        for (Provider p : known) {
            long below = known.stream().filter(o -> o.context().get(variable) < p.context().get(variable)).count();
            names.put(p.odsCode(), THIRDS.get((int) (below * THIRDS.size() / known.size())));
        }
        return names;
    }

    private List<Fairness.Group> by(Fairness.By by, Map<String, String> nameOf) {
        Function<Need, String> name = n -> nameOf.get(n.recipient());
        Map<String, List<Need>> needs = solved.evaluation().needs().stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return needs.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, List<Need>> e) -> place(e.getKey())).thenComparing(Map.Entry::getKey))
                .map(e -> group(by, e.getKey(), e.getValue())).toList();
    }

    /** Thirds in their order, then what is not known. */
    private static int place(String name) {
        return name.equals(NOT_KNOWN) ? THIRDS.size() : THIRDS.indexOf(name);
    }

    private Fairness.Group group(Fairness.By by, String name, List<Need> needs) {
        List<BigDecimal> fits = needs.stream().flatMap(n -> solved.supporterOf(n).stream()).map(c -> c.fit().value()).toList();
        Optional<BigDecimal> mean = fits.stream().reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(fits.size()), PLACES, RoundingMode.HALF_EVEN));
        return new Fairness.Group(by, name, needs.size(), fits.size(), mean);
    }
}
