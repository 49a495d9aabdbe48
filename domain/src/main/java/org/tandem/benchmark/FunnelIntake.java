package org.tandem.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.benchmark.Funnel.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.Reason;

/** Tells the units that a funnel can judge from those it must leave out, with the reason for each. */
final class FunnelIntake {

    private final FunnelOptions options;
    private final Map<String, Counts> usable = new TreeMap<>();
    private final Map<String, Reason> leftOut = new TreeMap<>();

    private FunnelIntake(FunnelOptions options) {
        this.options = options;
    }

    static FunnelIntake ofCounts(Map<String, Counts> counts, FunnelOptions options) {
        FunnelIntake intake = new FunnelIntake(options);
        counts.forEach(intake::take);
        return intake;
    }

    static FunnelIntake ofFigures(Map<String, Figure> figures, FunnelOptions options) {
        FunnelIntake intake = new FunnelIntake(options);
        figures.forEach((unit, figure) -> {
            if (!(figure instanceof Figure.Present p)) {
                intake.leftOut.put(unit, new Reason("NO_FIGURE", "The figure is " + figure.state().words() + "."));
            } else if (p.numerator().isEmpty() || p.denominator().isEmpty()) {
                intake.leftOut.put(unit, new Reason("NO_COUNTS", "The figure was published without numerator and denominator."));
            } else {
                intake.take(unit, new Counts(p.numerator().getAsDouble(), p.denominator().getAsDouble()));
            }
        });
        return intake;
    }

    private void take(String unit, Counts c) {
        refusal(c).ifPresentOrElse(r -> leftOut.put(unit, r), () -> usable.put(unit, c));
    }

    private Optional<Reason> refusal(Counts c) {
        if (!Double.isFinite(c.observed()) || !Double.isFinite(c.expected()) || c.observed() < 0 || c.expected() < 0) {
            return Optional.of(new Reason("NOT_A_COUNT", "Numerator and denominator must be counts from 0, not %s and %s."
                    .formatted(c.observed(), c.expected())));
        }
        if (!(options.method().scale(1, options.rounded()).size(c) > 0)) {
            return Optional.of(new Reason("NO_DENOMINATOR", "The denominator is zero, so there is nothing to judge."));
        }
        return options.method() == FunnelMethod.PROPORTION && c.observed() > c.expected()
                ? Optional.of(new Reason("ABOVE_ONE", "The numerator is greater than the denominator, so this is no proportion."))
                : Optional.empty();
    }

    Map<String, Counts> usable() {
        return usable;
    }

    Map<String, Reason> leftOut() {
        return leftOut;
    }

    /** The ratio that the limits lie around; 0 without events or units. */
    double target() {
        double all = usable.values().stream().mapToDouble(Counts::expected).sum();
        double events = usable.values().stream().mapToDouble(Counts::observed).sum();
        return options.method().isStandardised() ? 1 : all == 0 ? 0 : events / all;
    }

    /** On a log scale there is no funnel around nothing: leaves every unit out. */
    void refuseAllWithoutEvents() {
        if (options.method() == FunnelMethod.RATIO_OF_COUNTS && target() == 0) {
            usable.keySet().forEach(u -> leftOut.put(u, new Reason("NO_EVENTS", "No unit has an event, so there is no ratio to compare with.")));
            usable.clear();
        }
    }
}
