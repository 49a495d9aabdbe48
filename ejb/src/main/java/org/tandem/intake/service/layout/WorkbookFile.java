package org.tandem.intake.service.layout;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * An Excel workbook as rows of text: whole numbers without a point, other numbers in full with one, dates as the day number
 * that they are stored as, a formula as {@code =} and its text (a published figure is never a formula). The declared size of
 * a sheet is not relied on. Blank rows are passed over; rows keep their number.
 */
interface WorkbookFile extends Closeable {

    /** More columns than this have no published workbook. */
    int MOST_COLUMNS = 1_000;
    /** In characters. */
    int LONGEST_ROW = 200_000;

    /** Names of the sheets, hidden ones too, in their order. */
    List<String> sheets();

    /** How much there is to read in a sheet, in the measure in which reading is told. */
    long size(String sheet);

    /**
     * Gives the rows of a sheet one after the other.
     *
     * @param last the number of the last row wanted
     */
    void rows(String sheet, int last, Consumer<CsvRow> each) throws IOException;

    /** The same with a formula as its stored result. */
    void results(String sheet, Consumer<CsvRow> each) throws IOException;

    /** @param read is told how much of a sheet was just read */
    static WorkbookFile open(Path file, FileNature nature, LongConsumer read) throws IOException {
        return nature == FileNature.OLD_WORKBOOK ? new BinaryWorkbook(file, read) : new XmlWorkbook(file, read);
    }

    /** A row that is not longer than any published; many cells can share one long text. */
    static CsvRow row(int number, List<String> cells) {
        int length = 0;
        for (String cell : cells) {
            length += cell.length();
            if (length > LONGEST_ROW) {
                throw new FileRefused("ROW_TOO_LONG", "Row %d holds more than %,d characters, which no published workbook does. Import the workbook as published."
                        .formatted(number, LONGEST_ROW));
            }
        }
        return new CsvRow(number, cells);
    }

    static FileRefused damaged(Exception cause) {
        FileRefused refused = new FileRefused("DAMAGED_WORKBOOK", "The Excel workbook cannot be read: it is damaged, cut off or protected"
                + " by a password. Download it again and import it as published.");
        refused.initCause(cause);
        return refused;
    }
}
