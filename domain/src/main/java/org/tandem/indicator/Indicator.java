package org.tandem.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Rhythm;

/**
 * A measure and everything that must be known to read it.
 *
 * @param code              fixed identifier
 * @param name              as shown
 * @param topic             what it is about
 * @param kind              kind of number
 * @param unit              as shown after the number: {@code %}, {@code ratio}, {@code days}; shares are fractions shown per cent
 * @param direction         in which direction it improves
 * @param numerator         meaning of the numerator, empty text when there is none
 * @param denominator       meaning of the denominator, empty text when there is none
 * @param rhythm            how often it is published
 * @param source            publication
 * @param targets           all targets, past ones too
 * @param caveat            what a reader must know, empty text when nothing
 * @param referenceLine     line drawn without judgement, null when there is none
 * @param definitionVersion grows when the definition changes, which draws a break
 * @param smallNumbers      what is too small to be shown, null where everything may be
 */
public record Indicator(String code, String name, Topic topic, IndicatorKind kind, String unit, ImprovementDirection direction,
                        String numerator, String denominator, Rhythm rhythm, String source, List<Target> targets,
                        String caveat, Double referenceLine, int definitionVersion, SmallNumbers smallNumbers) {

    public Indicator {
        Objects.requireNonNull(code, "An indicator needs a code.");
        Objects.requireNonNull(topic, "Indicator " + code + " needs a topic.");
        Objects.requireNonNull(direction, "Indicator " + code + " needs an improvement direction.");
        Objects.requireNonNull(rhythm, "Indicator " + code + " needs a rhythm.");
        targets = List.copyOf(targets);
    }

    /** Of which every figure may be shown. */
    public Indicator(String code, String name, Topic topic, IndicatorKind kind, String unit, ImprovementDirection direction, String numerator,
                     String denominator, Rhythm rhythm, String source, List<Target> targets, String caveat, Double referenceLine, int definitionVersion) {
        this(code, name, topic, kind, unit, direction, numerator, denominator, rhythm, source, targets, caveat, referenceLine, definitionVersion, null);
    }

    /** A figure as it may be shown by itself: suppressed where it is too small. Sums beside it can forbid more. */
    public Figure shown(Figure figure) {
        return smallNumbers != null && figure instanceof Figure.Present p && smallNumbers.hides(p.number(), p.numerator().orElse(Double.NaN),
                p.denominator().orElse(Double.NaN), kind) ? new Figure.Absent(FigureState.SUPPRESSED) : figure;
    }

    /** The same with small numbers withheld. */
    public Indicator withholding(SmallNumbers small) {
        return new Indicator(code, name, topic, kind, unit, direction, numerator, denominator, rhythm, source, targets, caveat, referenceLine,
                definitionVersion, small);
    }

    /** Whether figures of several providers can be added up: counts, and what is made of a numerator and a denominator. */
    public boolean addsUp() {
        return kind == IndicatorKind.COUNT || !denominator.isEmpty();
    }

    /** The minimum in force on a day: the one target that is drawn on charts. */
    public Optional<Target> minimumOn(LocalDate day) {
        return inForce(Target.Kind.MINIMUM, day);
    }

    /** The ambition in force on a day. */
    public Optional<Target> ambitionOn(LocalDate day) {
        return inForce(Target.Kind.AMBITION, day);
    }

    private Optional<Target> inForce(Target.Kind wanted, LocalDate day) {
        return targets.stream().filter(t -> t.kind() == wanted && t.isInForceOn(day)).findFirst();
    }
}
