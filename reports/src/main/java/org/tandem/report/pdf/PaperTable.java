package org.tandem.report.pdf;

import static org.tandem.report.pdf.PaperTable.Kind.BAR;
import static org.tandem.report.pdf.PaperTable.Kind.HEAD;
import static org.tandem.report.pdf.PaperTable.Kind.MARK;
import static org.tandem.report.pdf.PaperTable.Kind.NUMBER;
import static org.tandem.report.pdf.PaperTable.Kind.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;

/** The tables of papers: their columns from left to right, 523 points in all. The build makes a band of each. */
enum PaperTable {

    FRONT(head("Line", 143), words("What is said", 380)),
    TOPICS(head("Topic", 78), words("Status", 105), words("Against standard", 98), words("Against similar trusts", 154), words("Real change?", 88)),
    ACTIONS(words("Cause", 170), words("Action", 183), words("Owner", 90), words("By", 80)),
    GRID(head("", 83), words("Meets its standard", 110), words("Hit and miss", 110), words("Misses it", 110), words("No standard", 110)),
    INDICATORS(head("Indicator", 158), number("Value", 84), words("Standard", 84), number("England", 60), words("Place", 57), mark("Change", 80)),
    SOURCES(head("Publications", 283), words("Licence and attribution", 240)),
    PLAN(head("Need", 150), words("Support partner", 140), number("Travel", 55), words("How firm", 88), words("Answer so far", 90)),
    WITHOUT_PARTNER(head("Need", 170), words("Why, and what would serve it", 353)),
    EXCLUDED(head("Rule", 383), number("Pairs that it excluded", 140)),
    PARTS(head("Criterion", 128), bar("", 84), number("Adds", 40), words("What it says", 271)),
    ALTERNATIVES(head("Instead", 283), number("Fit", 60), number("Whole plan", 180)),
    TOTALS(head("Measure", 363), number("Value", 160)),
    FAIRNESS(head("Region", 163), number("Received", 70), number("Given", 70), number("From others", 90), number("To others", 90), words("", 40)),
    SUPPORTERS(head("Support partner", 263), number("Room", 60), number("Pairs", 60), number("One place more is worth", 140)),
    SIGN_OFF(head("Role", 183), words("Name", 130), words("Decision", 120), words("Date", 90)),
    RELEASES(head("Publication", 180), number("Files", 38), words("Published on", 125), words("Licence and attribution", 180)),
    AREAS(head("Area", 143), words("What the figures say", 380)),
    SIGNS(head("Provider", 173), number("Better", 46), number("Usual", 44), number("Worse", 46), number("Too few", 54), number("Meets", 50),
            number("Varies", 52), number("Misses", 58)),
    ISSUES(words("Issue", 118), words("Cause", 118), words("Action", 127), words("Owner", 85), words("By", 75)),
    MORE_ISSUES(head("Exception", 128), words("Issue and cause", 150), words("Action", 110), words("Owner", 75), words("By", 60)),
    GROUP(head("Indicator", 153), number("Providers", 62), words("Lowest to highest", 108), number("Middle", 60), number("England", 60),
            number("Best, lowest", 80)),
    PAIRS(head("Recipient", 140), words("Support partner", 140), words("About", 100), words("State", 143)),
    ARRANGEMENTS(head("Support partner", 125), words("Supported", 125), words("What", 133), words("From", 70), words("To", 70)),
    CHANGES(head("What changed", 123), words("How", 400));

    /** How a column is read. */
    enum Kind {
        HEAD, WORDS, NUMBER, MARK, BAR
    }

    /** One column. */
    record Column(String header, int width, Kind kind) {
    }

    /** A cell with a drawing and the words that it stands for. */
    record Drawn(Renderable drawing, String words) {
    }

    private final List<Column> columns;

    PaperTable(Column... columns) {
        this.columns = List.of(columns);
    }

    private static Column head(String header, int width) {
        return new Column(header, width, HEAD);
    }

    private static Column words(String header, int width) {
        return new Column(header, width, WORDS);
    }

    private static Column number(String header, int width) {
        return new Column(header, width, NUMBER);
    }

    private static Column bar(String header, int width) {
        return new Column(header, width, BAR);
    }

    private static Column mark(String header, int width) {
        return new Column(header, width, MARK);
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * A row of this table.
     *
     * @param cells one for each column: words, or {@link Drawn} where the column is drawn
     */
    Map<String, ?> row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row of " + this + " has " + columns.size() + " cells, not " + cells.length + ".");
        }
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            boolean drawn = cells[i] instanceof Drawn;
            row.put(words(i), drawn ? ((Drawn) cells[i]).words() : cells[i]);
            row.put(drawing(i), drawn ? ((Drawn) cells[i]).drawing() : null);
        }
        return row;
    }

    /** Field with the words of a column. */
    static String words(int column) {
        return "words" + column;
    }

    /** Field with the drawing of a column. */
    static String drawing(int column) {
        return "drawing" + column;
    }
}
