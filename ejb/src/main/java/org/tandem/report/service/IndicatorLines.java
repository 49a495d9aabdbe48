package org.tandem.report.service;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.indicator.IndicatorKind;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.report.Cell;
import org.tandem.report.Rank;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.TargetLine;
import org.tandem.report.benchmark.VariationMark;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;

/** Lines of the indicator tables, and the marks that charts share with them. */
final class IndicatorLines {

    private static final String TOO_FEW = "fewer than 13 points";

    private final Panel panel;

    IndicatorLines(Panel panel) {
        this.panel = panel;
    }

    IndicatorLine line(IndicatorPart i) {
        Figure england = panel.england(i.code()).at(i.period()).map(Series.Point::figure).orElseGet(Figure::notReported);
        return new IndicatorLine(i.code(), i.name(), i.kind(), i.period(), figure(i), england, target(i), rank(i),
                cell(i.quartile(), "not placed"), variation(i), assurance(i));
    }

    private static Figure figure(IndicatorPart i) {
        return i.state() == FigureState.PRESENT ? new Figure.Present(i.value(), count(i.numerator()), count(i.denominator()))
                : new Figure.Absent(i.state());
    }

    private static OptionalDouble count(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static Cell<Rank> rank(IndicatorPart i) {
        return cell(i.rank() == null ? null : new Rank(i.rank(), i.of()), "not ranked");
    }

    static Cell<TargetLine> target(IndicatorPart i) {
        return cell(Optional.ofNullable(i.target()).map(t -> new TargetLine(t.kind(), t.value(), words(t.value(), i.kind()), t.confirmed()))
                .orElse(null), "no target in force");
    }

    private static String words(double value, IndicatorKind kind) {
        return "minimum " + ReportFormat.number(value, kind);
    }

    static Cell<VariationMark> variation(IndicatorPart i) {
        return i.variation() == null ? Cell.absent("no chart") : i.trialLimits() ? Cell.absent(TOO_FEW)
                : Cell.of(VariationMark.valueOf(i.variation().name()));
    }

    static Cell<AssuranceMark> assurance(IndicatorPart i) {
        return i.assurance() == null ? Cell.absent("no target") : i.trialLimits() ? Cell.absent(TOO_FEW)
                : Cell.of(AssuranceMark.valueOf(i.assurance().name()));
    }

    private static <T> Cell<T> cell(T value, String reason) {
        return value == null ? Cell.absent(reason) : Cell.of(value);
    }
}
