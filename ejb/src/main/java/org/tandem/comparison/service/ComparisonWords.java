package org.tandem.comparison.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.benchmark.FiveGrades;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Figure;
import org.tandem.shared.NumberWords;
import org.tandem.variation.Variation;

/** Says what a comparison shows: value, rank, comparison, change and signal. */
record ComparisonWords(Indicator indicator, String peers) {

    Cell told(Cell c, Figure england) {
        return new Cell(c.indicator(), c.indicatorName(), c.odsCode(), c.name(), c.period(), c.value(), c.state(), c.rank(), c.of(), c.quartile(),
                c.comparison(), c.grade(), c.significance(), c.trend(), c.yearBefore(), c.variation(), c.trialLimits(), c.place(), sentence(c, england));
    }

    private String sentence(Cell c, Figure england) {
        if (c.value() == null) {
            return "%s: %s is %s for %s.".formatted(c.name(), c.indicatorName(), c.state().words(), c.period().words());
        }
        List<String> parts = new ArrayList<>(List.of("%s: %s was %s in %s".formatted(c.name(), c.indicatorName(), written(c.value()), c.period().words())));
        parts.add(c.rank() == null ? indicator.topic().isRanked() ? "not one of " + peers : "shown as published and never ranked"
                : "%s of %d among %s".formatted(NumberWords.ordinal(c.rank()), c.of(), peers));
        if (c.grade() != null) {
            parts.add(grade(c.grade(), written(england.orThrow())));
        }
        parts.add(c.yearBefore() == null ? "no figure a year before" : change(c.yearBefore(), c.value()));
        if (c.trend() != null) {
            parts.add(trend(c) + " over the last five periods");
        }
        if (c.variation() != null && !c.trialLimits()) {
            parts.add(c.variation().isImprovement() ? "a change for the better on its chart" : c.variation().isConcern() ? "a change for the worse on its chart"
                    : c.variation() == Variation.COMMON_CAUSE ? "no signal on its chart" : "a change on its chart");
        }
        return String.join("; ", parts) + ".";
    }

    private static String trend(Cell c) {
        return switch (c.trend()) {
            case IMPROVING -> "improving";
            case WORSENING -> "worsening";
            case INCREASING -> "increasing";
            case DECREASING -> "decreasing";
            case NO_CLEAR_CHANGE -> "no clear change";
        };
    }

    private String change(double before, double now) {
        List<String> texts = FigureWords.apart(before, now, indicator.kind());
        return now == before ? "as a year before" : (now > before ? "up" : "down") + " from " + texts.get(0) + " a year before";
    }

    static String grade(FiveGrades grade, String england) {
        return switch (grade) {
            case BETTER_998 -> "better than England (" + england + ") beyond the 99.8 % limits";
            case BETTER_95 -> "better than England (" + england + ") beyond the 95 % limits";
            case SIMILAR -> "similar to England (" + england + ")";
            case WORSE_95 -> "worse than England (" + england + ") beyond the 95 % limits";
            case WORSE_998 -> "worse than England (" + england + ") beyond the 99.8 % limits";
            case HIGHER_998 -> "higher than England (" + england + ") beyond the 99.8 % limits";
            case HIGHER_95 -> "higher than England (" + england + ") beyond the 95 % limits";
            case LOWER_95 -> "lower than England (" + england + ") beyond the 95 % limits";
            case LOWER_998 -> "lower than England (" + england + ") beyond the 99.8 % limits";
        };
    }

    /** Who of the chosen providers is best and who is lowest placed. */
    String row(List<Cell> row, Figure england) {
        String where = england.isPresent() ? "; England " + written(england.orThrow()) : "";
        List<Cell> placed = row.stream().filter(c -> c.place() != null).sorted(Comparator.comparing(Cell::place).reversed().thenComparing(Cell::odsCode)).toList();
        if (placed.isEmpty()) {
            return "%s: %d of the chosen have a figure%s.".formatted(indicator.name(), row.stream().filter(c -> c.value() != null).count(), where);
        }
        String period = placed.get(0).period().words();
        if (placed.size() == 1) {
            return "%s: %s, %s in %s%s.".formatted(indicator.name(), placed.get(0).name(), valued(placed.get(0)), period, where);
        }
        return "%s in %s: from %s, %s, to %s, %s%s.".formatted(indicator.name(), period, placed.get(0).name(), valued(placed.get(0)),
                placed.get(placed.size() - 1).name(), valued(placed.get(placed.size() - 1)), where);
    }

    private String valued(Cell c) {
        return written(c.value()) + (c.rank() == null ? "" : " (" + NumberWords.ordinal(c.rank()) + " of " + c.of() + ")");
    }

    private String written(double value) {
        return FigureWords.of(value, indicator.kind());
    }
}
