package org.tandem.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.report.DataNotes.ReleaseLine;

class SourceRowsTest {

    @Test
    void files_of_one_publication_are_one_row_with_their_number_and_days() {
        List<ReleaseLine> files = List.of(file("A&E", "2025-05-08"), file("Sickness", "2025-06-26"), file("A&E", "2025-04-10"), file("A&E", "2025-06-12"));

        assertThat(SourceRows.byPublication(files)).extracting(SourceRowsTest::words).containsExactly(
                List.of("A&E", "3", "10 April 2025 to 12 June 2025", "Licence of A&E."),
                List.of("Sickness", "1", "26 June 2025", "Licence of Sickness."));
    }

    @Test
    void publications_under_one_licence_are_one_row() {
        List<ReleaseLine> files = Stream.of("A&E", "Sickness", "A&E").map(p -> new ReleaseLine(p, LocalDate.EPOCH, "f.csv", "0".repeat(64), "Open.")).toList();

        assertThat(SourceRows.byLicence(files)).extracting(row -> row.get(PaperTable.words(0)), row -> row.get(PaperTable.words(1)))
                .containsExactly(tuple("A&E; Sickness", "Open."));
    }

    private static ReleaseLine file(String publication, String publishedOn) {
        return new ReleaseLine(publication, LocalDate.parse(publishedOn), publication + "-" + publishedOn + ".csv", "0".repeat(64), "Licence of " + publication + ".");
    }

    private static List<Object> words(Map<String, ?> row) {
        return Stream.of(0, 1, 2, 3).<Object>map(i -> row.get(PaperTable.words(i))).toList();
    }
}
