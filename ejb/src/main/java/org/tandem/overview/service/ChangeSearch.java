package org.tandem.overview.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ChartPoint;
import org.tandem.variation.ProcessChart;
import org.tandem.variation.Variation;

/** Looks through every series of a panel for new signals. */
final class ChangeSearch {

    private final Panel panel;
    private final Period asOf;
    private final List<Change> real = new ArrayList<>();
    private int continuing;
    private int ordinary;
    private int tooShort;

    ChangeSearch(Panel panel, Period asOf) {
        this.panel = panel;
        this.asOf = asOf;
    }

    Changes find() {
        for (Indicator indicator : panel.indicators().all()) {
            panel.block(indicator.code()).ifPresent(block -> block.providers().forEach(code -> look(indicator, block, code)));
        }
        real.sort(Comparator.comparingDouble(Change::size).reversed().thenComparing(Change::odsCode).thenComparing(Change::indicator));
        return new Changes(asOf, List.copyOf(real), continuing, ordinary, tooShort, panel.version());
    }

    private void look(Indicator indicator, IndicatorBlock block, String code) {
        Optional<Provider> provider = panel.providers().find(code).filter(p -> p.isOpenOn(asOf.lastDay()));
        Period newest = newest(block);
        if (provider.isEmpty() || newest.compareTo(asOf) > 0 || !block.figure(code, newest).isPresent()) {
            return;
        }
        ProcessChart chart = ProcessChart.of(panel.series(indicator.code(), code).until(asOf), ChartOptions.of(indicator.direction()));
        List<ChartPoint> points = chart.points();
        ChartPoint last = points.get(points.size() - 1);
        if (chart.trialLimits()) {
            tooShort++;
        } else if (!last.specialCause()) {
            ordinary++;
        } else if (points.get(points.size() - 2).direction().equals(last.direction())) {
            continuing++;
        } else {
            real.add(change(indicator, provider.get(), chart, last));
        }
    }

    private Period newest(IndicatorBlock block) {
        Period period = block.lastPeriod();
        while (period.compareTo(asOf) > 0 && period.since(block.firstPeriod()) > 0) {
            period = period.plus(-1);
        }
        return period;
    }

    private static Change change(Indicator indicator, Provider p, ProcessChart chart, ChartPoint last) {
        Variation variation = chart.variation();
        return new Change(p.odsCode(), p.name(), p.region() == null ? null : p.region().code(), indicator.code(), indicator.name(),
                last.period(), variation, chart.sentence(indicator), size(last));
    }

    private static double size(ChartPoint point) {
        if (point.upperProcessLimit().isEmpty() || point.mean().isEmpty()) {
            return 0;
        }
        double width = point.upperProcessLimit().getAsDouble() - point.mean().getAsDouble();
        return width <= 0 ? 0 : Math.abs(point.figure().orThrow() - point.mean().getAsDouble()) / width;
    }
}
