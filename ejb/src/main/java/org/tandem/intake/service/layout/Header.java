package org.tandem.intake.service.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of columns and where they stand; compared without regard to case, runs of blanks and the number of a footnote at the end. */
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

    /** Names that stand in the header twice. */
    List<String> repeated(List<String> names) {
        return names.stream().filter(n -> times.getOrDefault(normal(n), 0) > 1).toList();
    }

    private static String normal(String name) {
        return BLANKS.matcher(FOOTNOTE.matcher(name).replaceFirst("").strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
