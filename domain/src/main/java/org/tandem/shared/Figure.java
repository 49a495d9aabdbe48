package org.tandem.shared;

import java.util.OptionalDouble;

/**
 * One figure of one provider and period: a number, or the reason why there is none. Shares are fractions 0–1.
 */
public sealed interface Figure {

    /** State of the figure. */
    FigureState state();

    /** The number, empty unless present. */
    OptionalDouble value();

    /** The number where it is known to be present. */
    default double orThrow() {
        return value().orElseThrow(() -> new IllegalStateException("The figure is " + state().words() + "."));
    }

    /** Whether there is a number. */
    default boolean isPresent() {
        return state() == FigureState.PRESENT;
    }

    /**
     * A number that is there.
     *
     * @param number      the figure in the indicator's unit
     * @param numerator   empty when the publication gives the figure alone
     * @param denominator empty when the publication gives the figure alone
     */
    record Present(double number, OptionalDouble numerator, OptionalDouble denominator) implements Figure {

        public Present {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A present figure is a finite number, not " + number + ".");
            }
        }

        @Override
        public FigureState state() {
            return FigureState.PRESENT;
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }
    }

    /**
     * No number, for a reason.
     *
     * @param state any but {@link FigureState#PRESENT}
     */
    record Absent(FigureState state) implements Figure {

        public Absent {
            if (state == FigureState.PRESENT) {
                throw new IllegalArgumentException("An absent figure needs the reason for its absence.");
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }

    /** A figure without counts. */
    static Figure of(double number) {
        return new Present(number, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A share, rate or ratio from its counts; not applicable when the denominator is zero. */
    static Figure ofCounts(double numerator, double denominator) {
        return denominator == 0
                ? new Absent(FigureState.NOT_APPLICABLE)
                : new Present(numerator / denominator, OptionalDouble.of(numerator), OptionalDouble.of(denominator));
    }

    /** Nothing was published. */
    static Figure notReported() {
        return new Absent(FigureState.NOT_REPORTED);
    }
}
