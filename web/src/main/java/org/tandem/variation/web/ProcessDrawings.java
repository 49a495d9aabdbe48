package org.tandem.variation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.ChartView;
import org.tandem.indicator.service.ChartView.PointRow;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Drawing.Column;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Texts;

/** Turns a process chart into what a page shows. */
@ApplicationScoped
public class ProcessDrawings {

    private record Point(String label, Double value, String text, String note, String variation, int group) {
    }

    private record Line(double value, String label) {
    }

    private record Chart(String kind, String unit, List<Point> points, List<Double> mean, List<Double> lower, List<Double> upper, Line target) {
    }

    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    /** The chart of a provider. */
    public Drawing of(ChartView view, Indicator indicator) {
        Chart chart = new Chart("process", Formats.unit(indicator.kind(), indicator.unit()),
                view.points().stream().map(p -> point(p, indicator)).toList(),
                view.points().stream().map(p -> Formats.drawn(p.mean(), indicator.kind())).toList(),
                view.points().stream().map(p -> Formats.drawn(p.lowerProcessLimit(), indicator.kind())).toList(),
                view.points().stream().map(p -> Formats.drawn(p.upperProcessLimit(), indicator.kind())).toList(),
                target(view, indicator));
        return new Drawing("process", view.name() + ": " + view.sentence(), Json.of(chart), notes(view),
                columns(), view.points().stream().map(p -> row(p, view, indicator)).toList(),
                indicator.code() + "-" + view.provider(), view.trialLimits() ? null : view.variation().name(),
                view.trialLimits() || view.assurance() == null ? null : view.assurance().name(), List.of());
    }

    private Point point(PointRow p, Indicator indicator) {
        return new Point(ReportFormat.shortMonth(p.period()), Formats.drawn(p.value(), indicator.kind()),
                format.value(p.value(), p.state(), indicator.kind()), note(p), tone(p), p.group());
    }

    private String note(PointRow p) {
        return p.rule() == null ? null : texts.get("rule." + p.rule() + "." + p.direction()) + judgement(p);
    }

    private String judgement(PointRow p) {
        return p.isImprovement() ? texts.get("rule.improvement") : p.isConcern() ? texts.get("rule.concern") : "";
    }

    private static String tone(PointRow p) {
        if (p.isImprovement()) {
            return "IMPROVEMENT";
        }
        return p.isConcern() ? "CONCERN" : p.specialCause() ? "NEUTRAL" : "COMMON";
    }

    private Line target(ChartView view, Indicator indicator) {
        return view.target() == null ? null
                : new Line(Formats.drawn(view.target(), indicator.kind()), texts.get("chart.target", format.number(view.target(), indicator.kind())));
    }

    private List<String> notes(ChartView view) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("chart.process.key"));
        view.rebases().forEach(r -> notes.add(texts.get("chart.rebase", format.period(r.at()), r.reason())));
        if (view.trialLimits()) {
            notes.add(texts.get("chart.trial"));
        }
        notes.add(view.method());
        return notes;
    }

    private List<Column> columns() {
        return List.of(Column.words(texts.get("column.period")), Column.numbers(texts.get("column.value")),
                Column.numbers(texts.get("column.mean")), Column.numbers(texts.get("column.lower")),
                Column.numbers(texts.get("column.upper")), Column.words(texts.get("column.signal")));
    }

    private Drawing.Row row(PointRow p, ChartView view, Indicator indicator) {
        String starts = view.rebases().stream().filter(r -> r.at().equals(p.period())).map(r -> texts.get("chart.rebase", format.period(r.at()), r.reason()) + " ").collect(Collectors.joining());
        String note = note(p);
        return new Drawing.Row(format.period(p.period()), List.of(format.value(p.value(), p.state(), indicator.kind()),
                format.number(p.mean(), indicator.kind()), format.number(p.lowerProcessLimit(), indicator.kind()),
                format.number(p.upperProcessLimit(), indicator.kind()), starts + (note == null ? texts.get("rule.none") : note)));
    }
}
