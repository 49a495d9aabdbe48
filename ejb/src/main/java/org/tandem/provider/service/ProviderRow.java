package org.tandem.provider.service;

import java.time.LocalDate;
import org.tandem.provider.Place;
import org.tandem.provider.Provider;
import org.tandem.provider.Provider.Body;
import org.tandem.provider.ProviderType;

/** A provider in a list; what is not known is null. */
public record ProviderRow(String odsCode, String name, ProviderType type, Body region, Body icb, String postcode, Double latitude,
                          Double longitude, LocalDate openedOn, LocalDate closedOn) {

    static ProviderRow of(Provider p) {
        return new ProviderRow(p.odsCode(), p.name(), p.type(), p.region(), p.icb(), p.postcode(),
                p.location().map(Place::latitude).orElse(null), p.location().map(Place::longitude).orElse(null),
                p.openedOn(), p.closedOn());
    }
}
