package org.tandem.variation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tandem.shared.Figure;

/**
 * The rules for special cause within one group of rows (NHS England, Making Data Count, as in the package
 * NHSRplotthedots 0.2.2). A window with a missing figure is never a signal.
 */
final class SignalRules {

    private static final int RUN = 7;
    private static final int THREE = 3;
    private static final int TWO = 2;

    private final List<Figure> rows;
    private final ControlLines lines;

    SignalRules(List<Figure> rows, ControlLines lines) {
        this.rows = rows;
        this.lines = lines;
    }

    /** The first rule that applies to a row; empty for common cause. */
    Optional<Signal> signal(int row) {
        if (!rows.get(row).isPresent()) {
            return Optional.empty();
        }
        if (isOutside(row)) {
            return Optional.of(new Signal(SignalRule.OUTSIDE_LIMITS, bySide(row)));
        }
        if (isInTrend(row)) {
            return Optional.of(new Signal(SignalRule.TREND, trendDirection(row)));
        }
        if (isTwoOfThree(row)) {
            return Optional.of(new Signal(SignalRule.TWO_OF_THREE, bySide(row)));
        }
        return isInShift(row) ? Optional.of(new Signal(SignalRule.SHIFT, bySide(row))) : Optional.empty();
    }

    boolean isOutside(int row) {
        return rows.get(row).isPresent() && lines.isOutside(rows.get(row).orThrow());
    }

    boolean isInTrend(int row) {
        return anyWindow(row, RUN, start -> allStepsGo(1, start) || allStepsGo(-1, start));
    }

    boolean isTwoOfThree(int row) {
        return isNear(row) && anyWindow(row, THREE, this::isTwoOfThreeWindow);
    }

    boolean isInShift(int row) {
        return anyWindow(row, RUN, start -> sameSide(start, RUN));
    }

    private static SignalDirection high(boolean high) {
        return high ? SignalDirection.HIGH : SignalDirection.LOW;
    }

    private SignalDirection bySide(int row) {
        return high(side(row) > 0);
    }

    /** By the step to the next row where that is in a trend too, otherwise by the step to this row. */
    private SignalDirection trendDirection(int row) {
        boolean nextToo = row + 1 < rows.size() && isInTrend(row + 1);
        return high(nextToo ? step(row + 1) > 0 : step(row) > 0);
    }

    /** Whether a window of the length lies wholly inside the group, holds the row and meets the condition. */
    private boolean anyWindow(int row, int length, IntPredicate startsAt) {
        for (int start = Math.max(0, row - length + 1); start <= Math.min(row, rows.size() - length); start++) {
            if (startsAt.test(start)) {
                return true;
            }
        }
        return false;
    }

    private boolean allStepsGo(int sign, int start) {
        for (int i = start + 1; i < start + RUN; i++) {
            if (step(i) != sign) {
                return false;
            }
        }
        return true;
    }

    private boolean isTwoOfThreeWindow(int start) {
        int near = 0;
        for (int i = start; i < start + THREE; i++) {
            near += isNear(i) ? 1 : 0;
        }
        return near >= TWO && sameSide(start, THREE);
    }

    private boolean sameSide(int start, int length) {
        int side = side(start);
        for (int i = start; i < start + length; i++) {
            if (side(i) == 0 || side(i) != side) {
                return false;
            }
        }
        return true;
    }

    private boolean isNear(int row) {
        return rows.get(row).isPresent() && lines.isNear(rows.get(row).orThrow());
    }

    /** 1 above the mean, −1 below, 0 on it or missing. */
    private int side(int row) {
        return rows.get(row).isPresent() ? lines.side(rows.get(row).orThrow()) : 0;
    }

    /** 1 for a rise to this row, −1 for a fall, 0 for neither, also next to a missing figure. */
    private int step(int row) {
        boolean known = row > 0 && rows.get(row).isPresent() && rows.get(row - 1).isPresent();
        return known ? (int) Math.signum(rows.get(row).orThrow() - rows.get(row - 1).orThrow()) : 0;
    }
}
