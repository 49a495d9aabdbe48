package org.tandem.variation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.benchmark.Series;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Figure;
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
    private final List<Rebase> rebases;
    private final ChartRows rows;
    private final ChartGroups groups;
    private List<ChartPoint> points;

    private ProcessChart(ChartRows rows, ChartOptions options) {
        this.options = options;
        this.rows = rows;
        this.rebases = options.rebases().isEmpty() ? List.of()
                : options.rebases().stream().filter(r -> rows.has(r.at())).sorted(Comparator.comparing(Rebase::at)).toList();
        this.groups = new ChartGroups(rows, rebases, options);
    }

    /**
     * Draws a chart of rows in any order. A period that is not among the rows is not noticed.
     *
     * @throws IllegalArgumentException when a period stands twice
     */
    public static ProcessChart of(List<Row> rows, ChartOptions options) {
        return new ProcessChart(ChartRows.of(rows), options);
    }

    /**
     * Draws a chart of a series. Each break of the series is a rebase with its sentence as reason. Periods before the
     * first entry belong to the axis of the indicator, not to the provider, and are left out.
     */
    public static ProcessChart of(Series series, ChartOptions options) {
        return of(series, series.numbers(), 0, series.points().size(), options);
    }

    /**
     * Draws a chart of points {@code from} to before {@code to} of a series, for whoever draws many of one series.
     *
     * @param numbers as {@link Series#numbers()} gives them
     */
    public static ProcessChart of(Series series, double[] numbers, int from, int to, ChartOptions options) {
        ChartOptions withBreaks = options;
        for (Series.Break b : series.breaks()) {
            withBreaks = withBreaks.rebase(b.at(), b.sentence());
        }
        return new ProcessChart(ChartRows.of(series, numbers, from, to), withBreaks);
    }

    private ChartPoint point(int row) {
        int group = groups.groupOf(row);
        Variation state = state(row);
        return new ChartPoint(rows.period(row), rows.figure(row), groups.lines(group), groups.signal(row), state.isImprovement(),
                state.isConcern(), group);
    }

    private Variation state(int row) {
        return groups.signal(row).map(s -> Variation.of(s.direction(), options.direction())).orElse(Variation.COMMON_CAUSE);
    }

    /** Rows by period, made when they are first asked for. */
    public List<ChartPoint> points() {
        if (points == null) {
            points = IntStream.range(0, rows.size()).mapToObj(this::point).toList();
        }
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
        return rows.latest() < 0 ? Optional.empty() : Optional.of(point(rows.latest()));
    }

    /** Variation icon: the state of {@link #latest()}; common cause when there is no number at all. */
    public Variation variation() {
        return rows.latest() < 0 ? Variation.COMMON_CAUSE : state(rows.latest());
    }

    /** Assurance icon by the limits of {@link #latest()}; empty without a target, without judgement or without a number. */
    public Optional<Assurance> assurance() {
        boolean judged = options.target().isPresent() && options.direction() != ImprovementDirection.NO_JUDGEMENT && rows.latest() >= 0;
        return judged ? Optional.of(Assurance.of(options.target().getAsDouble(), groups.lines(groups.groupOf(rows.latest())), options.direction()))
                : Optional.empty();
    }

    /** Whether the group of {@link #latest()} has fewer than 13 rows, so that its limits may still move. */
    public boolean trialLimits() {
        return rows.latest() < 0 || isTrial(groups.groupOf(rows.latest()));
    }

    /** Whether a group has fewer than 13 rows. */
    public boolean isTrial(int group) {
        return groups.size(group) < FULL_GROUP;
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
