package org.tandem.variation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stretches of a chart between its rebases, each with its lines, and the signal at each row. */
final class ChartGroups {

    private final int[] starts;
    private final ControlLines[] lines;
    private final byte[] signals;

    /** Fits the lines of each stretch and looks for special cause in it. */
    ChartGroups(ChartRows rows, List<Rebase> rebases, ChartOptions options) {
        starts = starts(rows, rebases);
        lines = new ControlLines[starts.length];
        signals = new byte[rows.size()];
        for (int g = 0; g < starts.length; g++) {
            int end = end(g);
            int fitted = Math.min(end, starts[g] + options.fixAfter().orElse(end));
            lines[g] = ControlLines.fit(rows.values(), starts[g], fitted, options.screened());
            new SignalScan(rows.values(), starts[g], end, lines[g]).mark(signals);
        }
    }

    /** A stretch begins at the first row, also when that is a rebase, and at every rebase. */
    private static int[] starts(ChartRows rows, List<Rebase> rebases) {
        if (rebases.isEmpty()) {
            return new int[1];
        }
        int[] found = new int[rebases.size() + 1];
        int groups = 1;
        for (int i = 0, met = 0; i < rows.size(); i++) {
            int before = met;
            while (met < rebases.size() && rebases.get(met).at().equals(rows.period(i))) {
                met++;
            }
            if (met > before) {
                found[groups++] = i;
            }
        }
        return Arrays.copyOf(found, groups);
    }

    private int end(int group) {
        return group + 1 < starts.length ? starts[group + 1] : signals.length;
    }

    /** Number of the stretch that holds a row. */
    int groupOf(int row) {
        int g = starts.length - 1;
        while (starts[g] > row) {
            g--;
        }
        return g;
    }

    /** Number of rows of a stretch, 0 for one that is not there. */
    int size(int group) {
        return group < 0 || group >= starts.length ? 0 : end(group) - starts[group];
    }

    ControlLines lines(int group) {
        return lines[group];
    }

    Optional<Signal> signal(int row) {
        return SignalScan.signal(signals[row]);
    }
}
