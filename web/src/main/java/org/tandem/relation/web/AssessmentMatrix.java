package org.tandem.relation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.service.AssessmentRow;
import org.tandem.relation.service.AssessmentRow.State;

/**
 * Providers by criterion, from the newest assessments.
 *
 * @param lines one a provider, by name
 */
public record AssessmentMatrix(List<Line> lines) {

    /** One provider with a cell for each criterion in the order of the enum. */
    public record Line(String provider, String name, List<Cell> cells) {
    }

    /**
     * One criterion of one provider.
     *
     * @param score towards everybody, null when there is none
     * @param state of that assessment, null when there is none
     * @param pairs how many assessments that count name another provider
     */
    public record Cell(AssessedCriterion criterion, Double score, State state, long pairs) {
    }

    static AssessmentMatrix of(List<AssessmentRow> newest) {
        Map<String, List<AssessmentRow>> byProvider = newest.stream().collect(Collectors.groupingBy(AssessmentRow::provider, TreeMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        byProvider.forEach((code, rows) -> lines.add(new Line(code, rows.get(0).providerName(),
                Stream.of(AssessedCriterion.values()).map(c -> cell(c, rows)).toList())));
        lines.sort(java.util.Comparator.comparing(Line::name));
        return new AssessmentMatrix(List.copyOf(lines));
    }

    private static Cell cell(AssessedCriterion criterion, List<AssessmentRow> rows) {
        List<AssessmentRow> own = rows.stream().filter(r -> r.criterion() == criterion).toList();
        Optional<AssessmentRow> general = own.stream().filter(r -> r.other() == null).findFirst();
        long pairs = own.stream().filter(r -> r.other() != null && (r.state() == State.COUNTS || r.state() == State.ENDS_SOON)).count();
        return new Cell(criterion, general.map(AssessmentRow::score).orElse(null), general.map(AssessmentRow::state).orElse(null), pairs);
    }
}
