package org.tandem.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind and by place, and those that were no answers. */
final class AnswerTimes {

    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    synchronized void took(String place, long time) {
        nanos.computeIfAbsent(place, p -> new ArrayList<>()).add(time);
    }

    synchronized void failed(String place, String why) {
        failures.add(place + ": " + why);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized int count() {
        return nanos.values().stream().mapToInt(List::size).sum();
    }

    /** A line for all places that begin so, and one for each: count, median, 95th and 99th percentile and longest in milliseconds. */
    synchronized String table(List<String> kinds) {
        StringBuilder text = new StringBuilder("%-34s %7s %8s %8s %8s %8s%n".formatted("", "answers", "median", "95 %", "99 %", "longest"));
        kinds.forEach(kind -> {
            List<Long> all = nanos.entrySet().stream().filter(e -> e.getKey().startsWith(kind)).flatMap(e -> e.getValue().stream()).sorted().toList();
            text.append(line("all " + kind, all));
        });
        nanos.forEach((place, times) -> text.append(line(place, times.stream().sorted().toList())));
        return text.toString();
    }

    private static String line(String name, List<Long> sorted) {
        return sorted.isEmpty() ? "" : "%-34s %7d %8.1f %8.1f %8.1f %8.1f%n".formatted(name, sorted.size(), at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }
}
