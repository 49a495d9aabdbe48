package org.tandem.oversight;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tandem.benchmark.Interval;

/**
 * How sure a segment is: the metrics of every trust are drawn again with replacement, as if other metrics as good as these had
 * been chosen, and all trusts are segmented anew. The published likely range does not say its method; this one comes
 * within 0.03 of it for the trust that could be checked. The same seed gives the same answer on every machine.
 *
 * @param segments probabilities of segments 1 to 4 after the override, adding up to 1
 * @param likely   average scores that hold 95 % of the draws
 */
public record SegmentChances(List<Double> segments, Interval likely) {

    private static final double TAIL = 0.025;

    public SegmentChances {
        segments = List.copyOf(segments);
    }

    /**
     * By trust, for those with metric scores. A trust with a published average alone keeps it in every draw and has no
     * chances; a deficit that is not known is taken as none. Empty where the rules tell no segments.
     */
    public static Map<String, SegmentChances> of(Collection<OversightEntry> entries, OversightRules rules, int draws, long seed) {
        List<OversightEntry> scored = entries.stream().filter(e -> e.average().isPresent())
                .sorted((a, b) -> a.odsCode().compareTo(b.odsCode())).toList();
        if (!rules.areComplete() || scored.size() < OversightRules.SEGMENTS) {
            return Map.of();
        }
        double[][] averages = new double[scored.size()][draws];
        int[][] counts = new int[scored.size()][OversightRules.SEGMENTS];
        SplittableRandom random = new SplittableRandom(seed);
        for (int d = 0; d < draws; d++) {
            draw(scored, rules, random, averages, counts, d);
        }
        Map<String, SegmentChances> chances = new TreeMap<>();
        for (int i = 0; i < scored.size(); i++) {
            if (!scored.get(i).scores().isEmpty()) {
                chances.put(scored.get(i).odsCode(), of(averages[i], counts[i]));
            }
        }
        return Collections.unmodifiableMap(chances);
    }

    private static void draw(List<OversightEntry> scored, OversightRules rules, SplittableRandom random, double[][] averages, int[][] counts, int d) {
        double[] drawn = scored.stream().mapToDouble(e -> again(e, random)).toArray();
        SegmentCuts cuts = SegmentCuts.of(drawn, rules).orElseThrow();
        for (int i = 0; i < drawn.length; i++) {
            averages[i][d] = drawn[i];
            counts[i][cuts.segment(drawn[i], scored.get(i).deficit(), rules) - 1]++;
        }
    }

    private static double again(OversightEntry e, SplittableRandom random) {
        int n = e.scores().size();
        return n == 0 ? e.average().orElseThrow() : random.ints(n, 0, n).mapToDouble(e.scores()::get).average().orElseThrow();
    }

    private static SegmentChances of(double[] averages, int[] counts) {
        Arrays.sort(averages);
        int out = (int) Math.floor(TAIL * averages.length);
        return new SegmentChances(Arrays.stream(counts).mapToObj(c -> c / (double) averages.length).toList(),
                new Interval(averages[out], averages[averages.length - 1 - out]));
    }
}
