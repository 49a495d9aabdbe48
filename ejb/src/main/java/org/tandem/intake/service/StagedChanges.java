package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.intake.Changes;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.StoredRows.InForce;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.shared.DataVersion;

/** Finds out what publishing a file would change in the facts that are in force. */
@ApplicationScoped
public class StagedChanges {

    private record Known(Object content, Precedence precedence) {
    }

    private StoredRows stored;
    private StoredRegistry registry;

    protected StagedChanges() {
    }

    @Inject
    public StagedChanges(StoredRows stored, StoredRegistry registry) {
        this.stored = stored;
        this.registry = registry;
    }

    /** Compares a file with the data of a version. */
    Changes of(LayoutContent content, Precedence precedence, DataVersion version) {
        Map<Object, Known> inForce = inForce(content, version);
        Map<Object, Object> facts = new HashMap<>(content.registry().facts());
        content.observations().forEach(o -> facts.put(o.subject(), o.figure()));
        int[] counts = new int[4];
        facts.forEach((subject, fact) -> counts[kind(inForce.get(subject), fact, precedence)]++);
        return new Changes(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int kind(Known known, Object fact, Precedence precedence) {
        if (known == null) {
            return 0;
        }
        if (known.content().equals(fact)) {
            return 2;
        }
        return known.precedence().compareTo(precedence) > 0 ? 3 : 1;
    }

    private Map<Object, Known> inForce(LayoutContent content, DataVersion version) {
        Map<String, List<Integer>> indicators = stored.indicatorsAt(version);
        Set<String> wanted = new HashSet<>();
        content.observations().forEach(o -> wanted.add(o.indicator()));
        Set<Integer> registryReleases = content.registry().isEmpty() ? Set.of() : new HashSet<>(registry.releasesAt(version));
        Map<Object, Known> facts = new HashMap<>();
        for (InForce release : stored.inForceAt(version)) {
            for (String indicator : wanted) {
                if (indicators.getOrDefault(indicator, List.of()).contains(release.number())) {
                    for (Observation o : stored.observations(release.number(), indicator)) {
                        facts.put(o.subject(), new Known(o.figure(), release.precedence()));
                    }
                }
            }
            if (registryReleases.contains(release.number())) {
                registry.of(release.number()).facts().forEach((k, v) -> facts.put(k, new Known(v, release.precedence())));
            }
        }
        return facts;
    }
}
