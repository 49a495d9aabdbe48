package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * Keeps the texts of the cells of an old workbook while its records pass: first those of the whole workbook with the names of the
 * sheets and the texts that cells share, then each sheet between its begin and its end. What is drawn into a sheet has a begin and
 * an end of its own and is passed over, as is all that says how cells look.
 */
final class BinaryRecords {

    /** The text of a formula would need all of the workbook; nobody takes a formula for a figure. */
    private static final String FORMULA = "=formula";
    private static final int MOST_COLUMNS = 256;

    private final Map<String, SortedMap<Integer, List<String>>> sheets = new LinkedHashMap<>();
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private SSTRecord texts;
    private SortedMap<Integer, List<String>> rows;
    private int parts;
    private int depth;

    /** Sheets in their order: rows from 0, cells from the first column. */
    Map<String, SortedMap<Integer, List<String>>> sheets() {
        return sheets;
    }

    /** Takes all records; those that a password hides are refused as damage is. */
    void take(RecordInputStream in) {
        while (in.hasNextRecord()) {
            in.nextRecord();
            switch (in.getSid()) {
                case BOFRecord.sid -> begin();
                case EOFRecord.sid -> depth--;
                case FilePassRecord.sid -> throw new IllegalStateException("The workbook is protected by a password.");
                case BoundSheetRecord.sid -> bounds.add(new BoundSheetRecord(in));
                case SSTRecord.sid -> texts = new SSTRecord(in);
                default -> {
                    if (depth == 1 && rows != null) {
                        cell(in);
                    }
                }
            }
            in.readRemainder();
        }
    }

    private void begin() {
        if (++depth == 1 && parts++ > 0) {
            rows = new TreeMap<>();
            sheets.put(BoundSheetRecord.orderByBofPosition(bounds)[parts - 2].getSheetname(), rows);
        }
    }

    private void cell(RecordInputStream in) {
        switch (in.getSid()) {
            case LabelSSTRecord.sid -> {
                LabelSSTRecord label = new LabelSSTRecord(in);
                put(label.getRow(), label.getColumn(), texts.getString(label.getSSTIndex()).getString());
            }
            case NumberRecord.sid -> {
                NumberRecord number = new NumberRecord(in);
                put(number.getRow(), number.getColumn(), CellText.of(number.getValue()));
            }
            case RKRecord.sid -> {
                RKRecord number = new RKRecord(in);
                put(number.getRow(), number.getColumn(), CellText.of(number.getRKNumber()));
            }
            case MulRKRecord.sid -> {
                MulRKRecord numbers = new MulRKRecord(in);
                for (int i = 0; i < numbers.getNumColumns(); i++) {
                    put(numbers.getRow(), numbers.getFirstColumn() + i, CellText.of(numbers.getRKNumberAt(i)));
                }
            }
            case LabelRecord.sid -> {
                LabelRecord label = new LabelRecord(in);
                put(label.getRow(), label.getColumn(), label.getValue());
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord other = new BoolErrRecord(in);
                put(other.getRow(), other.getColumn(), other.isBoolean() ? Boolean.toString(other.getBooleanValue())
                        : FormulaError.forInt(other.getErrorValue()).getString());
            }
            case FormulaRecord.sid -> put(in.readUShort(), in.readUShort(), FORMULA);
            default -> { }
        }
    }

    private void put(int row, int column, String text) {
        if (column >= MOST_COLUMNS) {
            throw new FileRefused("TOO_WIDE", "Row %d goes beyond %d columns, which no old workbook can. Import the workbook as published.".formatted(row + 1, MOST_COLUMNS));
        }
        List<String> cells = rows.computeIfAbsent(row, r -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
