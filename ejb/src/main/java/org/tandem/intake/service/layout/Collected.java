package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.intake.Release.RowCounts;
import org.tandem.intake.TotalCheck;
import org.tandem.provider.RegistryRows;

/** Gathers what a reader finds, row by row. */
final class Collected {

    /** How many bad rows are listed; those beyond are counted only. */
    private static final int LISTED = 100_000;
    /** More figures than this in one file do not fit into the memory of a small server. */
    private static final int MOST_OBSERVATIONS = 1_000_000;

    private final List<Observation> observations = new ArrayList<>();
    private final RegistryRows.Builder registry = new RegistryRows.Builder();
    private final List<Problem> problems = new ArrayList<>();
    private final List<TotalCheck> totals = new ArrayList<>();
    private final Map<Object, Integer> seen = new HashMap<>();
    private int read;
    private int rejected;
    private int ignored;
    private LocalDate newest;
    private final String fileName;
    private String readBy;

    /** @param fileName as the sender names it, for layouts whose publisher says only there what they are of */
    Collected(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    void countRow() {
        read++;
    }

    void ignore() {
        ignored++;
    }

    void reject(BadRow bad) {
        rejected++;
        if (problems.size() < LISTED) {
            problems.add(bad.problem());
        }
    }

    /** Something to look at that keeps no row out. */
    void warn(Problem warning) {
        problems.add(warning);
    }

    void add(Observation observation) {
        if (observations.size() == MOST_OBSERVATIONS) {
            throw new FileRefused("TOO_MANY_FIGURES", "The file holds more than 1,000,000 figures. Split it and import the parts.");
        }
        observations.add(observation);
    }

    RegistryRows.Builder registry() {
        return registry;
    }

    void add(TotalCheck check) {
        totals.add(check);
    }

    List<Observation> observations() {
        return observations;
    }

    void date(LocalDate date) {
        newest = newest == null || date.isAfter(newest) ? date : newest;
    }

    /** Refuses the file when something is named twice. */
    void once(Object subject, String words, CsvRow row) {
        Integer before = seen.putIfAbsent(subject, row.number());
        if (before != null) {
            throw new FileRefused("DUPLICATE_ROW", "Rows " + before + " and " + row.number() + " both speak of " + words
                    + ". Each may stand in a file once; remove one of them.");
        }
    }

    /** The file is read by the mapping of this name. */
    void readBy(String mapping) {
        readBy = mapping;
    }

    int accepted() {
        return read - rejected - ignored;
    }

    LayoutContent finish(Layout layout, BadRowLimit limit) {
        if (accepted() == 0 && rejected == 0) {
            throw new FileRefused("NO_ROWS", "The file has no rows to load, only a header, totals or rows of other organisations.");
        }
        if (accepted() == 0 || limit.isExceeded(rejected, read - ignored)) {
            throw new FileRefused(Problem.ofFile("TOO_MANY_BAD_ROWS", "%d of %d rows are wrong; a file of this layout is refused when %s."
                    .formatted(rejected, read - ignored, limit.words())), problems);
        }
        return new LayoutContent(layout, new RowCounts(read, accepted(), rejected, ignored), observations, registry.build(),
                problems, totals, Optional.ofNullable(newest), Optional.ofNullable(readBy));
    }
}
