package org.tandem.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;

/**
 * Rules on the figures of one file, whatever its layout. What breaks one is an error: its row is not taken. Stateless.
 *
 * <p>Clashing units are found within the file and indicator: a row whose value is another multiple of numerator by
 * denominator than that of the median row; a whole number of at least {@value #FAR} times the median where most rows are
 * no whole numbers (a count among rates); a fraction below one where most rows are whole numbers (a rate among counts).
 */
public final class FigureRules {

    private static final int FAR = 20;
    private static final double SAME_MULTIPLE = 0.5;
    private static final int LEAST_ROWS = 4;

    private final IndicatorCatalogue catalogue;

    public FigureRules(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All that is wrong, in the order of the file. */
    public List<Problem> problems(List<Observation> observations) {
        List<Problem> found = new ArrayList<>();
        Map<String, List<Observation>> byIndicator = observations.stream().filter(o -> o.figure().isPresent())
                .collect(Collectors.groupingBy(Observation::indicator, TreeMap::new, Collectors.toList()));
        byIndicator.forEach((code, rows) -> catalogue.find(code).ifPresent(indicator -> {
            rows.forEach(o -> share(o, indicator).ifPresent(found::add));
            units(rows, indicator, found);
        }));
        found.sort(java.util.Comparator.comparingInt(Problem::row));
        return found;
    }

    private static Optional<Problem> share(Observation o, Indicator indicator) {
        if (indicator.kind() != IndicatorKind.PROPORTION || !(o.figure() instanceof Figure.Present p)) {
            return Optional.empty();
        }
        boolean counted = p.numerator().isPresent() && p.denominator().isPresent();
        if (counted && p.numerator().getAsDouble() > p.denominator().getAsDouble()) {
            return Optional.of(error(o, "MORE_THAN_ALL", "The numerator of " + indicator.code() + " is at most its denominator.",
                    p.numerator().getAsDouble() + " of " + p.denominator().getAsDouble()));
        }
        return p.number() >= 0 && p.number() <= 1 ? Optional.empty()
                : Optional.of(error(o, "NOT_A_SHARE", indicator.code() + " is a share: a fraction from 0 to 1, such as 0.612.", plain(p.number())));
    }

    private static void units(List<Observation> rows, Indicator indicator, List<Problem> found) {
        if (rows.size() < LEAST_ROWS || indicator.kind() == IndicatorKind.PROPORTION) {
            return;
        }
        double median = Medians.median(rows.stream().mapToDouble(FigureRules::number));
        double multiple = Medians.median(rows.stream().map(FigureRules::multiple).flatMap(Optional::stream).mapToDouble(m -> m));
        long whole = rows.stream().filter(o -> isWhole(number(o))).count();
        Function<Observation, Optional<String>> clash = o -> {
            double value = number(o);
            if (multiple(o).filter(m -> Math.abs(m / multiple - 1) > SAME_MULTIPLE).isPresent()) {
                return Optional.of("the other rows give %s times numerator by denominator".formatted(plain(multiple)));
            }
            if (indicator.kind() == IndicatorKind.COUNT) {
                return value > 0 && value < 1 && whole * 2 > rows.size() ? Optional.of("the other rows are counts, this looks like a rate") : Optional.empty();
            }
            return isWhole(value) && whole * 2 < rows.size() && median > 0 && value >= FAR * median
                    ? Optional.of("the other rows lie around %s, this looks like a count".formatted(plain(median))) : Optional.empty();
        };
        rows.forEach(o -> clash.apply(o).ifPresent(why -> found.add(error(o, "UNIT_CLASH", "All rows of %s are in one unit; %s."
                .formatted(indicator.code(), why), plain(number(o))))));
    }

    private static Optional<Double> multiple(Observation o) {
        return o.figure() instanceof Figure.Present p && p.numerator().isPresent() && p.denominator().isPresent()
                && p.numerator().getAsDouble() > 0 && p.denominator().getAsDouble() > 0
                ? Optional.of(p.number() / (p.numerator().getAsDouble() / p.denominator().getAsDouble())) : Optional.empty();
    }

    private static double number(Observation o) {
        return o.figure().orThrow();
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private static Problem error(Observation o, String code, String sentence, String value) {
        return new Problem(o.sourceRow(), o.indicator(), code, o.provider() + ", " + o.period() + ": " + sentence, value);
    }

    private static String plain(double number) {
        return String.format(Locale.UK, "%.6g", number);
    }
}
