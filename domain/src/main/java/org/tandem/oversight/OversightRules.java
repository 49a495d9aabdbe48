package org.tandem.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tandem.benchmark.QuartileMethod;

/**
 * The oversight rules of one year, as versioned data shipped under {@link #FOLDER}.
 *
 * @param name               e.g. {@code 2025/26}; printed with every segment
 * @param validFrom          first day of validity
 * @param validTo            last day of validity, null while open
 * @param source             where the rules come from and what in them is inferred
 * @param segmentation       how average scores become segments
 * @param quartileMethod     how the cuts are found where segments are quartiles, null elsewhere
 * @param thresholds         highest average score of segments 1, 2 and 3 where they are fixed; empty until they are entered
 * @param bestWithDeficit    the best segment of a trust in deficit, 0 when a deficit does not matter
 * @param metricsNotCounted  metrics that are shown and take no part in the average
 */
public record OversightRules(String name, LocalDate validFrom, LocalDate validTo, String source, Segmentation segmentation,
                             QuartileMethod quartileMethod, List<Double> thresholds, int bestWithDeficit, Set<String> metricsNotCounted) {

    /** Folder of the shipped rules on the class path. */
    public static final String FOLDER = "/org/tandem/oversight/";

    /** Number of segments that a score can lead to; a fifth is by decision only. */
    public static final int SEGMENTS = 4;

    /** How average scores become segments. */
    public enum Segmentation {
        /** Quartiles of all trusts with a score, whatever their type. */
        QUARTILES,
        /** Fixed thresholds. */
        THRESHOLDS
    }

    public OversightRules {
        Objects.requireNonNull(name, "Oversight rules need a name.");
        Objects.requireNonNull(validFrom, "Oversight rules " + name + " need their first day of validity.");
        thresholds = List.copyOf(thresholds);
        metricsNotCounted = Set.copyOf(metricsNotCounted);
        if (segmentation == Segmentation.QUARTILES && quartileMethod == null) {
            throw new IllegalArgumentException("Oversight rules " + name + " cut by quartiles and name no method for them.");
        }
        if (!thresholds.isEmpty() && (thresholds.size() != SEGMENTS - 1 || !thresholds.equals(thresholds.stream().sorted().toList()))) {
            throw new IllegalArgumentException("Oversight rules " + name + " need three ascending thresholds, not " + thresholds + ".");
        }
    }

    /** Whether they are in force on a day. */
    public boolean areValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether segments can be told: the fixed thresholds of 2026/27 were not published here. */
    public boolean areComplete() {
        return segmentation == Segmentation.QUARTILES || !thresholds.isEmpty();
    }

    /** The same with thresholds as entered by the user. */
    public OversightRules thresholds(List<Double> entered) {
        return new OversightRules(name, validFrom, validTo, source, Segmentation.THRESHOLDS, null, entered, bestWithDeficit, metricsNotCounted);
    }
}
