package org.tandem.benchmark.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PublishedFigures;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.intake.service.StoredRegistry;
import org.tandem.intake.service.StoredRows;
import org.tandem.intake.service.StoredRows.InForce;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.DataVersions;
import org.tandem.shared.service.Measured;

/**
 * Makes the panel of a data version from the stored releases. Blocks and registry whose releases are the same as
 * before are taken over from the panel before.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PanelLoader {

    private DataVersions versions;
    private StoredRows stored;
    private StoredRegistry registry;
    private JoinedCatalogue catalogue;

    public PanelLoader() {
    }

    @Inject
    public PanelLoader(DataVersions versions, StoredRows stored, StoredRegistry registry, JoinedCatalogue catalogue) {
        this.versions = versions;
        this.stored = stored;
        this.registry = registry;
        this.catalogue = catalogue;
    }

    /** Loads what differs from the panel before. */
    @Measured(of = "panel", step = "load")
    public LoadedPanel load(Optional<LoadedPanel> before) {
        return load(before, versions.current());
    }

    /**
     * Loads the panel of a version, from the releases that were in force then. Names of regions and boards, which are edited
     * here, are today's.
     *
     * @param before a panel to share with, of any version
     */
    public LoadedPanel load(Optional<LoadedPanel> before, DataVersion version) {
        Map<Integer, InForce> releases = stored.inForceAt(version).stream().collect(Collectors.toMap(InForce::number, Function.identity()));
        Map<String, List<Integer>> blockReleases = stored.indicatorsAt(version);
        List<Integer> registryReleases = registry.releasesAt(version);
        List<Label> labels = registry.editedLabels();
        Map<String, IndicatorBlock> blocks = before.isEmpty() ? all(version, releases) : new TreeMap<>();
        blockReleases.forEach((indicator, numbers) -> blocks.computeIfAbsent(indicator,
                i -> shared(before, i, numbers).or(() -> extended(before, i, numbers, releases)).orElseGet(() -> block(i, numbers, releases))));
        ProviderRegistry providers = before.filter(b -> b.registryReleases().equals(registryReleases) && b.labels().equals(labels))
                .map(b -> b.panel().providers()).orElseGet(() -> registry(registryReleases, releases, labels));
        return new LoadedPanel(new Panel(version, providers, catalogue.catalogue(), blocks), blockReleases, registryReleases, labels);
    }

    /**
     * The panel as it would be with a release in force that is not, or without one that is. All that the release does not
     * speak of is shared with the panel given.
     */
    public Panel candidate(Panel current, int release) {
        Map<Integer, InForce> releases = new HashMap<>(stored.inForceAt(current.version()).stream()
                .collect(Collectors.toMap(InForce::number, Function.identity())));
        boolean added = releases.putIfAbsent(release, stored.release(release)) == null;
        Map<String, List<Integer>> blockReleases = stored.indicatorsAt(current.version());
        Set<String> touched = Set.copyOf(stored.indicatorsOf(release));
        touched.forEach(indicator -> blockReleases.put(indicator, changed(blockReleases.getOrDefault(indicator, List.of()), release, added)));
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        blockReleases.forEach((indicator, numbers) -> {
            if (!numbers.isEmpty()) {
                blocks.put(indicator, (touched.contains(indicator) ? Optional.<IndicatorBlock>empty() : current.block(indicator))
                        .orElseGet(() -> block(indicator, numbers, releases)));
            }
        });
        ProviderRegistry providers = registry.of(release).isEmpty() ? current.providers()
                : registry(changed(registry.releasesAt(current.version()), release, added), releases, registry.editedLabels());
        return new Panel(current.version(), providers, catalogue.catalogue(), blocks);
    }

    private static List<Integer> changed(List<Integer> numbers, int release, boolean added) {
        return Stream.concat(numbers.stream().filter(n -> n != release), added ? Stream.of(release) : Stream.empty()).toList();
    }

    private static Optional<IndicatorBlock> shared(Optional<LoadedPanel> before, String indicator, List<Integer> numbers) {
        return before.filter(b -> numbers.equals(b.blockReleases().get(indicator))).flatMap(b -> b.panel().block(indicator));
    }

    /** Releases that came into force since the block before are added to it; when one went out of force all are read again. */
    private Optional<IndicatorBlock> extended(Optional<LoadedPanel> before, String indicator, List<Integer> numbers, Map<Integer, InForce> releases) {
        List<Integer> known = before.map(b -> b.blockReleases().get(indicator)).orElse(List.of());
        if (known.isEmpty() || !new HashSet<>(numbers).containsAll(known)) {
            return Optional.empty();
        }
        IndicatorBlock block = before.flatMap(b -> b.panel().block(indicator)).orElseThrow();
        for (int number : numbers) {
            if (!known.contains(number)) {
                block = PublishedFigures.with(block, part(indicator, number, releases), n -> releases.get(n).precedence());
            }
        }
        return Optional.of(block);
    }

    private Map<String, IndicatorBlock> all(DataVersion version, Map<Integer, InForce> releases) {
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        stored.blocksAt(version, (indicator, packed) -> blocks.put(indicator, PublishedFigures.unpacked(indicator, packed.entrySet().stream()
                .map(b -> new PublishedFigures.PackedPart(b.getKey(), releases.get(b.getKey()).precedence(), b.getValue())).toList())));
        return blocks;
    }

    private IndicatorBlock block(String indicator, List<Integer> numbers, Map<Integer, InForce> releases) {
        return PublishedFigures.block(indicator, numbers.stream().map(n -> part(indicator, n, releases)).toList());
    }

    private PublishedFigures.Part part(String indicator, int number, Map<Integer, InForce> releases) {
        return new PublishedFigures.Part(number, releases.get(number).precedence(), stored.observations(number, indicator));
    }

    private ProviderRegistry registry(List<Integer> numbers, Map<Integer, InForce> releases, List<Label> labels) {
        return RegistryProjection.of(numbers.stream().map(releases::get)
                .sorted(java.util.Comparator.comparing(InForce::precedence)).map(r -> registry.of(r.number())).toList(), labels);
    }
}
