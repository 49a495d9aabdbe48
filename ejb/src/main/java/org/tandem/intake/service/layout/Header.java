package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names of columns and where they stand; compared without regard to case, runs of blanks and the number of a footnote at the end.
 * Reads the cells of a row by these names, as {@link Cells} does by their place.
 */
final class Header {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FOOTNOTE = Pattern.compile("\\s\\(\\d\\)\\s*$");

    private final CsvRow row;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    /** Readers ask for the same names in every row. */
    private final Map<String, Integer> asked = new HashMap<>();

    Header(CsvRow row) {
        this.row = row;
        for (int i = row.width() - 1; i >= 0; i--) {
            String name = normal(row.cell(i));
            columns.put(name, i);
            times.merge(name, 1, Integer::sum);
        }
    }

    boolean has(String name) {
        return columns.containsKey(normal(name));
    }

    boolean hasAll(List<String> names) {
        return missing(names).isEmpty();
    }

    /** Whether all stand there once, in any order and among others. */
    boolean hasOnce(List<String> names) {
        return hasAll(names) && repeated(names).isEmpty();
    }

    /** Whether all stand there once and in this order; other columns may stand between them. */
    boolean hasInOrder(List<String> names) {
        return repeated(names).isEmpty() && hasFirstInOrder(names);
    }

    /** Whether all stand there in this order; a name that stands there again further on counts where it stands first. */
    boolean hasFirstInOrder(List<String> names) {
        return hasAll(names) && IntStream.range(1, names.size()).allMatch(i -> column(names.get(i - 1)) < column(names.get(i)));
    }

    List<String> missing(List<String> names) {
        return names.stream().filter(n -> !has(n)).toList();
    }

    int column(String name) {
        return asked.computeIfAbsent(name, n -> columns.get(normal(n)));
    }

    int width() {
        return row.width();
    }

    /** The name as it stands there, blanks made single. */
    String name(int column) {
        return BLANKS.matcher(row.cell(column)).replaceAll(" ");
    }

    /** All names that are not blank. */
    List<String> names() {
        return row.cells().stream().filter(c -> !c.isBlank()).toList();
    }

    /** Names that stand in the header twice. */
    List<String> repeated(List<String> names) {
        return names.stream().filter(n -> times.getOrDefault(normal(n), 0) > 1).toList();
    }

    String cell(CsvRow of, String name) {
        return of.cell(column(name));
    }

    String code(CsvRow of, String name) {
        return Cells.code(of, column(name), name);
    }

    String name(CsvRow of, String name) {
        return Cells.name(of, column(name), name);
    }

    double whole(CsvRow of, String name) {
        return Cells.whole(of, column(name), name);
    }

    double half(CsvRow of, String name) {
        return Cells.half(of, column(name), name);
    }

    double decimal(CsvRow of, String name) {
        return Cells.decimal(of, column(name), name);
    }

    double decimalFromZero(CsvRow of, String name) {
        return Cells.decimalFromZero(of, column(name), name);
    }

    LocalDate date(CsvRow of, String name, DateTimeFormatter form, String example) {
        return Cells.date(of, column(name), name, form, example);
    }

    /** What is wrong with the cell of this name. */
    BadRow bad(CsvRow of, String name, String code, String message) {
        return new BadRow(of, name, code, message, cell(of, name));
    }

    /** Nearly all are, and need no search. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean between = c == ' ' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != ' ';
            if (!between && !Character.isLetterOrDigit(c) && "_-/:,.&%<>".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT) : BLANKS.matcher(FOOTNOTE.matcher(name).replaceFirst("").strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
