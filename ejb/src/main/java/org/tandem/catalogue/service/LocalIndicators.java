package org.tandem.catalogue.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.shared.service.DataChanged;

/** Indicators that data managers add to the catalogue; their figures then come in by the layout tandem-observations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LocalIndicators {

    @Inject
    private LocalIndicatorStore store;
    @Inject
    private Authority authority;
    @Inject
    private Event<DataChanged> changed;

    /** All, in the order in which they were added. */
    public List<LocalIndicatorView> list() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return store.all();
    }

    /** Adds an indicator; this node knows it when the call has answered. */
    public LocalIndicatorView add(LocalIndicatorTerms terms) {
        return announced(store.add(terms, authority.require(Permission.MANAGE_IMPORTS).name()));
    }

    /**
     * Changes an indicator; its code, kind and rhythm stay.
     *
     * @param rowVersion of the indicator as the person saw it
     */
    public LocalIndicatorView change(LocalIndicatorTerms terms, int rowVersion) {
        return announced(store.change(terms, rowVersion, authority.require(Permission.MANAGE_IMPORTS).name()));
    }

    private LocalIndicatorView announced(LocalIndicatorStore.Written written) {
        changed.fire(new DataChanged(written.version()));
        return written.indicator();
    }
}
