package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.FigureRules;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.Problem;

/** What a mapping makes of the first rows of a file. */
public final class MappedPreview {

    /**
     * A row as a row of the own layout.
     *
     * @param problem why it would be refused, null for a row that would be taken
     */
    public record Row(int number, String provider, String indicator, String period, String value, String numerator, String denominator, Problem problem) {
    }

    private final IndicatorCatalogue catalogue;

    public MappedPreview(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Rows in the order of the file. */
    public List<Row> of(MappingTerms terms, FileStart start) {
        MappedReader reader = new MappedReader(terms, catalogue);
        Collected into = new Collected("");
        RowHandler handler = reader.begin(new CsvRow(1, terms.header().names()), into);
        List<CsvRow> rows = start.rows().stream().map(l -> new CsvRow(l.number(), l.cells())).toList();
        List<Problem> problems = new ArrayList<>();
        rows.forEach(row -> problem(handler, row).ifPresent(problems::add));
        List<Problem> all = Stream.concat(problems.stream(), new FigureRules(catalogue).problems(into.observations()).stream()).collect(Collectors.toList());
        return rows.stream().map(row -> row(row.number(), reader.mapped(row), all)).toList();
    }

    private static Optional<Problem> problem(RowHandler handler, CsvRow row) {
        try {
            handler.row(row);
            return Optional.empty();
        } catch (BadRow bad) {
            return Optional.of(bad.problem());
        } catch (FileRefused wholeFile) {
            return Optional.of(new Problem(row.number(), "", wholeFile.code(), wholeFile.getMessage(), ""));
        }
    }

    private static Row row(int number, CsvRow own, List<Problem> problems) {
        return new Row(number, own.cell(0), own.cell(1), own.cell(2), own.cell(3), own.cell(4), own.cell(5),
                problems.stream().filter(p -> p.row() == number).findFirst().orElse(null));
    }
}
