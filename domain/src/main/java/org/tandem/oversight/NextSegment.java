package org.tandem.oversight;

import java.util.Optional;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.Reason;

/**
 * What a trust needs to reach the next better segment while other trusts stay where they are.
 *
 * @param segment    the next better one
 * @param average    highest average score that leads there
 * @param less       by how much the average must fall, 0 when the score is already good enough
 * @param points     the same in points of metric scores over all metrics
 * @param outOfDeficit whether the trust must also leave its deficit
 */
public record NextSegment(int segment, double average, double less, double points, boolean outOfDeficit, Reason reason) {

    static Optional<NextSegment> of(OversightPlace place, SegmentCuts cuts, OversightRules rules, int metrics) {
        if (place.segment().isEmpty() || place.segment().getAsInt() == 1) {
            return Optional.empty();
        }
        int next = place.segment().getAsInt() - 1;
        double needed = cuts.upTo().get(next - 1);
        double now = place.average().orElseThrow();
        double less = Math.max(0, now - needed);
        boolean outOfDeficit = place.deficit() == Deficit.DEFICIT && next < rules.bestWithDeficit();
        return Optional.of(new NextSegment(next, needed, less, less * metrics, outOfDeficit,
                new Reason("NEXT_SEGMENT", sentence(next, needed, now, less * metrics, metrics, outOfDeficit))));
    }

    private static String sentence(int next, double needed, double now, double points, int metrics, boolean outOfDeficit) {
        String score = now <= needed
                ? "The average score of %.2f is already good enough for segment %d".formatted(now, next)
                : "Segment %d needs an average score of %.2f or lower against %.2f now, %.2f points fewer over %d metrics, if other trusts stay where they are"
                        .formatted(next, needed, now, points, metrics);
        return score + (outOfDeficit ? "; the trust must also leave its deficit." : ".");
    }
}
