package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tandem.indicator.Indicator;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** Builds the series of a provider from its own figures and, before it took over, from those of its predecessors. */
final class SuccessionSeries {

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
        List<Series.Point> points = new ArrayList<>();
        for (Period p = block.firstPeriod(); p.since(block.lastPeriod()) <= 0; p = p.plus(1)) {
            points.add(point(provider, successions, p));
        }
        return new Series(indicator.code(), provider, points, breaks(successions));
    }

    private Series.Point point(String provider, List<Succession> successions, Period period) {
        List<Succession> still = successions.stream().filter(s -> s.on().isAfter(period.lastDay())).toList();
        if (still.isEmpty() || !indicator.addsUp()) {
            return new Series.Point(period, block.figure(provider, period), block.release(provider, period));
        }
        Set<String> parts = new LinkedHashSet<>();
        parts.add(provider);
        still.stream().filter(s -> s.share() == 1).forEach(s -> collect(s.predecessor(), parts));
        Figure sum = CountSum.of(block, parts, period, indicator.kind());
        boolean own = parts.stream().filter(c -> block.hasEntry(c, period)).allMatch(provider::equals);
        return own ? new Series.Point(period, block.figure(provider, period), block.release(provider, period))
                : new Series.Point(period, sum, 0);
    }

    private void collect(String code, Set<String> parts) {
        if (parts.add(code)) {
            registry.intoSuccessor(code).stream().filter(s -> s.share() == 1).forEach(s -> collect(s.predecessor(), parts));
        }
    }

    private List<Series.Break> breaks(List<Succession> successions) {
        List<Series.Break> breaks = new ArrayList<>();
        for (Succession s : successions) {
            for (Period p = block.firstPeriod(); p.since(block.lastPeriod()) <= 0; p = p.plus(1)) {
                if (!s.on().isBefore(p.firstDay()) && !s.on().isAfter(p.lastDay()) && p.since(block.firstPeriod()) > 0) {
                    breaks.add(new Series.Break(p, "%s joined on %s; earlier figures are those of the parts added up."
                            .formatted(registry.find(s.predecessor()).map(q -> q.name()).orElse(s.predecessor()), s.on())));
                }
            }
        }
        return breaks;
    }
}
