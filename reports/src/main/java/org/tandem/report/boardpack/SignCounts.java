package org.tandem.report.boardpack;

import java.util.List;
import java.util.function.Predicate;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.benchmark.PointSignal;

/**
 * How many indicators of a provider show what: by variation, which adds up to all of them, and by assurance, which adds up to
 * those with a standard and enough points.
 *
 * @param usual  usual variation, or a change that is neither better nor worse
 * @param tooFew without an icon, most often for fewer than 13 points
 */
public record SignCounts(int improving, int usual, int concern, int tooFew, int meets, int hitAndMiss, int misses) {

    /** Counts the icons of some lines. */
    public static SignCounts of(List<IndicatorLine> lines) {
        return new SignCounts(signals(lines, PointSignal.IMPROVEMENT), signals(lines, PointSignal.COMMON_CAUSE) + signals(lines, PointSignal.NEUTRAL),
                signals(lines, PointSignal.CONCERN), count(lines, l -> !l.variation().present()), marks(lines, AssuranceMark.PASS),
                marks(lines, AssuranceMark.HIT_AND_MISS), marks(lines, AssuranceMark.FAIL));
    }

    private static int signals(List<IndicatorLine> lines, PointSignal wanted) {
        return count(lines, l -> l.variation().present() && l.variation().value().signal() == wanted);
    }

    private static int marks(List<IndicatorLine> lines, AssuranceMark wanted) {
        return count(lines, l -> l.assurance().present() && l.assurance().value() == wanted);
    }

    private static int count(List<IndicatorLine> lines, Predicate<IndicatorLine> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }
}
