package org.tandem.comparison.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.tandem.benchmark.Comparison;
import org.tandem.benchmark.Distribution;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PlaceFinder;
import org.tandem.benchmark.Position;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.benchmark.RecentTrend;
import org.tandem.benchmark.Series;
import org.tandem.benchmark.Significance;
import org.tandem.benchmark.SpineBar;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ComparisonView.Chosen;
import org.tandem.comparison.service.ComparisonView.Spine;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;
import org.tandem.variation.ChartOptions;
import org.tandem.variation.ProcessChart;

/** Puts a comparison together from one panel. */
record ComparisonAnswer(Panel panel, PlaceFinder places, List<Provider> chosen, Period asOf, PeerSets.Members peers) {

    private static final QuartileMethod QUARTILES = QuartileMethod.TYPE_7;

    ComparisonView of(Topic topic, Predicate<Indicator> wanted) {
        List<Cell> cells = new ArrayList<>();
        List<Spine> spines = new ArrayList<>();
        Collection<Indicator> indicators = topic == null ? panel.indicators().all() : panel.indicators().of(topic);
        for (Indicator indicator : indicators.stream().filter(wanted).toList()) {
            panel.latestPeriod(indicator.code(), asOf).filter(p -> isServed(indicator, p)).ifPresent(period -> add(indicator, period, cells, spines));
        }
        return new ComparisonView(asOf, topic, new ComparisonView.Peers(peers.code(), peers.name(), peers.members().size()),
                chosen.stream().map(p -> new Chosen(p.odsCode(), p.name(), peers.members().contains(p.odsCode()))).toList(),
                cells, spines, panel.version(), method());
    }

    private String method() {
        return "Placed within %s, quartiles by %s; grades against England by 95 %% and 99.8 %% intervals; recent trend over five periods at 99.8 %%;"
                .formatted(peers.name(), QUARTILES.words()) + " spine with the best on the right, both halves on one scale; charts by XmR";
    }

    private boolean isServed(Indicator indicator, Period period) {
        return chosen.stream().anyMatch(p -> panel.figure(indicator.code(), p.odsCode(), period).isPresent());
    }

    private void add(Indicator indicator, Period period, List<Cell> cells, List<Spine> spines) {
        Positions all = places.of(indicator.code(), period, peers.members(), QUARTILES);
        Optional<SpineBar> bar = bar(indicator, all);
        List<Cell> row = chosen.stream().map(p -> cell(indicator, period, all, bar, p)).toList();
        cells.addAll(row);
        spines.add(new Spine(indicator.code(), indicator.name(), indicator.kind(), indicator.unit(), indicator.direction(), period,
                Absent.orNull(all.england().value()), all.distribution().map(d -> Absent.orNull(d.median())).orElse(null),
                all.distribution().map(Distribution::n).orElse(0), all.england().isPresent() ? "England" : "median",
                bar.orElse(null), new ComparisonWords(indicator, peers.name()).row(row, all.england())));
    }

    /** None in a topic that is never ranked: a bar from worst to best would rank. */
    private Optional<SpineBar> bar(Indicator indicator, Positions all) {
        List<Double> values = all.positions().stream().filter(p -> p.figure().isPresent()).map(p -> p.figure().orThrow()).toList();
        OptionalDouble middle = all.england().isPresent() ? all.england().value() : all.distribution().map(Distribution::median).orElse(OptionalDouble.empty());
        return values.isEmpty() || middle.isEmpty() || !indicator.topic().isRanked() ? Optional.empty()
                : Optional.of(SpineBar.of(values, middle.getAsDouble(), indicator.direction()));
    }

    private Cell cell(Indicator indicator, Period period, Positions all, Optional<SpineBar> bar, Provider provider) {
        Optional<Position> ranked = all.at(provider.odsCode());
        Position place = ranked.orElseGet(() -> alone(indicator, period, provider));
        Series series = panel.series(indicator.code(), provider.odsCode()).until(asOf);
        ProcessChart chart = ProcessChart.of(series, ChartOptions.of(indicator.direction()));
        boolean drawn = chart.latest().isPresent();
        boolean judged = indicator.topic().isRanked();
        Cell cell = new Cell(indicator.code(), indicator.name(), provider.odsCode(), provider.name(), period, Absent.orNull(place.figure().value()),
                place.figure().state(), ranked.map(p -> Absent.orNull(p.rank())).orElse(null), all.distribution().map(Distribution::n).orElse(0),
                ranked.map(p -> Absent.orNull(p.quartile())).orElse(null), judged ? place.comparison() : Comparison.NOT_COMPARED,
                judged ? place.grade(all.england(), indicator.direction()).orElse(null) : null,
                judged ? Significance.of(place.figure(), indicator.kind(), all.england()).map(Significance::label).orElse(null) : null,
                RecentTrend.of(series, period, indicator.kind()).map(t -> t.meaning(indicator.direction())).orElse(null),
                Absent.orNull(yearBefore(series, period).value()), drawn ? chart.variation() : null, chart.trialLimits(),
                Absent.orNull(bar.map(b -> b.place(place.figure().value())).orElse(OptionalDouble.empty())), null);
        return new ComparisonWords(indicator, peers.name()).told(cell, all.england());
    }

    /** A provider that is none of the peers is compared with England and has no rank among them. */
    private Position alone(Indicator indicator, Period period, Provider provider) {
        return Positions.of(panel, indicator.code(), period, List.of(provider.odsCode()), QUARTILES).at(provider.odsCode()).orElseThrow();
    }

    private static Figure yearBefore(Series series, Period period) {
        return series.at(period.plus(switch (period.kind()) {
            case MONTH -> -12;
            case QUARTER -> -4;
            case FINANCIAL_YEAR, CALENDAR_YEAR -> -1;
        })).map(Series.Point::figure).orElseGet(Figure::notReported);
    }
}
