package org.tandem.variation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for special cause within one group of rows (NHS England, Making Data Count, as in the package NHSRplotthedots
 * 0.2.2), run by run over plain numbers. A missing figure (NaN) ends every run: a window that holds one is never a signal.
 * The rules are asked from the last to the first, so that the first that applies is the one that stays.
 */
final class SignalScan {

    private static final int RUN = 7;
    private static final int THREE = 3;
    private static final byte IN_TREND = 16;
    private static final List<Optional<Signal>> SIGNALS = Stream.concat(Stream.of(Optional.<Signal>empty()),
            Arrays.stream(SignalRule.values()).flatMap(rule -> Stream.of(SignalDirection.LOW, SignalDirection.HIGH)
                    .map(direction -> Optional.of(new Signal(rule, direction))))).toList();

    private final double[] values;
    private final int from;
    private final int to;
    private final double mean;
    private final double lower;
    private final double upper;
    private final double lowerNear;
    private final double upperNear;

    /** Rows {@code from} to before {@code to} of the values. */
    SignalScan(double[] values, int from, int to, ControlLines lines) {
        this.values = values;
        this.from = from;
        this.to = to;
        this.mean = lines.mean().orElse(Double.NaN);
        this.lower = lines.lowerProcessLimit().orElse(Double.NaN);
        this.upper = lines.upperProcessLimit().orElse(Double.NaN);
        this.lowerNear = lines.lowerNearLimit().orElse(Double.NaN);
        this.upperNear = lines.upperNearLimit().orElse(Double.NaN);
    }

    /** The signal that a mark stands for; empty for 0. */
    static Optional<Signal> signal(byte mark) {
        return SIGNALS.get(mark);
    }

    /** Marks the rows that stand out; the others keep their 0. */
    void mark(byte[] marks) {
        markShifts(marks);
        markTwoOfThree(marks);
        markTrends(marks);
        for (int i = from; i < to; i++) {
            if (isOutside(i)) {
                marks[i] = code(SignalRule.OUTSIDE_LIMITS, side(i) > 0);
            }
        }
    }

    private static byte code(SignalRule rule, boolean high) {
        return (byte) (rule.ordinal() * 2 + (high ? 2 : 1));
    }

    private void markShifts(byte[] marks) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || side(i) != side(start)) {
                if (i - start >= RUN && side(start) != 0) {
                    Arrays.fill(marks, start, i, code(SignalRule.SHIFT, side(start) > 0));
                }
                start = i;
            }
        }
    }

    private void markTwoOfThree(byte[] marks) {
        for (int start = from; start + THREE <= to; start++) {
            int near = (isNear(start) ? 1 : 0) + (isNear(start + 1) ? 1 : 0) + (isNear(start + 2) ? 1 : 0);
            if (near >= 2 && side(start) == side(start + 1) && side(start) == side(start + 2)) {
                for (int i = start; i < start + THREE; i++) {
                    marks[i] = isNear(i) ? code(SignalRule.TWO_OF_THREE, side(i) > 0) : marks[i];
                }
            }
        }
    }

    private void markTrends(byte[] marks) {
        boolean any = false;
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || step(i) == 0 || step(i) != step(start + 1)) {
                if (i - start >= RUN) {
                    any = true;
                    orTrend(marks, start, i);
                }
                start = i == to || step(i) == 0 ? i : i - 1;
            }
        }
        if (any) {
            markTrendDirections(marks);
        }
    }

    private static void orTrend(byte[] marks, int start, int end) {
        for (int i = start; i < end; i++) {
            marks[i] |= IN_TREND;
        }
    }

    /** By the step to the next row where that is in a trend too, otherwise by the step to this row. */
    private void markTrendDirections(byte[] marks) {
        for (int i = from; i < to; i++) {
            if ((marks[i] & IN_TREND) != 0) {
                boolean nextToo = i + 1 < to && (marks[i + 1] & IN_TREND) != 0;
                marks[i] = code(SignalRule.TREND, step(nextToo ? i + 1 : i) > 0);
            }
        }
    }

    private boolean isOutside(int i) {
        return values[i] > upper || values[i] < lower;
    }

    private boolean isNear(int i) {
        return (values[i] > upperNear || values[i] < lowerNear) && !isOutside(i);
    }

    /** 1 above the mean, −1 below, 0 on it or missing. */
    private int side(int i) {
        return values[i] > mean ? 1 : values[i] < mean ? -1 : 0;
    }

    /** 1 for a rise to this row, −1 for a fall, 0 for neither, also next to a missing figure. */
    private int step(int i) {
        return values[i] > values[i - 1] ? 1 : values[i] < values[i - 1] ? -1 : 0;
    }
}
