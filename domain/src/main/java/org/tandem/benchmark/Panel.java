package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Everything that computations read, at one data version: registry, catalogue and figures. Immutable; a request holds
 * one panel from start to end. Numbers that are too small to be shown are withheld here, once for all that reads a panel: pages,
 * charts, papers, interface and rules.
 */
public final class Panel {

    private final DataVersion version;
    private final ProviderRegistry providers;
    private final IndicatorCatalogue indicators;
    private final Map<String, IndicatorBlock> blocks;

    public Panel(DataVersion version, ProviderRegistry providers, IndicatorCatalogue indicators, Map<String, IndicatorBlock> blocks) {
        this.version = version;
        this.providers = providers;
        this.indicators = indicators;
        this.blocks = new Withholding(indicators, providers).applied(blocks);
    }

    /** The data version that it shows. */
    public DataVersion version() {
        return version;
    }

    /** Providers and successions. */
    public ProviderRegistry providers() {
        return providers;
    }

    /** The catalogue. */
    public IndicatorCatalogue indicators() {
        return indicators;
    }

    /** Figures of an indicator, empty when none is published. */
    public Optional<IndicatorBlock> block(String indicatorCode) {
        return Optional.ofNullable(blocks.get(indicatorCode));
    }

    /** One figure as published for this code, without looking at predecessors. */
    public Figure figure(String indicatorCode, String provider, Period period) {
        return block(indicatorCode).map(b -> b.figure(provider, period)).orElseGet(Figure::notReported);
    }

    /** Whether a number was published for this code that must not be shown. */
    public boolean isWithheld(String indicatorCode, String provider, Period period) {
        return block(indicatorCode).filter(b -> b.isWithheld(provider, period)).isPresent();
    }

    /** The newest period with an entry of an indicator. */
    public Optional<Period> latestPeriod(String indicatorCode) {
        return block(indicatorCode).map(IndicatorBlock::lastPeriod);
    }

    /** The newest period of an indicator that ends with a month or before it; empty when there is none. */
    public Optional<Period> latestPeriod(String indicatorCode, Period asOf) {
        return block(indicatorCode).flatMap(b -> {
            Period period = b.lastPeriod();
            while (period.compareTo(asOf) > 0 && period.since(b.firstPeriod()) > 0) {
                period = period.plus(-1);
            }
            return period.compareTo(asOf) > 0 ? Optional.empty() : Optional.of(period);
        });
    }

    /**
     * The series of a provider over the whole axis of the indicator, following successions: where the provider has no
     * entry of its own before it took over, its predecessors' counts are added up, and the first period of its own is a break.
     */
    public Series series(String indicatorCode, String provider) {
        Indicator indicator = indicators.get(indicatorCode);
        return block(indicatorCode)
                .map(b -> new SuccessionSeries(b, providers, indicator).of(provider))
                .orElseGet(() -> new Series(indicatorCode, provider, List.of(), List.of()));
    }

    /** England: numerators and denominators (bare counts as they are) of all providers with a present figure added up, period by period. */
    public Series england(String indicatorCode) {
        return together(indicatorCode, Series.ENGLAND, p -> true);
    }

    /**
     * Providers of a region together, as {@link #england(String)} adds up all. Not for other sets: what is withheld is safe beside
     * sums of regions and of England only.
     */
    public Series together(String indicatorCode, String name, Predicate<String> providers) {
        List<Series.Point> points = new ArrayList<>();
        block(indicatorCode).ifPresent(b -> {
            IndicatorKind kind = indicators.get(indicatorCode).kind();
            List<String> among = b.providers().stream().filter(providers).toList();
            for (Period p = b.firstPeriod(); p.since(b.lastPeriod()) <= 0; p = p.plus(1)) {
                points.add(new Series.Point(p, CountSum.shown(b, among, p, kind), 0));
            }
        });
        return new Series(indicatorCode, name, points, List.of());
    }

    /** England in one period, as in {@link #england(String)}. */
    public Figure england(String indicatorCode, Period period) {
        return block(indicatorCode).map(b -> CountSum.shown(b, b.providers(), period, indicators.get(indicatorCode).kind())).orElseGet(Figure::notReported);
    }
}
