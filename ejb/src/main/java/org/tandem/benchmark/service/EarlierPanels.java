package org.tandem.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.benchmark.Panel;
import org.tandem.shared.DataVersion;

/**
 * Panels of earlier data versions, for questions about a result of that time. They are made from the stored releases when
 * somebody asks, share with the panel in force what did not change, and the last one is kept.
 */
@ApplicationScoped
public class EarlierPanels {

    @Inject
    private PanelHolder holder;
    @Inject
    private PanelRefresh refresh;
    @Inject
    private PanelLoader loader;
    private Panel kept;

    /** The panel of a version: the one in force, or an earlier one; one caller loads, the others wait. */
    public Panel at(DataVersion version) {
        Panel current = holder.current();
        return version.equals(current.version()) ? current : earlier(version);
    }

    private synchronized Panel earlier(DataVersion version) {
        if (kept == null || !kept.version().equals(version)) {
            kept = loader.load(refresh.loaded(), version).panel();
        }
        return kept;
    }
}
