package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.Catchments;
import org.tandem.provider.RegistryRows.Catchment;

/**
 * Catchment shares: where the patients of trusts live, by lower-tier local authority.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order. {@code p_trust} is the part of the trust's
 * patients who live in the area, {@code p_geo} the part of the area's patients who go to the trust, both fractions.
 * <pre>
 * trust_code,geo_code,p_trust,p_geo
 * XX1,E06000049,0.0417,0.0850
 * </pre>
 *
 * <p>Refused: one trust and area twice. The day of publication does not stand in the file and must be given.
 */
final class CatchmentReader extends EachRowReader {

    private static final String CODE = "trust_code";
    private static final String AREA = "geo_code";
    private static final String OF_TRUST = "p_trust";
    private static final String OF_AREA = "p_geo";

    @Override
    public Layout layout() {
        return Layout.CATCHMENT;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, AREA, OF_TRUST, OF_AREA);
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String code = header.code(row, CODE);
        String area = header.cell(row, AREA);
        if (!area.matches("[ENSW]\\d{8}")) {
            throw new BadRow(row, AREA, "BAD_CODE", "The code of an area is a letter and eight digits, such as E06000049.", area);
        }
        Catchments.Share share = new Catchments.Share(share(row, header, OF_TRUST), share(row, header, OF_AREA));
        into.once(code + "/" + area, code + " and the area " + area, row);
        into.registry().add(new Catchment(code, area, share, row.number()));
    }

    private static double share(CsvRow row, Header header, String column) {
        double share = header.decimalFromZero(row, column);
        if (share > 1) {
            throw header.bad(row, column, "OUT_OF_RANGE", "The share is a fraction from 0 to 1.");
        }
        return share;
    }
}
