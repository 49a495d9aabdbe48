package org.tandem.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.LocalIndicator;
import org.tandem.indicator.LocalIndicatorRepository;
import org.tandem.indicator.service.ShippedCatalogue;

/**
 * The catalogue that comes with the application together with the indicators that were added here, read anew each time. Where a
 * later catalogue file brings a code that was added here, that of the file counts.
 */
@ApplicationScoped
public class JoinedCatalogue {

    private ShippedCatalogue shipped;
    private Supplier<List<Indicator>> added;

    protected JoinedCatalogue() {
    }

    @Inject
    public JoinedCatalogue(ShippedCatalogue shipped, LocalIndicatorRepository local) {
        this(shipped, () -> local.all().stream().map(LocalIndicator::indicator).toList());
    }

    private JoinedCatalogue(ShippedCatalogue shipped, Supplier<List<Indicator>> added) {
        this.shipped = shipped;
        this.added = added;
    }

    /** The shipped catalogue with some more indicators. */
    public static JoinedCatalogue of(ShippedCatalogue shipped, List<Indicator> added) {
        return new JoinedCatalogue(shipped, () -> added);
    }

    /** All indicators. */
    public IndicatorCatalogue catalogue() {
        return shipped.catalogue().with(added.get());
    }
}
