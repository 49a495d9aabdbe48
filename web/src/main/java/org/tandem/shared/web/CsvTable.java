package org.tandem.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list of the interface as a table: one line an entry, fields of inner objects as {@code region.code}, lists of plain
 * values in one cell parted by "; ", lists of objects in one cell as JSON.
 *
 * @param columns in the order in which they first appear
 */
record CsvTable(Set<String> columns, List<Map<String, String>> lines) {

    /** Entries of a list answer stand in its {@code items}, else in its first list of objects. */
    static CsvTable of(JsonNode answer) {
        JsonNode entries = answer.isArray() ? answer : answer.has("items") ? answer.get("items") : firstList(answer);
        Set<String> columns = new LinkedHashSet<>();
        List<Map<String, String>> lines = new ArrayList<>();
        for (JsonNode entry : entries) {
            Map<String, String> line = new LinkedHashMap<>();
            flatten("", entry, line);
            columns.addAll(line.keySet());
            lines.add(line);
        }
        return new CsvTable(columns, lines);
    }

    private static JsonNode firstList(JsonNode answer) {
        return StreamSupport.stream(answer.spliterator(), false)
                .filter(n -> n.isArray() && (n.isEmpty() || n.get(0).isObject())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This answer is no list."));
    }

    private static void flatten(String name, JsonNode node, Map<String, String> line) {
        if (node.isObject()) {
            node.fields().forEachRemaining(f -> flatten(name.isEmpty() ? f.getKey() : name + "." + f.getKey(), f.getValue(), line));
        } else if (node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            line.put(name, safe(StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("; "))));
        } else if (node.isArray()) {
            line.put(name, node.toString());
        } else {
            line.put(name, node.isNull() ? "" : node.isTextual() ? safe(node.textValue()) : node.asText());
        }
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    void print(Appendable out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            if (!columns.isEmpty()) {
                printer.printRecord(columns);
            }
            for (Map<String, String> line : lines) {
                printer.printRecord(columns.stream().map(c -> line.getOrDefault(c, "")).toList());
            }
        }
    }
}
