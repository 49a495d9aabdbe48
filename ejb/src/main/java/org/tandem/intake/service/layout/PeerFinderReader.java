package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryRows.ContextValue;

/**
 * Appendix A of the NHS Trust Peer Finder tool: variables that a provider cannot soon change.
 *
 * <p>Format: a header with {@code Procode}, {@code Deprivation} and {@code FTE staff}; every other column with a name
 * is one of the tool's 21 variables too, by its printed name with runs of blanks made single ({@code Age   0-15} is
 * {@code Age 0-15}). A blank cell means that the provider has no such value.
 * <pre>
 * Procode,Deprivation,FTE staff,Night beds,Age   0-15
 * XX1,31.1,19128.3,0.9,0.17
 * </pre>
 *
 * <p>Refused: one code twice, a column with an unknown name or out of the published order. The day of publication does not stand in the file and must be given.
 */
final class PeerFinderReader extends EachRowReader {

    private static final String CODE = "Procode";

    /** In the order in which they are published. */
    private static final List<String> VARIABLES = List.of("Deprivation", "Patients", "Attendances", "FTE staff", "Diagnosis", "Night beds",
            "Day beds", "Age 0-15", "Age 60-74", "No procedure", "Operating Expenses", "Urban", "Sites", "Sea distance", "MFF payment index",
            "Degree of specialisation", "StudentStaff", "CCGs", "Non-type 1 AE department", "Absence Rate", "DTOCs");

    @Override
    public Layout layout() {
        return Layout.PEER_FINDER;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, "Deprivation", "FTE staff");
    }

    @Override
    boolean recognises(Header header) {
        return header.hasInOrder(columns()) && header.repeated(header.names()).isEmpty();
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        int before = -1;
        for (int i = 0; i < header.width(); i++) {
            if (!header.name(i).isEmpty() && i != header.column(CODE)) {
                int variable = VARIABLES.indexOf(header.name(i));
                if (variable <= before) {
                    throw new FileRefused("UNKNOWN_VARIABLE", "Column " + (i + 1) + " is named '" + header.name(i)
                            + "', which is no variable of the tool or stands out of order. In order they are: " + String.join(", ", VARIABLES) + ".");
                }
                before = variable;
            }
        }
        return super.begin(header, into);
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String code = header.code(row, CODE);
        List<ContextValue> values = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            if (i != header.column(CODE) && !header.name(i).isEmpty() && !row.cell(i).isEmpty()) {
                values.add(new ContextValue(code, header.name(i), Cells.decimal(row, i, header.name(i)), row.number()));
            }
        }
        into.once(code, "the provider " + code, row);
        values.forEach(into.registry()::add);
    }
}
