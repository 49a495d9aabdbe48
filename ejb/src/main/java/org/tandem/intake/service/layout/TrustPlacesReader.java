package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.Place;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;

/**
 * Trusts with their coordinates, used where the postcode of a trust has none.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, degrees WGS 84 with a decimal point; other columns are passed
 * over.
 * <pre>
 * nhs_trust_name,nhs_trust_code,status,longitude,latitude
 * MADE-UP NHS TRUST,XX1,open,-2.227711,53.462436
 * </pre>
 *
 * <p>Refused: one code twice. The day of publication does not stand in the file and must be given.
 */
final class TrustPlacesReader extends EachRowReader {

    private static final String CODE = "nhs_trust_code";

    @Override
    public Layout layout() {
        return Layout.TRUST_PLACES;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, "longitude", "latitude");
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String code = header.code(row, CODE);
        Place place = Cells.place(row, header.column("latitude"), header.column("longitude"));
        into.once(code, "the trust " + code, row);
        into.registry().add(new Placing(PlacingBasis.PROVIDER, code, place, row.number()));
    }
}
