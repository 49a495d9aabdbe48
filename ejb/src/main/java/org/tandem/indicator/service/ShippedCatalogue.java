package org.tandem.indicator.service;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;

/** The catalogue of indicators that comes with the application. */
@ApplicationScoped
public class ShippedCatalogue {

    private final CatalogueFile file = load();

    /** All indicators. */
    public IndicatorCatalogue catalogue() {
        return file.catalogue();
    }

    /** Version of the catalogue file. */
    public String version() {
        return file.version();
    }

    private static CatalogueFile load() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(CatalogueFile.RESOURCE)) {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(in, CatalogueFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue " + CatalogueFile.RESOURCE + " cannot be read.", e);
        }
    }
}
