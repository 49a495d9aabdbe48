package org.tandem.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.oversight.OversightEntry.Deficit;

/**
 * Highest average scores of segments 1, 2 and 3; a score on a cut belongs to the better segment.
 *
 * @param upTo three, ascending
 */
public record SegmentCuts(List<Double> upTo) {

    public SegmentCuts {
        upTo = List.copyOf(upTo);
    }

    /** Of the averages of all trusts, whatever their type; empty when thresholds are not entered or trusts are fewer than four. */
    static Optional<SegmentCuts> of(double[] averages, OversightRules rules) {
        if (rules.segmentation() == OversightRules.Segmentation.THRESHOLDS) {
            return Optional.of(rules.thresholds()).filter(t -> !t.isEmpty()).map(SegmentCuts::new);
        }
        if (averages.length < OversightRules.SEGMENTS) {
            return Optional.empty();
        }
        double[] sorted = averages.clone();
        Arrays.sort(sorted);
        return Optional.of(new SegmentCuts(IntStream.rangeClosed(1, OversightRules.SEGMENTS - 1)
                .mapToObj(k -> rules.quartileMethod().quartile(sorted, k).orElseThrow()).toList()));
    }

    /** Segment 1 (best) to 4 of an average score, before any override. */
    public int segment(double average) {
        return 1 + (int) upTo.stream().filter(cut -> average > cut).count();
    }

    /** Segment after the override: a trust in deficit is no better than the rules allow. */
    int segment(double average, Deficit deficit, OversightRules rules) {
        return deficit == Deficit.DEFICIT ? Math.max(segment(average), rules.bestWithDeficit()) : segment(average);
    }
}
