package org.tandem.boardpack;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A section of a board pack. Every pack begins with its cover and ends with its data notes, which carry licences and attribution. */
public enum PackSection {
    SUMMARY("Summary by the six areas of the guide for provider boards"),
    GRID("Variation and assurance"),
    EXCEPTIONS("Exceptions with cause, action, owner and date"),
    BENCHMARK("Benchmark"),
    ARRANGEMENTS("Pairings and arrangements"),
    CHANGES("What changed since the last pack"),
    DATA_NOTES("Data notes");

    private final String label;

    PackSection(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** Sections in the order of a pack, each once, with the data notes, which no pack goes without. */
    public static List<PackSection> inOrder(Collection<PackSection> chosen) {
        return Arrays.stream(values()).filter(s -> s == DATA_NOTES || chosen.contains(s)).toList();
    }

    /** Sections as they stand in one column: their names in order, parted by commas. */
    public static String written(Collection<PackSection> sections) {
        return inOrder(sections).stream().map(PackSection::name).collect(Collectors.joining(","));
    }

    /** The sections of such a column. */
    public static List<PackSection> read(String names) {
        return inOrder(Arrays.stream(names.split(",")).map(PackSection::valueOf).toList());
    }
}
