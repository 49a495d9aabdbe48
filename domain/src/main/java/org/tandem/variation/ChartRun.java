package org.tandem.variation;

import java.util.List;

/** How long what is seen at a point has lasted, within its group. */
final class ChartRun {

    private final List<ChartPoint> group;

    ChartRun(List<ChartPoint> points, ChartPoint last) {
        this.group = points.stream().filter(p -> p.group() == last.group() && p.period().compareTo(last.period()) <= 0).toList();
    }

    /** Rows up to the point that lie on the same side of the mean as the point. */
    int onOneSide() {
        int length = 0;
        for (int i = group.size() - 1; i >= 0 && side(i) != 0 && side(i) == side(group.size() - 1); i--) {
            length++;
        }
        return length;
    }

    /** Steps up to the point that go the same way as the last. */
    int steps() {
        int length = 0;
        for (int i = group.size() - 1; i > 0 && step(i) != 0 && step(i) == step(group.size() - 1); i--) {
            length++;
        }
        return length;
    }

    private int side(int i) {
        ChartPoint p = group.get(i);
        return p.figure().isPresent() ? p.lines().side(p.figure().orThrow()) : 0;
    }

    private int step(int i) {
        boolean known = group.get(i).figure().isPresent() && group.get(i - 1).figure().isPresent();
        return known ? (int) Math.signum(group.get(i).figure().orThrow() - group.get(i - 1).figure().orThrow()) : 0;
    }
}
