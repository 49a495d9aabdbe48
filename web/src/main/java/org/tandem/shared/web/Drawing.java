package org.tandem.shared.web;

import java.util.List;

/**
 * A chart ready for the page: what the script draws, and the same as sentence and table.
 *
 * @param kind      what the script draws: process, ranked or map
 * @param sentence  finding; title and alternative text
 * @param json      geometry for the script
 * @param notes     below the chart
 * @param columns   heads of the table
 * @param rows      of the table
 * @param fileName  of downloads, without ending
 * @param variation name of the variation icon, null when none is shown
 * @param assurance name of the assurance icon, null when none is shown
 * @param key       what shapes mean
 */
public record Drawing(String kind, String sentence, String json, List<String> notes, List<Column> columns, List<Row> rows,
                      String fileName, String variation, String assurance, List<KeyEntry> key) {

    public Drawing {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        key = List.copyOf(key);
    }

    /**
     * Head of a column.
     *
     * @param css class, "number" for numbers
     */
    public record Column(String label, String css) {

        /** A column of words. */
        public static Column words(String label) {
            return new Column(label, "");
        }

        /** A column of numbers. */
        public static Column numbers(String label) {
            return new Column(label, "number");
        }
    }

    /** A row: its head and its other cells. */
    public record Row(String head, List<String> cells) {
    }

    /**
     * What a shape means.
     *
     * @param path in a square of 16 by 16
     * @param tone name of a colour token
     */
    public record KeyEntry(String path, String tone, String label) {
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !rows.isEmpty();
    }
}
