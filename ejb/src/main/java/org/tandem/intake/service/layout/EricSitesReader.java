package org.tandem.intake.service.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows.Site;
import org.tandem.shared.Period;

/**
 * "Estates Returns Information Collection" (ERIC), site level, 2019/20, as CSV.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; one row a site. Amounts have
 * commas between thousands and stand in quotation marks; {@code Not Applicable} stands where a site is not asked for.
 * <pre>
 * Trust Code,Trust Name,…,Site Code,Site Name,Site Type,…,Post Code,…,Gross internal floor area (m²),…,Cost to eradicate high risk backlog (£),…
 * XX1,MADE-UP NHS TRUST,…,XX101,MADE-UP HOSPITAL,1. General acute hospital,…,ZZ1 1AA,…,"292,119",…,"275,000",…
 * </pre>
 *
 * <p>Gives the figures of {@link Estate} for each trust, its sites added up, and the postcodes of sites, by which journeys
 * between hospitals are found; a postcode that is none is passed over. The year does not stand in the file: this edition is known by its number of columns and its
 * age profile to 2024.
 *
 * <p>A trust with a site that cannot be read is left out. Refused: other editions; one site twice; a wrong row whose trust
 * is not known. The day of publication does not stand in the file and must be given.
 */
final class EricSitesReader extends NamedColumnsReader {

    private static final String CODE = "Trust Code";
    private static final String SITE = "Site Code";
    private static final String NAME = "Site Name";
    private static final String POSTCODE = "Post Code";
    private static final String AREA = "Gross internal floor area (m²)";
    private static final int WIDTH = 165;
    private static final Period YEAR = Period.financialYear(2019);

    @Override
    public Layout layout() {
        return Layout.ERIC_SITES;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, "Trust Name", SITE, NAME, POSTCODE, AREA, Estate.HIGH, Estate.SIGNIFICANT, Estate.MODERATE, Estate.LOW,
                "Age profile - 2015 to 2024 (%)");
    }

    @Override
    boolean recognises(Header header) {
        return header.width() == WIDTH && super.recognises(header);
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    /** The sites of a trust added up; a trust with a wrong site has none. */
    private record Trust(int firstRow, Estate estate) {
    }

    private static final class Rows extends HeadedRows {

        private final Map<String, Trust> trusts = new LinkedHashMap<>();

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            String code = header.code(row, CODE);
            String site = header.cell(row, SITE).replaceAll("[\\s\u00a0]", "");
            if (!site.matches("[A-Z0-9]{3,10}")) {
                throw new BadRow(row, SITE, "BAD_CODE", "A site code is 3 to 10 capitals and digits, such as RJ122.", site);
            }
            if (!site.startsWith(code)) {
                throw new BadRow(row, SITE, "OTHER_TRUST", "The code of a site begins with that of its trust, " + code + ".", site);
            }
            Estate estate = Estate.of(row, header, AREA);
            String name = header.name(row, NAME);
            String postcode = RegistryProjection.postcodeKey(header.cell(row, POSTCODE));
            into.once(site, "the site " + site, row);
            trusts.merge(code, new Trust(row.number(), estate), (a, b) -> a.estate == null ? a : new Trust(a.firstRow, a.estate.plus(b.estate)));
            if (Cells.isPostcode(postcode)) {
                into.registry().add(new Site(code, site, name, postcode, row.number()));
            }
        }

        /** A sum without one of its sites would be wrong. */
        @Override
        public void rejected(CsvRow row) {
            String code = header.cell(row, CODE);
            if (!code.matches("[A-Z0-9]{3,5}")) {
                throw new FileRefused("SITE_WITHOUT_TRUST", "Row %d does not say to which trust its site belongs, so the sum of that trust would be too small. Import the file as published."
                        .formatted(row.number()));
            }
            trusts.put(code, new Trust(row.number(), null));
            trusts.keySet().stream().filter(header.cell(row, SITE)::startsWith).toList().forEach(c -> trusts.put(c, new Trust(row.number(), null)));
        }

        @Override
        public void finish() {
            trusts.forEach((code, trust) -> {
                if (trust.estate() != null) {
                    trust.estate().observations(code, YEAR, trust.firstRow()).forEach(into::add);
                }
            });
        }
    }
}
