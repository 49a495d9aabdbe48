package org.tandem.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.service.WithheldFigures;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** Holds the panel of the data version in force. A request takes it once and keeps it to its end. */
@ApplicationScoped
public class PanelHolder implements WithheldFigures {

    private volatile Panel panel = new Panel(new DataVersion(0), ProviderRegistry.EMPTY, new IndicatorCatalogue(List.of()), Map.of());

    /** The panel in force. */
    public Panel current() {
        return panel;
    }

    @Override
    public boolean isWithheld(String indicator, String provider, Period period) {
        return panel.isWithheld(indicator, provider, period);
    }

    /** Puts another panel in its place. */
    public void swap(Panel next) {
        panel = next;
    }
}
