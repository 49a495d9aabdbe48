package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.Place;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;

/**
 * Coordinates of postcodes.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, degrees WGS 84 with a decimal point.
 * <pre>
 * pcds,lat,long
 * AL10 8YE,51.766985,-0.216689
 * </pre>
 *
 * <p>Refused: one postcode twice. The day of publication does not stand in the file and must be given.
 */
final class PostcodePlacesReader extends EachRowReader {

    private static final String POSTCODE = "pcds";

    @Override
    public Layout layout() {
        return Layout.POSTCODE_PLACES;
    }

    @Override
    public List<String> columns() {
        return List.of(POSTCODE, "lat", "long");
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String postcode = Cells.postcodeOrEmpty(row, header.column(POSTCODE), POSTCODE);
        if (postcode.isEmpty()) {
            throw new BadRow(row, POSTCODE, "BAD_POSTCODE", "A postcode is written as M13 9WL.", "");
        }
        Place place = Cells.place(row, header.column("lat"), header.column("long"));
        into.once(RegistryProjection.postcodeKey(postcode), "the postcode " + postcode, row);
        into.registry().add(new Placing(PlacingBasis.POSTCODE, RegistryProjection.postcodeKey(postcode), place, row.number()));
    }
}
