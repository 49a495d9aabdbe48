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
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * Keeps the texts of the cells of an old workbook while its records pass: first those of the whole workbook with the names of the
 * sheets and the texts that cells share, then each sheet between its begin and its end. What is drawn into a sheet has a begin and
 * an end of its own and is passed over.
 */
final class BinaryRecords {

    /** The text of a formula would need all of the workbook; nobody takes a formula for a figure. */
    private static final String FORMULA = "=formula";

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

    void take(Record record) {
        if (record instanceof BOFRecord) {
            depth++;
            begin();
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (depth == 1 && rows != null) {
            cell(record);
        }
    }

    private void begin() {
        if (depth == 1 && parts++ > 0) {
            rows = new TreeMap<>();
            sheets.put(BoundSheetRecord.orderByBofPosition(bounds)[parts - 2].getSheetname(), rows);
        }
    }

    private void cell(Record record) {
        if (record instanceof LabelRecord label) {
            put(label.getRow(), label.getColumn(), label.getValue());
        } else if (record instanceof CellRecord cell) {
            put(cell.getRow(), cell.getColumn(), text(cell));
        }
    }

    private String text(CellRecord cell) {
        if (cell instanceof LabelSSTRecord label) {
            return texts.getString(label.getSSTIndex()).getString();
        }
        if (cell instanceof NumberRecord number) {
            return CellText.of(number.getValue());
        }
        if (cell instanceof BoolErrRecord other) {
            return other.isBoolean() ? Boolean.toString(other.getBooleanValue()) : FormulaError.forInt(other.getErrorValue()).getString();
        }
        return cell instanceof FormulaRecord ? FORMULA : "";
    }

    private void put(int row, int column, String text) {
        List<String> cells = rows.computeIfAbsent(row, r -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
