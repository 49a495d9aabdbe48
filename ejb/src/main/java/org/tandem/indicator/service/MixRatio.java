package org.tandem.indicator.service;

import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Confidence;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.shared.Figure;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;
import org.tandem.standardisation.StandardisedRatio;
import org.tandem.standardisation.StandardisedRatio.Band;

/**
 * How many cases a provider has on the wrong side of a share, against how many its mix of parts lets expect at the rates of England: the
 * indirectly standardised ratio. Where a higher share is better those outside it count. Parts without counts of the provider are left out.
 *
 * @param observed cases of the provider
 * @param expected cases at the rates of England, above 0
 * @param lower95  limit of the ratio by Byar's method, exact below ten cases
 * @param upper95  limit of the ratio likewise
 * @param parts    how many parts count
 */
public record MixRatio(double observed, double expected, double ratio, double lower95, double upper95, int parts, String sentence) {

    /** Empty for what is no judged share, and where nothing is expected. */
    static Optional<MixRatio> of(Panel panel, Indicator indicator, List<Indicator> parts, String provider, Period period, String family) {
        if (provider == null || indicator.kind() != IndicatorKind.PROPORTION || indicator.direction() == ImprovementDirection.NO_JUDGEMENT) {
            return Optional.empty();
        }
        boolean inside = indicator.direction() == ImprovementDirection.LOWER_BETTER;
        List<Band> bands = parts.stream().flatMap(p -> band(panel.figure(p.code(), provider, period), panel.england(p.code(), period), inside).stream()).toList();
        double expected = bands.stream().mapToDouble(b -> b.population() * b.referenceEvents() / b.referencePopulation()).sum();
        return bands.size() < 2 || !(expected > 0) ? Optional.empty() : Optional.of(of(StandardisedRatio.of(bands, Confidence.LEVEL_95), bands.size(), indicator, inside, family));
    }

    private static MixRatio of(StandardisedRatio r, int parts, Indicator indicator, boolean inside, String family) {
        String finding = r.limits().contains(1) ? "about as many" : r.ratio() > 1 ? "more" : "fewer";
        String sentence = "%s %s: %s were counted and %s would be expected with its mix over %d parts by %s at the rates of England, %s times as many (95 %% interval %s to %s), %s than expected."
                .formatted(inside ? "Cases of" : "Cases outside", indicator.name(), NumberWords.decimals(r.observed(), 0), NumberWords.decimals(r.expected(), 1), parts,
                        family.toLowerCase(java.util.Locale.UK), NumberWords.decimals(r.ratio(), 2), NumberWords.decimals(r.limits().lower(), 2),
                        NumberWords.decimals(r.limits().upper(), 2), finding).replace("about as many than expected", "about as many as expected");
        return new MixRatio(r.observed(), r.expected(), r.ratio(), r.limits().lower(), r.limits().upper(), parts, sentence);
    }

    private static Optional<Band> band(Figure own, Figure england, boolean inside) {
        if (!(own instanceof Figure.Present o) || !(england instanceof Figure.Present e) || o.numerator().isEmpty() || o.denominator().isEmpty()
                || e.numerator().isEmpty() || e.denominator().isEmpty() || !(e.denominator().getAsDouble() > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Band(cases(o, inside), o.denominator().getAsDouble(), cases(e, inside), e.denominator().getAsDouble()));
    }

    private static double cases(Figure.Present figure, boolean inside) {
        double numerator = figure.numerator().orElseThrow();
        return inside ? numerator : Math.max(0, figure.denominator().orElseThrow() - numerator);
    }
}
