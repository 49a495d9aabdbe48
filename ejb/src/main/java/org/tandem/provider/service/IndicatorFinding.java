package org.tandem.provider.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.Distribution;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.Position;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.benchmark.Series;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Target;
import org.tandem.provider.Provider;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.Spark;
import org.tandem.provider.service.ProviderProfile.TargetLine;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ProcessChart;

/** Finds what one indicator says about a provider at a month: its figure, its place among the peers and its course. */
final class IndicatorFinding {

    static final QuartileMethod QUARTILES = QuartileMethod.TYPE_7;
    /** Points of a sparkline: two years and the month itself of a monthly indicator. */
    private static final int SPARKS = 25;

    private final Panel panel;
    private final PlaceFinder places;
    private final Provider provider;
    private final Period asOf;
    private final List<String> peers;

    IndicatorFinding(Panel panel, PlaceFinder places, Provider provider, Period asOf, List<String> peers) {
        this.panel = panel;
        this.places = places;
        this.provider = provider;
        this.asOf = asOf;
        this.peers = peers;
    }

    /** Empty when nothing of the indicator was published for the provider, nor for at least half of its peers. */
    Optional<IndicatorPart> of(String code) {
        Optional<Period> period = panel.latestPeriod(code, asOf);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Series series = panel.series(code, provider.odsCode()).until(asOf);
        boolean served = series.points().stream().anyMatch(p -> p.figure().isPresent() || p.release() != 0);
        return served || isExpected(code, period.get()) ? Optional.of(part(panel.indicators().get(code), period.get(), series))
                : Optional.empty();
    }

    private boolean isExpected(String code, Period period) {
        long reporting = peers.stream().filter(p -> panel.figure(code, p, period).isPresent()).count();
        return peers.contains(provider.odsCode()) && 2 * reporting >= peers.size();
    }

    private IndicatorPart part(Indicator indicator, Period period, Series series) {
        Positions positions = places.of(indicator.code(), period, peers, QUARTILES);
        Optional<Position> place = positions.at(provider.odsCode());
        Figure figure = panel.figure(indicator.code(), provider.odsCode(), period);
        Optional<Target> target = indicator.minimumOn(period.lastDay());
        ChartOptions options = ChartOptions.of(indicator.direction());
        ProcessChart chart = ProcessChart.of(series, target.map(t -> options.target(t.value())).orElse(options));
        boolean drawn = chart.latest().isPresent();
        int release = panel.block(indicator.code()).map(b -> b.release(provider.odsCode(), period)).orElse(0);
        return new IndicatorPart(indicator.code(), indicator.name(), indicator.kind(), indicator.direction(), period,
                Absent.orNull(figure.value()), figure.state(), Absent.orNull(numerator(figure)), Absent.orNull(denominator(figure)),
                indicator.unit(), place.map(p -> Absent.orNull(p.quartile())).orElse(null), place.map(p -> Absent.orNull(p.rank())).orElse(null),
                positions.distribution().map(Distribution::n).orElse(0), place.map(p -> Absent.orNull(p.percentile())).orElse(null),
                place.map(Position::comparison).orElse(Comparison.NOT_COMPARED), drawn ? chart.variation() : null, chart.trialLimits(),
                chart.assurance().orElse(null), target.map(TargetLine::of).orElse(null), sparks(series), release == 0 ? null : release,
                drawn ? chart.sentence(indicator) : null);
    }

    private static OptionalDouble numerator(Figure figure) {
        return figure instanceof Figure.Present p ? p.numerator() : OptionalDouble.empty();
    }

    private static OptionalDouble denominator(Figure figure) {
        return figure instanceof Figure.Present p ? p.denominator() : OptionalDouble.empty();
    }

    private static List<Spark> sparks(Series series) {
        int size = series.points().size();
        return series.points().subList(Math.max(0, size - SPARKS), size).stream()
                .map(p -> new Spark(p.period(), Absent.orNull(p.figure().value()), p.figure().state())).toList();
    }
}
