package org.tandem.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published CSV file read by other means than the application's: cells by column name, rows by the code in one column. */
final class PrintedTable {

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    PrintedTable(Path file, String codeColumn) {
        List<String> lines = lines(file);
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            List<String> cells = cells(line);
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                row.putIfAbsent(header.get(i), cells.get(i).strip());
            }
            rows.put(row.getOrDefault(codeColumn, "").toUpperCase(java.util.Locale.ROOT), row);
        }
    }

    /** Sum of columns in the row of a code. */
    double sum(String code, String... columns) {
        double sum = 0;
        for (String column : columns) {
            String cell = rows.get(code).get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column '" + column + "'.");
            }
            sum += Double.parseDouble(cell);
        }
        return sum;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
