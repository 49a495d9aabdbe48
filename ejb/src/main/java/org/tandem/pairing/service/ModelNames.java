package org.tandem.pairing.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tandem.collaboration.ModelCatalogue;
import org.tandem.collaboration.service.ModelCatalogues;

/** Names of the models in the catalogue of today, read once a request. */
@RequestScoped
class ModelNames {

    @Inject
    private ModelCatalogues catalogues;
    @Inject
    private Clock clock;

    private ModelCatalogue today;

    String name(String code) {
        if (today == null) {
            today = catalogues.on(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")), clock.instant());
        }
        return today.name(code);
    }
}
