package org.tandem.benchmark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.PageAddress;
import org.tandem.shared.web.Texts;

/** Turns positions into ranked bars, the best-placed first. */
@ApplicationScoped
public class RankedDrawings {

    private record Bar(String code, String name, Double value, Double lower, Double upper, String text, String note, String mark, String href) {
    }

    private record Line(double value, String label) {
    }

    private record Chart(String kind, String unit, List<Bar> points, Line target) {
    }

    @Inject
    private Texts texts;
    @Inject
    private Formats format;
    @Inject
    private PageAddress address;

    /**
     * The positions of a set.
     *
     * @param sentence finding
     * @param own      ODS code of the provider that is looked at, null when none is
     * @param peers    its peers that are marked, none when empty
     */
    public Drawing of(PositionList list, Indicator indicator, String sentence, String own, Set<String> peers) {
        List<PositionRow> ranked = list.positions().stream().filter(p -> p.value() != null)
                .sorted(Comparator.comparing(PositionRow::rank, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(PositionRow::odsCode))
                .toList();
        Chart chart = new Chart("ranked", Formats.unit(indicator.kind(), indicator.unit()),
                ranked.stream().map(p -> bar(p, indicator, ranked.size(), own, peers)).toList(), england(list, indicator));
        return new Drawing("ranked", sentence, Json.of(chart), List.of(texts.get("chart.ranked.key"), list.method() + "."), columns(),
                ranked.stream().map(p -> row(p, indicator)).toList(), indicator.code() + "-" + list.period(), null, null, List.of());
    }

    private Bar bar(PositionRow p, Indicator indicator, int of, String own, Set<String> peers) {
        String mark = p.odsCode().equals(own) ? "own" : peers.contains(p.odsCode()) ? "peer" : "other";
        return new Bar(p.odsCode(), p.name(), Formats.drawn(p.value(), indicator.kind()), Formats.drawn(p.lower95(), indicator.kind()),
                Formats.drawn(p.upper95(), indicator.kind()), format.value(p.value(), p.state(), indicator.kind()),
                p.rank() == null ? null : texts.get("chart.rank", format.ordinal(p.rank()), of), mark, address.ofProvider(p.odsCode()));
    }

    private Line england(PositionList list, Indicator indicator) {
        return list.england() == null ? null : new Line(Formats.drawn(list.england(), indicator.kind()),
                texts.get("chart.england", format.number(list.england(), indicator.kind())));
    }

    private List<Column> columns() {
        return List.of(Column.words(texts.get("column.provider")), Column.numbers(texts.get("column.rank")), Column.numbers(texts.get("column.value")),
                Column.numbers(texts.get("column.numerator")), Column.numbers(texts.get("column.denominator")),
                Column.numbers(texts.get("column.interval")), Column.numbers(texts.get("column.quartile")), Column.words(texts.get("column.england")));
    }

    private Drawing.Row row(PositionRow p, Indicator indicator) {
        String interval = p.lower95() == null ? "" : texts.get("interval", format.number(p.lower95(), indicator.kind()),
                format.number(p.upper95(), indicator.kind()));
        return new Drawing.Row(p.name(), List.of(p.rank() == null ? "" : p.rank().toString(), format.value(p.value(), p.state(), indicator.kind()),
                format.decimals(p.numerator(), 0), format.decimals(p.denominator(), 0), interval,
                p.quartile() == null ? "" : p.quartile().toString(), texts.get("comparison." + p.comparison())));
    }
}
