package org.tandem.benchmark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.FunnelView;
import org.tandem.indicator.service.FunnelView.CurveRow;
import org.tandem.indicator.service.FunnelView.LeftOut;
import org.tandem.indicator.service.FunnelView.PointRow;
import org.tandem.provider.ReadableName;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.PageAddress;
import org.tandem.shared.web.Texts;

/** Turns a funnel into what a page shows. Without judgement by colour: a funnel asks for a look, it does not judge. */
@ApplicationScoped
public class FunnelDrawings {

    /** More names than this cannot be read beside each other. */
    private static final int NAMED = 12;

    private record Point(String name, double size, double value, String text, String note, String mark, boolean named, String href) {
    }

    private record Limit(double size, Double lower95, Double upper95, Double lower998, Double upper998) {
    }

    private record Chart(String kind, String unit, String sizeName, List<Point> points, List<Limit> curve, Double centre) {
    }

    @Inject
    private Texts texts;
    @Inject
    private Formats format;
    @Inject
    private PageAddress address;

    /**
     * The funnel of a set.
     *
     * @param own ODS code of the provider that is looked at, null when none is
     */
    public Drawing of(FunnelView view, Indicator indicator, String own) {
        long outside = view.points().stream().filter(PointRow::outlier95).count();
        Chart chart = new Chart("funnel", Formats.unit(indicator.kind(), indicator.unit()), indicator.denominator(),
                view.points().stream().map(p -> point(p, indicator, own, outside)).toList(), view.curve().stream().map(c -> limit(c, indicator)).toList(),
                Formats.drawn(view.centre(), indicator.kind()));
        return new Drawing("funnel", sentence(view, indicator, own), Json.of(chart), notes(view, own), columns(indicator),
                view.points().stream().map(p -> row(p, indicator)).toList(), indicator.code() + "-funnel-" + view.period(), null, null, List.of());
    }

    private Point point(PointRow p, Indicator indicator, String own, long outside) {
        boolean isOwn = p.odsCode().equals(own);
        return new Point(ReadableName.of(p.name()), p.denominator(), Formats.drawn(p.ratio(), indicator.kind()), format.number(p.ratio(), indicator.kind()),
                finding(p), isOwn ? "own" : p.outlier95() ? "peer" : "other", isOwn || p.outlier95() && outside <= NAMED || p.outlier998() && outside > NAMED && outside <= 2 * NAMED,
                address.ofProvider(p.odsCode()));
    }

    private static Limit limit(CurveRow c, Indicator indicator) {
        return new Limit(c.denominator(), Formats.drawn(c.lower95(), indicator.kind()), Formats.drawn(c.upper95(), indicator.kind()),
                Formats.drawn(c.lower998(), indicator.kind()), Formats.drawn(c.upper998(), indicator.kind()));
    }

    private String finding(PointRow p) {
        boolean high = p.ratio() > p.upper95();
        return !p.outlier95() ? texts.get("funnel.inside") : texts.get((p.outlier998() ? "funnel.998." : "funnel.95.") + (high ? "high" : "low"));
    }

    private String sentence(FunnelView view, Indicator indicator, String own) {
        Optional<PointRow> looked = view.points().stream().filter(p -> p.odsCode().equals(own)).findFirst();
        String limits = texts.get(view.adjusted() ? "funnel.limits.adjusted" : "funnel.limits.plain");
        if (looked.isPresent()) {
            return texts.get("funnel.own", ReadableName.of(looked.get().name()), format.number(looked.get().ratio(), indicator.kind()),
                    format.period(view.period()), finding(looked.get()), limits);
        }
        long higher = view.points().stream().filter(p -> p.ratio() > p.upper95()).count();
        long lower = view.points().stream().filter(p -> p.ratio() < p.lower95()).count();
        return texts.get("funnel.all", view.points().size(), higher, lower, format.period(view.period()), limits);
    }

    private List<String> notes(FunnelView view, String own) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("funnel.key"));
        view.leftOut().stream().sorted(Comparator.comparing(l -> !l.odsCode().equals(own))).collect(Collectors.groupingBy(LeftOut::sentence))
                .forEach((why, who) -> notes.add(texts.get("funnel.leftOut", who.size(), names(who), why)));
        if (view.doubt() != null) {
            notes.add(view.doubt());
        }
        notes.add(texts.get("funnel.spread", view.method(), format.decimals(view.phi(), 2)));
        return notes;
    }

    private String names(List<LeftOut> who) {
        String names = who.stream().limit(NAMED).map(l -> ReadableName.of(l.name())).collect(Collectors.joining(", "));
        return who.size() <= NAMED ? names : texts.get("funnel.leftOut.more", names, who.size() - NAMED);
    }

    private List<Column> columns(Indicator indicator) {
        return List.of(Column.words(texts.get("column.provider")), Column.numbers(texts.get("column.value")),
                Column.numbers(texts.get("column.denominator")), Column.numbers(texts.get("funnel.column.95")),
                Column.numbers(texts.get("funnel.column.998")), Column.words(texts.get("funnel.column.finding")));
    }

    private Drawing.Row row(PointRow p, Indicator indicator) {
        return new Drawing.Row(p.name(), List.of(format.number(p.ratio(), indicator.kind()), format.decimals(p.denominator(), 0),
                texts.get("interval", format.number(p.lower95(), indicator.kind()), format.number(p.upper95(), indicator.kind())),
                texts.get("interval", format.number(p.lower998(), indicator.kind()), format.number(p.upper998(), indicator.kind())), finding(p)));
    }
}
