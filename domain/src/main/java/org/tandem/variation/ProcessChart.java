package org.tandem.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tandem.benchmark.Series;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * XmR chart of one series in the style of NHS England's Making Data Count, with the rules of the package NHSRplotthedots
 * 0.2.2: mean and limits for each stretch between rebases, special cause at each point, and the two icons. Immutable.
 *
 * <p>Differs from the package in two places: a window with a missing figure is no signal (the package may fail there),
 * and where the last row is missing the icons are those of the last figure that is there (the package shows common cause).
 */
public final class ProcessChart {

    /** Shorter groups have trial limits. */
    private static final int FULL_GROUP = 13;

    /**
     * One figure and its period.
     *
     * @param period when
     * @param figure a number, or why there is none: it stays in the chart as a row
     */
    public record Row(Period period, Figure figure) {

        public Row {
            Objects.requireNonNull(period, "A row of a process chart needs a period.");
            Objects.requireNonNull(figure, "A row of a process chart needs a figure.");
        }
    }

    private final ChartOptions options;
    private final List<ChartPoint> points;
    private final List<Rebase> rebases;

    private ProcessChart(ChartOptions options, List<ChartPoint> points, List<Rebase> rebases) {
        this.options = options;
        this.points = List.copyOf(points);
        this.rebases = List.copyOf(rebases);
    }

    /**
     * Draws a chart of rows in any order. A period that is not among the rows is not noticed.
     *
     * @throws IllegalArgumentException when a period stands twice
     */
    public static ProcessChart of(List<Row> rows, ChartOptions options) {
        List<Row> sorted = rows.stream().sorted(Comparator.comparing(Row::period)).toList();
        Set<Period> seen = new HashSet<>();
        for (Row row : sorted) {
            if (!seen.add(row.period())) {
                throw new IllegalArgumentException("Period " + row.period() + " stands twice in the series.");
            }
        }
        List<Rebase> met = options.rebases().stream().filter(r -> seen.contains(r.at()))
                .sorted(Comparator.comparing(Rebase::at)).toList();
        return new ProcessChart(options, points(sorted, met, options), met);
    }

    /**
     * Draws a chart of a series. Each break of the series is a rebase with its sentence as reason. Periods before the
     * first entry belong to the axis of the indicator, not to the provider, and are left out.
     */
    public static ProcessChart of(Series series, ChartOptions options) {
        ChartOptions withBreaks = options;
        for (Series.Break b : series.breaks()) {
            withBreaks = withBreaks.rebase(b.at(), b.sentence());
        }
        List<Row> rows = series.points().stream().dropWhile(p -> p.figure().state() == FigureState.NOT_REPORTED)
                .map(p -> new Row(p.period(), p.figure())).toList();
        return of(rows, withBreaks);
    }

    private static List<ChartPoint> points(List<Row> rows, List<Rebase> rebases, ChartOptions options) {
        Set<Period> starts = new HashSet<>(rebases.stream().map(Rebase::at).toList());
        List<ChartPoint> points = new ArrayList<>();
        int group = 0;
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (starts.contains(rows.get(i).period())) {
                points.addAll(groupPoints(rows.subList(from, i), group, options));
                from = i;
                group++;
            }
        }
        points.addAll(groupPoints(rows.subList(from, rows.size()), group, options));
        return points;
    }

    private static List<ChartPoint> groupPoints(List<Row> rows, int group, ChartOptions options) {
        List<Figure> figures = rows.stream().map(Row::figure).toList();
        int fitted = Math.min(figures.size(), options.fixAfter().orElse(figures.size()));
        ControlLines lines = ControlLines.fit(figures.subList(0, fitted), options.screened());
        SignalRules rules = new SignalRules(figures, lines);
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Signal> signal = rules.signal(i);
            Variation state = state(signal, options);
            points.add(new ChartPoint(rows.get(i).period(), figures.get(i), lines, signal, state.isImprovement(), state.isConcern(), group));
        }
        return points;
    }

    private static Variation state(Optional<Signal> signal, ChartOptions options) {
        return signal.map(s -> Variation.of(s.direction(), options.direction())).orElse(Variation.COMMON_CAUSE);
    }

    /** Rows by period. */
    public List<ChartPoint> points() {
        return points;
    }

    /** Rebases that took effect, by period, those at breaks of the series too. Two can stand at one period. */
    public List<Rebase> rebases() {
        return rebases;
    }

    /** How it was drawn. */
    public ChartOptions options() {
        return options;
    }

    /** The last row with a number, whose state and limits the icons show; empty when there is no number at all. */
    public Optional<ChartPoint> latest() {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).figure().isPresent()) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    /** Variation icon: the state of {@link #latest()}; common cause when there is no number at all. */
    public Variation variation() {
        return latest().map(p -> state(p.signal(), options)).orElse(Variation.COMMON_CAUSE);
    }

    /** Assurance icon by the limits of {@link #latest()}; empty without a target, without judgement or without a number. */
    public Optional<Assurance> assurance() {
        boolean judged = options.target().isPresent() && options.direction() != ImprovementDirection.NO_JUDGEMENT;
        return judged ? latest().map(p -> Assurance.of(options.target().getAsDouble(), p.lines(), options.direction())) : Optional.empty();
    }

    /** Whether the group of {@link #latest()} has fewer than 13 rows, so that its limits may still move. */
    public boolean trialLimits() {
        return latest().map(p -> isTrial(p.group())).orElse(true);
    }

    /** Whether a group has fewer than 13 rows. */
    public boolean isTrial(int group) {
        return points.stream().filter(p -> p.group() == group).count() < FULL_GROUP;
    }

    /** How the lines were made, for print beside the chart. */
    public String method() {
        return ChartWords.method(this);
    }

    /** The finding in one sentence, with the figure in the indicator's unit. */
    public String sentence(Indicator indicator) {
        return new ChartWords(indicator).sentence(this);
    }
}
