package org.tandem.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code access-matrix.csv} says: for each page, call and permission, what each demonstration user and nobody may do. */
public final class AccessMatrix {

    /** What a line is about. */
    public enum Kind { PAGE, CALL, PERMISSION }

    /** {@code PARTLY}: answered, with no more than what concerns the own trust. */
    public enum Access { ALLOWED, PARTLY, REFUSED }

    /** One line. */
    public record Line(Kind kind, String name, Map<String, Access> byUser) {
    }

    private final List<Line> lines;
    private final List<String> users;

    public AccessMatrix() {
        List<String> text = read();
        List<String> header = cells(text.get(0));
        users = header.subList(2, header.size());
        lines = text.stream().skip(1).map(row -> line(cells(row))).toList();
    }

    private Line line(List<String> cells) {
        Map<String, Access> byUser = new LinkedHashMap<>();
        for (int i = 0; i < users.size(); i++) {
            byUser.put(users.get(i), Access.valueOf(cells.get(i + 2).toUpperCase(java.util.Locale.ROOT)));
        }
        return new Line(Kind.valueOf(cells.get(0)), cells.get(1), byUser);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split(",")).map(String::strip).toList();
    }

    private static List<String> read() {
        try (InputStream in = AccessMatrix.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> users() {
        return users;
    }

    public List<Line> lines(Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).toList();
    }

    Set<String> names(Kind kind) {
        return lines(kind).stream().map(Line::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
