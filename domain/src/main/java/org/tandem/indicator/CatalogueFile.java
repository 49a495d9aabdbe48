package org.tandem.indicator;

import java.util.List;
import java.util.Objects;

/**
 * The shipped catalogue as it stands in {@code org/tandem/indicator/catalogue.json}.
 *
 * @param version    grows with every change of the file
 * @param indicators in the order of display
 * @param breakdowns families of parts of these indicators, in the order of display
 */
public record CatalogueFile(String version, List<Indicator> indicators, List<Breakdown> breakdowns) {

    /** Where the file lies on the class path. */
    public static final String RESOURCE = "/org/tandem/indicator/catalogue.json";

    public CatalogueFile {
        Objects.requireNonNull(version, "The catalogue file needs a version.");
        indicators = List.copyOf(indicators);
        breakdowns = List.copyOf(breakdowns);
    }

    /** The catalogue that the file describes. */
    public IndicatorCatalogue catalogue() {
        return new IndicatorCatalogue(indicators, breakdowns);
    }
}
