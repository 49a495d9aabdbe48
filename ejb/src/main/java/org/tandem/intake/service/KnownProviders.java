package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.intake.service.StoredRows.InForce;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;

/** The registry of providers at a data version; the last one is kept for as long as its releases are the same. */
@ApplicationScoped
public class KnownProviders {

    private record Kept(List<Integer> releases, ProviderRegistry registry) {
    }

    private StoredRows stored;
    private StoredRegistry registry;
    private volatile Kept last = new Kept(List.of(), ProviderRegistry.EMPTY);

    protected KnownProviders() {
    }

    @Inject
    public KnownProviders(StoredRows stored, StoredRegistry registry) {
        this.stored = stored;
        this.registry = registry;
    }

    /** The registry at a version, with labels as published. */
    public ProviderRegistry at(DataVersion version) {
        List<Integer> releases = registry.releasesAt(version);
        Kept kept = last;
        if (!kept.releases().equals(releases)) {
            kept = new Kept(releases, project(releases, version));
            last = kept;
        }
        return kept.registry();
    }

    private ProviderRegistry project(List<Integer> releases, DataVersion version) {
        Map<Integer, InForce> inForce = stored.inForceAt(version).stream().collect(Collectors.toMap(InForce::number, Function.identity()));
        List<Label> none = List.of();
        return RegistryProjection.of(releases.stream().map(inForce::get).sorted(java.util.Comparator.comparing(InForce::precedence))
                .map(r -> registry.of(r.number())).toList(), none);
    }
}
