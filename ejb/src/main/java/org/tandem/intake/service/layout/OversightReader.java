package org.tandem.intake.service.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** What the two files of the NHS Oversight Framework have in common: trusts, quarters, and numbers that may be words. */
final class OversightReader {

    static final String TRUST = "Trust_code";
    static final String QUARTER = "Quarter";
    static final String RANK = "Rank";
    private static final Pattern QUARTERS = Pattern.compile("Q([1-4]) (\\d{4})/(\\d{2})");
    private static final Pattern PLACE = Pattern.compile("=?([1-9]\\d{0,4})(?:\\.0+)?=?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Set<String> NOT_APPLICABLE = Set.of("", "na", "n/a", "-", "not applicable", "[x]", "[z]");
    private static final Set<String> NOT_REPORTED = Set.of("not reported", "not available", "no data", "missing", "[m]");

    private OversightReader() {
    }

    /** The quarter of a row, written as Q1 2025/26. */
    static Period quarter(CsvRow row, Header header, String name) {
        Matcher m = QUARTERS.matcher(header.cell(row, name));
        if (!m.matches() || (Integer.parseInt(m.group(2)) + 1) % 100 != Integer.parseInt(m.group(3))) {
            throw header.bad(row, name, "BAD_PERIOD", "The quarter is written as Q1 2025/26.");
        }
        return Period.quarter(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
    }

    /** A number, or why there is none; words that begin with suppressed, {@code *} and {@code [c]} are suppressed. */
    static Figure figure(CsvRow row, Header header, String name) {
        String text = header.cell(row, name);
        String word = text.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            return Figure.of(Double.parseDouble(text));
        }
        if (word.startsWith("suppress") || word.equals("*") || word.equals("[c]") || word.equals("c")) {
            return new Figure.Absent(FigureState.SUPPRESSED);
        }
        if (NOT_APPLICABLE.contains(word) || NOT_REPORTED.contains(word)) {
            return new Figure.Absent(NOT_REPORTED.contains(word) ? FigureState.NOT_REPORTED : FigureState.NOT_APPLICABLE);
        }
        throw new BadRow(row, name, "NOT_A_NUMBER", "A value is a number such as 2.21, NA where there is none, or a word such as Suppressed.", text);
    }

    /** A number where there is one, else null. */
    static Double numberOrNull(CsvRow row, Header header, String name) {
        Figure figure = figure(row, header, name);
        return figure.isPresent() ? (Double) figure.orThrow() : null;
    }

    /** A place, 1 or more, also a shared one ({@code =24}), null where there is none. */
    static Integer rankOrNull(CsvRow row, Header header) {
        Matcher place = PLACE.matcher(header.cell(row, RANK));
        if (place.matches()) {
            return Integer.valueOf(place.group(1));
        }
        if (numberOrNull(row, header, RANK) != null) {
            throw header.bad(row, RANK, "BAD_RANK", "A rank is a whole number of 1 or more, a shared one written as =24.");
        }
        return null;
    }

    /** A text of at most so many characters. */
    static String text(CsvRow row, Header header, String name, int most) {
        String text = header.cell(row, name);
        if (text.length() > most) {
            throw new BadRow(row, name, "TOO_LONG", "The text has at most " + most + " characters.", text);
        }
        return text;
    }
}
