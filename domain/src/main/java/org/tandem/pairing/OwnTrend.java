package org.tandem.pairing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Whether a provider's own lead figures of a topic got worse within a year. Three months (or one quarter) are compared with
 * the same three months a year earlier, counts added up where they are published, so that neither season nor one bad month
 * speaks.
 */
final class OwnTrend {

    private static final int STALE_MONTHS = 6;

    private final Panel panel;
    private final PairingRules rules;
    private final Period asOf;

    OwnTrend(Panel panel, PairingRules rules, Period asOf) {
        this.panel = panel;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** Sentence on the first lead that got worse by the points of the rules, empty when none did. */
    Optional<String> decline(String provider, Topic topic) {
        return rules.leads().getOrDefault(topic, List.of()).stream()
                .flatMap(code -> panel.indicators().find(code).stream())
                .filter(i -> i.kind() == IndicatorKind.PROPORTION && i.direction() != ImprovementDirection.NO_JUDGEMENT)
                .flatMap(i -> declineOf(i, provider).stream()).findFirst();
    }

    private Optional<String> declineOf(Indicator indicator, String provider) {
        Series series = panel.series(indicator.code(), provider).until(asOf);
        Optional<Period> last = series.latestPresent().map(Series.Point::period)
                .filter(p -> asOf.endMonth().since(p.endMonth()) <= STALE_MONTHS);
        if (last.isEmpty() || last.get().kind() != Period.Kind.MONTH && last.get().kind() != Period.Kind.QUARTER) {
            return Optional.empty();
        }
        int window = last.get().kind() == Period.Kind.MONTH ? 3 : 1;
        OptionalDouble now = share(series, last.get(), window);
        OptionalDouble before = share(series, last.get().plus(-4 * window), window);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        double worse = indicator.direction() == ImprovementDirection.HIGHER_BETTER
                ? before.getAsDouble() - now.getAsDouble() : now.getAsDouble() - before.getAsDouble();
        return Millionths.of(worse) < Millionths.of(rules.guards().declinePoints()) ? Optional.empty()
                : Optional.of(sentence(indicator, last.get(), before.getAsDouble(), now.getAsDouble(), worse));
    }

    private static String sentence(Indicator indicator, Period last, double before, double now, double worse) {
        return Words.of("Its own figure got worse by %.1f points in a year: %s went from %.1f %% to %.1f %% in the three months to %s.",
                worse * 100, indicator.name(), before * 100, now * 100, last.endMonth().words());
    }

    private static OptionalDouble share(Series series, Period last, int window) {
        double numerator = 0;
        double denominator = 0;
        double sum = 0;
        for (int k = 0; k < window; k++) {
            Optional<Series.Point> point = series.at(last.plus(-k));
            if (point.isEmpty() || !(point.get().figure() instanceof Figure.Present present)) {
                return OptionalDouble.empty();
            }
            sum += present.number();
            numerator += present.numerator().orElse(Double.NaN);
            denominator += present.denominator().orElse(Double.NaN);
        }
        return OptionalDouble.of(denominator > 0 && !Double.isNaN(numerator) ? numerator / denominator : sum / window);
    }
}
