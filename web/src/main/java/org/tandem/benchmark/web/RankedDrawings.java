package org.tandem.benchmark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.indicator.service.RankList;
import org.tandem.indicator.service.RankList.RankRow;
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
     * @param chances  how sure the ranks are, null where they are not ranked
     */
    public Drawing of(PositionList list, Indicator indicator, String sentence, String own, Set<String> peers, RankList chances) {
        Map<String, RankRow> sure = chances == null ? Map.of()
                : chances.ranks().stream().collect(Collectors.toMap(RankRow::odsCode, Function.identity()));
        List<PositionRow> ranked = list.positions().stream().filter(p -> p.value() != null)
                .sorted(Comparator.comparing(PositionRow::rank, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(PositionRow::odsCode))
                .toList();
        Chart chart = new Chart("ranked", Formats.unit(indicator.kind(), indicator.unit()),
                ranked.stream().map(p -> bar(p, indicator, ranked.size(), own, peers)).toList(), england(list, indicator));
        return new Drawing("ranked", sentence, Json.of(chart), notes(list, chances), columns(chances),
                ranked.stream().map(p -> row(p, indicator, sure)).toList(), indicator.code() + "-" + list.period(), null, null, List.of());
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

    private List<String> notes(PositionList list, RankList chances) {
        return chances == null || chances.ranks().isEmpty() ? List.of(texts.get("chart.ranked.key"), list.method() + ".")
                : List.of(texts.get("chart.ranked.key"), list.method() + ".", texts.get("rank.method", chances.method()));
    }

    private List<Column> columns(RankList chances) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(texts.get("column.provider")), Column.numbers(texts.get("column.rank")),
                Column.numbers(texts.get("column.value")), Column.numbers(texts.get("column.numerator")), Column.numbers(texts.get("column.denominator")),
                Column.numbers(texts.get("column.interval")), Column.numbers(texts.get("column.quartile")), Column.words(texts.get("column.england"))));
        if (chances != null && !chances.ranks().isEmpty()) {
            columns.add(Column.numbers(texts.get("rank.column.likely")));
            columns.add(Column.numbers(texts.get("rank.column.best")));
            columns.add(Column.numbers(texts.get("rank.column.lowest")));
            columns.add(Column.words(texts.get("rank.column.change", format.period(chances.comparedWith()))));
        }
        return columns;
    }

    private Drawing.Row row(PositionRow p, Indicator indicator, Map<String, RankRow> sure) {
        String interval = p.lower95() == null ? "" : texts.get("interval", format.number(p.lower95(), indicator.kind()),
                format.number(p.upper95(), indicator.kind()));
        List<String> cells = new ArrayList<>(List.of(p.rank() == null ? "" : p.rank().toString(), format.value(p.value(), p.state(), indicator.kind()),
                format.decimals(p.numerator(), 0), format.decimals(p.denominator(), 0), interval,
                p.quartile() == null ? "" : p.quartile().toString(), texts.get("comparison." + p.comparison())));
        if (!sure.isEmpty()) {
            cells.addAll(chances(sure.get(p.odsCode())));
        }
        return new Drawing.Row(p.name(), cells);
    }

    private List<String> chances(RankRow r) {
        return r == null ? List.of("", "", "", "") : List.of(texts.get("rank.likely", r.likelyBest(), r.likelyWorst()), format.share(r.quarters().get(0)),
                format.share(r.quarters().get(r.quarters().size() - 1)), r.change() == null ? texts.get("rank.new") : r.change().meaning().words());
    }
}
