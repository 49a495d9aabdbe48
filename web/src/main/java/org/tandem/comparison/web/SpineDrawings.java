package org.tandem.comparison.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tandem.benchmark.SpineBar;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ComparisonView.Spine;

/** Turns the places of a comparison into rows of a spine chart: one lane a provider on the bar of its indicator. */
@ApplicationScoped
public class SpineDrawings {

    private static final double WIDTH = 400;
    private static final double MIDDLE = WIDTH / 2;
    private static final double HALF = 184;
    private static final double LANE = 20;

    /**
     * A row of the chart.
     *
     * @param from        left end of the bar
     * @param width       of the bar
     * @param quarterFrom left end of the middle half
     * @param marks       one a provider with a figure
     */
    public record Row(Spine spine, double middle, double height, double from, double width, double quarterFrom, double quarterWidth, List<Mark> marks) {
    }

    /**
     * The marker of a provider.
     *
     * @param number of the provider in the order of display, from 1
     * @param path   diamond around its place
     * @param grade  name of its grade, "NONE" without one
     */
    public record Mark(int number, String path, double textX, double textY, String grade, String sentence) {
    }

    /** Rows with a bar, in catalogue order. */
    public List<Row> of(ComparisonView view) {
        return view.indicators().stream().filter(s -> s.bar() != null).map(s -> row(view, s)).toList();
    }

    private static Row row(ComparisonView view, Spine spine) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < view.providers().size(); i++) {
            int number = i + 1;
            String code = view.providers().get(i).odsCode();
            view.items().stream().filter(c -> c.indicator().equals(spine.code()) && c.odsCode().equals(code) && c.place() != null)
                    .forEach(c -> marks.add(mark(number, c)));
        }
        SpineBar bar = spine.bar();
        return new Row(spine, MIDDLE, view.providers().size() * LANE, x(bar.worst()), x(bar.best()) - x(bar.worst()), x(bar.leftQuarter()),
                x(bar.rightQuarter()) - x(bar.leftQuarter()), marks);
    }

    private static Mark mark(int number, Cell c) {
        double x = x(Math.max(-1, Math.min(1, c.place())));
        double y = (number - 0.5) * LANE;
        String path = "M%s %sl7 7-7 7-7-7z".formatted(Double.toString(x), Double.toString(y - 7));
        boolean left = x > WIDTH * 0.9;
        return new Mark(number, path, left ? x - 18 : x + 10, y + 5, c.grade() == null ? "NONE" : c.grade().name(), c.sentence());
    }

    private static double x(double place) {
        return Math.round(10 * (MIDDLE + HALF * place)) / 10.0;
    }
}
