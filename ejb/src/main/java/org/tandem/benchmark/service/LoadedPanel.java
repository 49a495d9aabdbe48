package org.tandem.benchmark.service;

import java.util.List;
import java.util.Map;
import org.tandem.benchmark.Panel;
import org.tandem.provider.RegistryRows.Label;

/**
 * A panel and what it was made of, so that the next one can share what did not change.
 *
 * @param blockReleases    indicator → numbers of the releases in its block
 * @param registryReleases numbers of the releases behind the registry
 * @param labels           edited names of regions and boards
 */
public record LoadedPanel(Panel panel, Map<String, List<Integer>> blockReleases, List<Integer> registryReleases, List<Label> labels) {
}
