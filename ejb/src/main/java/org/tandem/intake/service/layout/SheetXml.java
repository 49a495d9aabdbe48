package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows. */
final class SheetXml extends DefaultHandler {

    private static final int LONGEST_TEXT = 40_000;

    private final List<String> texts;
    private final int last;
    private final boolean results;
    private final Consumer<CsvRow> each;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private String formula;
    private String value;
    private boolean taking;
    private boolean phonetic;
    private boolean ended;
    private RuntimeException failure;

    SheetXml(List<String> texts, int last, boolean results, Consumer<CsvRow> each) {
        this.results = results;
        this.texts = texts;
        this.last = last;
        this.each = each;
    }

    /** Whether reading stopped because no more rows were wanted. */
    boolean ended() {
        return ended;
    }

    /** What the taker of rows threw: it must not be mistaken for damage to the workbook. */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "rPh" -> phonetic = true;
            case "v", "f", "t" -> {
                taking = !phonetic;
                text.setLength(0);
            }
            default -> { }
        }
    }

    private void startRow(String number) throws SAXException {
        row = number == null ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        column = -1;
        if (row > last) {
            ended = true;
            throw new SAXException("No more rows are wanted.");
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        type = attributes.getValue("t");
        formula = null;
        value = "";
    }

    /** The letters before the digits of a reference such as AB12, from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(WorkbookFile.MOST_COLUMNS + 1, column * ('Z' - 'A' + 1) + reference.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (taking) {
            text.append(ch, start, Math.min(length, LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v" -> value = text.toString();
            case "t" -> value = value + (taking ? text : "");
            case "f" -> formula = text.toString();
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> { }
        }
        taking = false;
    }

    private void endCell() {
        String shown = formula != null && !results ? "=" + formula : shown();
        if (shown.isEmpty()) {
            return;
        }
        if (column >= WorkbookFile.MOST_COLUMNS) {
            throw new FileRefused("TOO_WIDE", "Row %d goes beyond %d columns, which no published workbook does. Import the workbook as published."
                    .formatted(row, WorkbookFile.MOST_COLUMNS));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    private String shown() {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.isEmpty() ? "" : texts.get(Integer.parseInt(value));
            case "n" -> CellText.of(value);
            default -> value;
        };
    }

    private void endRow() throws SAXException {
        CsvRow complete = WorkbookFile.row(row, cells);
        if (complete.isBlank()) {
            return;
        }
        try {
            each.accept(complete);
        } catch (RuntimeException e) {
            failure = e;
            throw new SAXException("The taker of rows ended it.", e);
        }
    }
}
