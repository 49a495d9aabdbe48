package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.indicator.Indicator;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * Builds the series of a provider from its own figures and, before it took over, from those of its predecessors: the counts
 * of each with the share that went to this provider, the shares multiplied along a chain of successions.
 */
final class SuccessionSeries {

    private static final int PER_CENT = 100;

    private final IndicatorBlock block;
    private final ProviderRegistry registry;
    private final Indicator indicator;

    SuccessionSeries(IndicatorBlock block, ProviderRegistry registry, Indicator indicator) {
        this.block = block;
        this.registry = registry;
        this.indicator = indicator;
    }

    Series of(String provider) {
        List<Succession> successions = registry.intoSuccessor(provider);
        if (successions.isEmpty() || !indicator.addsUp()) {
            return new Series(indicator.code(), provider, new PublishedPoints(block, provider), breaks(successions));
        }
        List<Series.Point> points = new ArrayList<>();
        for (Period p = block.firstPeriod(); p.since(block.lastPeriod()) <= 0; p = p.plus(1)) {
            points.add(point(provider, successions, p));
        }
        return new Series(indicator.code(), provider, points, breaks(successions));
    }

    private Series.Point point(String provider, List<Succession> successions, Period period) {
        List<Succession> still = successions.stream().filter(s -> s.on().isAfter(period.lastDay())).toList();
        if (still.isEmpty()) {
            return new Series.Point(period, block.figure(provider, period), block.release(provider, period));
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put(provider, 1.0);
        still.forEach(s -> collect(s.predecessor(), s.share(), Set.of(provider), parts));
        Figure sum = parts.keySet().stream().anyMatch(c -> block.isWithheld(c, period)) ? new Figure.Absent(FigureState.SUPPRESSED)
                : CountSum.of(block, parts, period, indicator.kind());
        boolean own = parts.keySet().stream().filter(c -> block.hasEntry(c, period)).allMatch(provider::equals);
        return own ? new Series.Point(period, block.figure(provider, period), block.release(provider, period))
                : new Series.Point(period, sum, 0);
    }

    /** @param way codes between the provider and this one, so that a circle in a list ends */
    private void collect(String code, double share, Set<String> way, Map<String, Double> parts) {
        if (way.contains(code)) {
            return;
        }
        parts.merge(code, share, (a, b) -> Math.min(1, a + b));
        Set<String> further = new HashSet<>(way);
        further.add(code);
        registry.intoSuccessor(code).forEach(s -> collect(s.predecessor(), share * s.share(), further, parts));
    }

    private List<Series.Break> breaks(List<Succession> successions) {
        List<Series.Break> breaks = new ArrayList<>();
        for (Succession s : successions) {
            for (Period p = block.firstPeriod(); p.since(block.lastPeriod()) <= 0; p = p.plus(1)) {
                if (!s.on().isBefore(p.firstDay()) && !s.on().isAfter(p.lastDay()) && p.since(block.firstPeriod()) > 0) {
                    breaks.add(new Series.Break(p, "%s joined on %s; earlier figures are those of the parts added up."
                            .formatted(joined(s), NumberWords.day(s.on()))));
                }
            }
        }
        return breaks;
    }

    private String joined(Succession s) {
        String name = registry.find(s.predecessor()).map(q -> q.name()).orElse(s.predecessor());
        return s.share() == 1 ? name : "%.0f %% of %s".formatted(s.share() * PER_CENT, name);
    }
}
