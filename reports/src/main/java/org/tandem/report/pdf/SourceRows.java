package org.tandem.report.pdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.report.DataNotes.ReleaseLine;
import org.tandem.report.format.ReportFormat;

/** Rows that say where the figures of a paper come from; every file by itself stands in the workbook. */
final class SourceRows {

    private SourceRows() {
    }

    /** A row for each licence, for {@link PaperTable#SOURCES}. */
    static List<? extends Map<String, ?>> byLicence(List<ReleaseLine> releases) {
        return releases.stream().collect(Collectors.groupingBy(ReleaseLine::attribution, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(licence -> PaperTable.SOURCES.row(licence.getValue().stream().map(ReleaseLine::publication).distinct().collect(Collectors.joining("; ")),
                        licence.getKey())).toList();
    }

    /** A row for each publication, with the number of its files and their days of publication, for {@link PaperTable#RELEASES}. */
    static List<? extends Map<String, ?>> byPublication(List<ReleaseLine> releases) {
        return releases.stream().collect(Collectors.groupingBy(release -> List.of(release.publication(), release.attribution()), LinkedHashMap::new,
                Collectors.toList())).values().stream().map(SourceRows::publication).toList();
    }

    private static Map<String, ?> publication(List<ReleaseLine> files) {
        List<LocalDate> days = files.stream().map(ReleaseLine::publishedOn).sorted(Comparator.naturalOrder()).toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return PaperTable.RELEASES.row(files.get(0).publication(), String.valueOf(files.size()),
                first.equals(last) ? ReportFormat.day(first) : ReportFormat.day(first) + " to " + ReportFormat.day(last), files.get(0).attribution());
    }
}
