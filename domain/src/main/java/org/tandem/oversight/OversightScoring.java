package org.tandem.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.Topic;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;

/**
 * Scores trusts at a financial quarter by the way of the oversight framework ({@code methods} 3.1), from the indicators that
 * are loaded: their metrics are not the national list, so a score is like the published one in method, not in number. A metric is
 * scored over all trusts that report it, whatever their type.
 */
public final class OversightScoring {

    /** Indicator of the planned surplus; below zero is a deficit. */
    public static final String SURPLUS = "FIN_SURPLUS";
    /** Indicator of the variance to plan so far this year; below zero is a deficit. */
    public static final String VARIANCE = "FIN_VARIANCE";

    private static final int FEWEST_TRUSTS = 4;

    private final Panel panel;
    private final List<Indicator> metrics;
    private final Period quarter;
    private final Map<String, Map<String, Double>> scores = new TreeMap<>();

    /**
     * Scores at a quarter.
     *
     * @param metrics codes; those without judgement, of a topic that is never ranked, or not in the catalogue are left out
     */
    public OversightScoring(Panel panel, List<String> metrics, Period quarter) {
        this.panel = panel;
        this.quarter = quarter;
        this.metrics = metrics.stream().flatMap(code -> panel.indicators().find(code).stream())
                .filter(i -> i.direction() != ImprovementDirection.NO_JUDGEMENT && i.topic().isRanked()).toList();
        trusts().forEach(p -> scores.put(p.odsCode(), new TreeMap<>()));
        this.metrics.forEach(this::score);
    }

    private List<Provider> trusts() {
        return panel.providers().all().stream().filter(p -> p.group() != ComparatorGroup.OTHER && p.isOpenOn(quarter.lastDay())).toList();
    }

    private void score(Indicator metric) {
        Map<String, Double> values = new TreeMap<>();
        MetricValues found = new MetricValues(panel);
        scores.keySet().forEach(code -> found.at(metric.code(), code, quarter).ifPresent(v -> values.put(code, v)));
        if (values.size() >= FEWEST_TRUSTS) {
            MetricScores.ofValues(values, metric.direction()).forEach((code, score) -> scores.get(code).put(metric.code(), score));
        }
    }

    /** The quarter that is scored. */
    public Period quarter() {
        return quarter;
    }

    /** Metrics asked for that can be scored at all, in the given order. */
    public List<Indicator> metrics() {
        return metrics;
    }

    /** One entry a trust by code. A trust with fewer than half of the metrics of the best-covered trust of its group has no average. */
    public List<OversightEntry> entries(OversightRules rules) {
        Map<ComparatorGroup, Integer> most = trusts().stream().collect(Collectors.toMap(Provider::group, p -> scores.get(p.odsCode()).size(), Math::max));
        List<OversightEntry> entries = new ArrayList<>();
        for (Provider p : trusts()) {
            Map<String, Double> own = scores.get(p.odsCode());
            boolean enough = 2 * own.size() >= most.get(p.group());
            entries.add(OversightEntry.of(p.odsCode(), p.group().words(), enough ? own : Map.of(), deficit(p.odsCode()), rules));
        }
        return entries;
    }

    private Deficit deficit(String code) {
        MetricValues values = new MetricValues(panel);
        OptionalDouble surplus = values.at(SURPLUS, code, quarter);
        OptionalDouble variance = values.at(VARIANCE, code, quarter);
        if (surplus.isEmpty() && variance.isEmpty()) {
            return Deficit.NOT_KNOWN;
        }
        return surplus.orElse(0) < 0 || variance.orElse(0) < 0 ? Deficit.DEFICIT : Deficit.NONE;
    }

    /** Plain means of the metric scores of a trust by domain; domains without a metric are not there. */
    public Map<Topic.Domain, Double> domains(String odsCode) {
        Map<String, Double> own = scores.getOrDefault(odsCode, Map.of());
        return metrics.stream().filter(m -> own.containsKey(m.code()))
                .collect(Collectors.groupingBy(m -> m.topic().domain(), TreeMap::new, Collectors.averagingDouble(m -> own.get(m.code()))));
    }

    /** Metric scores of a trust by indicator. */
    public Map<String, Double> scores(String odsCode) {
        return Map.copyOf(scores.getOrDefault(odsCode, Map.of()));
    }
}
