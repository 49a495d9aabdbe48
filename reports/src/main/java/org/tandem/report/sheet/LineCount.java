package org.tandem.report.sheet;

/** How many lines a text takes when it is broken between words, or within a word that is longer than a line. */
final class LineCount {

    private LineCount() {
    }

    static int of(String text, int charactersInALine) {
        int width = Math.max(1, charactersInALine);
        if (text.length() <= width) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += (used - 1) / width;
            used = used > width ? (used - 1) % width + 1 : used;
        }
        return lines;
    }
}
