package org.tandem.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/** Warns of figures of providers that are not known, closed, merged or not yet open in their period; once a provider and rule. */
public final class ProviderRules {

    private record Finding(String code, String sentence) {
    }

    private final ProviderRegistry registry;

    public ProviderRules(ProviderRegistry registry) {
        this.registry = registry;
    }

    /** Warnings by provider. */
    public List<Problem> problems(List<Observation> observations) {
        if (registry.all().isEmpty()) {
            return observations.isEmpty() ? List.of() : List.of(Problem.warning(0, "", "NO_LIST_OF_PROVIDERS",
                    "No list of organisations is published, so no provider of the file could be checked. Import the list of trusts.", ""));
        }
        Map<String, List<Observation>> byProvider = observations.stream()
                .collect(Collectors.groupingBy(Observation::provider, TreeMap::new, Collectors.toList()));
        List<Problem> found = new ArrayList<>();
        byProvider.forEach((code, rows) -> {
            Map<Finding, List<Observation>> findings = new java.util.LinkedHashMap<>();
            rows.forEach(o -> finding(code, o.period()).ifPresent(f -> findings.computeIfAbsent(f, x -> new ArrayList<>()).add(o)));
            findings.forEach((f, of) -> found.add(problem(code, f, of)));
        });
        return found;
    }

    private Optional<Finding> finding(String code, Period period) {
        Optional<Provider> provider = registry.find(code);
        if (provider.isEmpty()) {
            return Optional.of(new Finding("UNKNOWN_PROVIDER", "No published list of organisations names " + code
                    + "; its figures are kept and shown once one does."));
        }
        LocalDate first = period.firstDay();
        List<Succession> out = registry.outOfPredecessor(code).stream().filter(s -> !s.on().isAfter(first)).toList();
        if (!out.isEmpty()) {
            return Optional.of(new Finding("MERGED_PROVIDER", "%s was taken over on %s by %s; figures of later periods are expected under the successor's code."
                    .formatted(provider.get().name(), NumberWords.day(out.get(0).on()), out.stream().map(Succession::successor).collect(Collectors.joining(" and ")))));
        }
        LocalDate closed = provider.get().closedOn();
        if (closed != null && !closed.isAfter(first)) {
            return Optional.of(new Finding("CLOSED_PROVIDER", "%s closed on %s, before the period.".formatted(provider.get().name(), NumberWords.day(closed))));
        }
        LocalDate opened = provider.get().openedOn();
        return opened != null && opened.isAfter(period.lastDay())
                ? Optional.of(new Finding("NOT_YET_OPEN", "%s opened on %s, after the period.".formatted(provider.get().name(), NumberWords.day(opened)))) : Optional.empty();
    }

    private static Problem problem(String code, Finding finding, List<Observation> of) {
        int row = of.stream().mapToInt(Observation::sourceRow).min().orElse(0);
        List<Period> periods = of.stream().map(Observation::period).distinct().sorted().toList();
        String span = periods.size() == 1 ? periods.get(0).toString() : periods.get(0) + " to " + periods.get(periods.size() - 1);
        return Problem.warning(row, "provider", finding.code(), finding.sentence() + " Periods: " + span + ", figures: " + of.size() + ".", code);
    }
}
