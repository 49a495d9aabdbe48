package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryRows.Handover;

/**
 * List of successors of the Organisation Data Service.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, dates as yyyymmdd. The list holds organisations of all kinds;
 * loaded are rows from trust to trust (three characters that begin with R or T, or four that are letters throughout or begin
 * with X, Y or Z: local codes), the others are ignored and counted.
 * <pre>
 * old_code,new_code,date
 * RW6,RM3,20211001
 * </pre>
 *
 * <p>Refused: one pair of codes twice. The day of publication is the newest date of the whole list, unless one is given.
 */
final class OdsSuccessorsReader extends EachRowReader {

    private static final List<String> NAMES = List.of("old_code", "new_code", "date");
    private static final Pattern TRUST = Pattern.compile("[RT][A-Z0-9]{2}|[A-Z]{4}|[XYZ][A-Z0-9]{3}");
    private static final Pattern ANY = Pattern.compile("[A-Z0-9]{2,10}");

    @Override
    public Layout layout() {
        return Layout.ODS_SUCCESSORS;
    }

    @Override
    public List<String> columns() {
        return NAMES;
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String predecessor = anyCode(row, header, NAMES.get(0));
        String successor = anyCode(row, header, NAMES.get(1));
        LocalDate on = header.date(row, NAMES.get(2), Cells.YYYYMMDD, "20250401");
        if (!TRUST.matcher(predecessor).matches() || !TRUST.matcher(successor).matches()) {
            into.date(on);
            into.ignore();
            return;
        }
        if (predecessor.equals(successor)) {
            throw new BadRow(row, NAMES.get(1), "SUCCEEDS_ITSELF", "The successor has another code than its predecessor.", successor);
        }
        into.once(predecessor + ">" + successor, "the succession from " + predecessor + " to " + successor, row);
        into.registry().add(new Handover(predecessor, successor, on, row.number()));
        into.date(on);
    }

    private static String anyCode(CsvRow row, Header header, String column) {
        String text = header.cell(row, column);
        if (!ANY.matcher(text).matches()) {
            throw new BadRow(row, column, "BAD_CODE", "An organisation code is 2 to 10 capitals and digits, such as RJ1.", text);
        }
        return text;
    }
}
