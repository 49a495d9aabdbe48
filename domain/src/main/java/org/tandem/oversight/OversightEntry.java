package org.tandem.oversight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One trust in an oversight table.
 *
 * @param odsCode   code
 * @param trustType within which it is ranked, as published, e.g. {@code Acute trust}
 * @param average   average metric score, unrounded where known; empty when there is none
 * @param scores    the metric scores that count; empty where only the average was published
 * @param deficit   whether it is in deficit
 */
public record OversightEntry(String odsCode, String trustType, OptionalDouble average, List<Double> scores, Deficit deficit) {

    /** Whether a trust plans or runs a deficit, or gets deficit support. */
    public enum Deficit { NONE, DEFICIT, NOT_KNOWN }

    public OversightEntry {
        Objects.requireNonNull(odsCode, "An entry needs the code of its trust.");
        Objects.requireNonNull(trustType, "An entry needs the type of its trust.");
        Objects.requireNonNull(deficit, "An entry says whether its trust is in deficit.");
        scores = List.copyOf(scores);
    }

    /** From metric scores by metric. */
    public static OversightEntry of(String odsCode, String trustType, Map<String, Double> scores, Deficit deficit, OversightRules rules) {
        List<Double> counted = scores.entrySet().stream().filter(e -> !rules.metricsNotCounted().contains(e.getKey())).map(Map.Entry::getValue).toList();
        return new OversightEntry(odsCode, trustType, MetricScores.average(scores, rules), counted, deficit);
    }

    /** From a published average alone. */
    public static OversightEntry ofAverage(String odsCode, String trustType, double average, Deficit deficit) {
        return new OversightEntry(odsCode, trustType, OptionalDouble.of(average), List.of(), deficit);
    }
}
