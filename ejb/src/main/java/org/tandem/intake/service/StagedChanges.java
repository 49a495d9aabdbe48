package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.intake.ChangedFigure;
import org.tandem.intake.Changes;
import org.tandem.intake.Observation;
import org.tandem.intake.Observation.Subject;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.StoredRows.InForce;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;

/** Finds out what putting a release in force would change in the facts that are in force. */
@ApplicationScoped
public class StagedChanges {

    private record Known(Object content, InForce release) {
    }

    /**
     * A release beside the data in force.
     *
     * @param revised figures that get another content, by indicator, period and provider
     * @param inForce figures in force of the indicators of the release
     */
    record Compared(Changes changes, List<ChangedFigure> revised, Map<Subject, Figure> inForce) {
    }

    private enum Kind { FRESH, REVISED, UNCHANGED, SUPERSEDED }

    private StoredRows stored;
    private StoredRegistry registry;

    protected StagedChanges() {
    }

    @Inject
    public StagedChanges(StoredRows stored, StoredRegistry registry) {
        this.stored = stored;
        this.registry = registry;
    }

    /** Compares what a release says with the data of a version, of which it is no part. */
    Compared compare(List<Observation> observations, RegistryRows rows, Precedence precedence, DataVersion version) {
        Map<Object, Known> inForce = inForce(observations, rows, version);
        int[] counts = new int[Kind.values().length];
        rows.facts().forEach((subject, fact) -> counts[kind(inForce.get(subject), fact, precedence).ordinal()]++);
        List<ChangedFigure> revised = new ArrayList<>();
        for (Observation o : observations) {
            Known known = inForce.get(o.subject());
            Kind kind = kind(known, o.figure(), precedence);
            counts[kind.ordinal()]++;
            if (kind == Kind.REVISED) {
                revised.add(new ChangedFigure(o.subject(), (Figure) known.content(), known.release().number(), o.figure()));
            }
        }
        revised.sort(Comparator.comparing((ChangedFigure c) -> c.subject().indicator()).thenComparing(c -> c.subject().period())
                .thenComparing(c -> c.subject().provider()));
        return new Compared(new Changes(counts[0], counts[1], counts[2], counts[3]), revised, figures(inForce));
    }

    private static Map<Subject, Figure> figures(Map<Object, Known> inForce) {
        Map<Subject, Figure> figures = new HashMap<>();
        inForce.forEach((subject, known) -> {
            if (subject instanceof Subject s) {
                figures.put(s, (Figure) known.content());
            }
        });
        return figures;
    }

    private static Kind kind(Known known, Object fact, Precedence precedence) {
        if (known == null) {
            return Kind.FRESH;
        }
        if (known.content().equals(fact)) {
            return Kind.UNCHANGED;
        }
        return known.release().precedence().compareTo(precedence) > 0 ? Kind.SUPERSEDED : Kind.REVISED;
    }

    private Map<Object, Known> inForce(List<Observation> observations, RegistryRows rows, DataVersion version) {
        Map<String, List<Integer>> indicators = stored.indicatorsAt(version);
        Set<String> wanted = new HashSet<>();
        observations.forEach(o -> wanted.add(o.indicator()));
        Set<Integer> registryReleases = rows.isEmpty() ? Set.of() : new HashSet<>(registry.releasesAt(version));
        Map<Object, Known> facts = new HashMap<>();
        for (InForce release : stored.inForceAt(version)) {
            for (String indicator : wanted) {
                if (indicators.getOrDefault(indicator, List.of()).contains(release.number())) {
                    for (Observation o : stored.observations(release.number(), indicator)) {
                        facts.put(o.subject(), new Known(o.figure(), release));
                    }
                }
            }
            if (registryReleases.contains(release.number())) {
                registry.of(release.number()).facts().forEach((k, v) -> facts.put(k, new Known(v, release)));
            }
        }
        return facts;
    }
}
