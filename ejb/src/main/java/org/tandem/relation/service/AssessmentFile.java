package org.tandem.relation.service;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.AssessmentTerms;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * A file of the layout {@code tandem-assessments}: CSV with the columns {@code provider,criterion,score,evidence,source,date,expires}
 * and, where wanted, {@code other}, in any order. A score of {@code not assessed} says that a criterion is not assessed.
 *
 * @param rows     with terms as far as they could be read
 * @param problems of cells that could not be read
 */
public record AssessmentFile(List<Row> rows, List<Reason> problems) {

    /** Largest text that is read, in characters. */
    public static final int LONGEST = 2_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final Set<String> NEEDED = Set.of("provider", "criterion", "score", "evidence", "source", "date", "expires");
    private static final String NOT_ASSESSED = "not assessed";

    /** One row; the header is row 1. */
    public record Row(long number, AssessmentTerms terms) {
    }

    /**
     * Reads the text of a file.
     *
     * @throws Refused when it is no such file
     */
    public static AssessmentFile read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw refused(text.isBlank() ? "The file is empty." : "The file has more than 2 million characters; part it into several.");
        }
        List<Row> rows = new ArrayList<>();
        List<Reason> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord line : csv) {
                requireColumns(line);
                rows.add(new Row(line.getStartingLineNumber(), terms(line, problems)));
                if (rows.size() > MOST_ROWS) {
                    throw refused("The file has more than 5,000 rows; part it into several.");
                }
            }
        } catch (CsvParseException damaged) {
            throw refused("The file is not readable as CSV: " + damaged.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read.", e);
        }
        if (rows.isEmpty()) {
            throw refused("The file has a header and no rows.");
        }
        return new AssessmentFile(List.copyOf(rows), List.copyOf(problems));
    }

    private static void requireColumns(NamedCsvRecord line) {
        List<String> missing = NEEDED.stream().filter(c -> !line.getHeader().contains(c)).sorted().toList();
        if (!missing.isEmpty()) {
            throw refused("The header has no column '%s'. Its columns are provider, other, criterion, score, evidence, source, date, expires.".formatted(
                    String.join("', '", missing)));
        }
    }

    private static AssessmentTerms terms(NamedCsvRecord line, List<Reason> problems) {
        String score = cell(line, "score");
        boolean none = score.equalsIgnoreCase(NOT_ASSESSED);
        return new AssessmentTerms(cell(line, "provider"), cell(line, "other"), criterion(line, problems), none ? null : number(line, score, problems), none,
                cell(line, "evidence"), cell(line, "source"), day(line, "date", problems), day(line, "expires", problems));
    }

    private static String cell(NamedCsvRecord line, String column) {
        Optional<String> cell = line.findField(column);
        return cell.orElse("").strip();
    }

    private static AssessedCriterion criterion(NamedCsvRecord line, List<Reason> problems) {
        String text = cell(line, "criterion").toUpperCase(Locale.ROOT);
        for (AssessedCriterion c : AssessedCriterion.values()) {
            if (c.name().equals(text)) {
                return c;
            }
        }
        problems.add(problem(line, "there is no criterion '%s'.".formatted(cell(line, "criterion"))));
        return null;
    }

    private static Double number(NamedCsvRecord line, String text, List<Reason> problems) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            problems.add(problem(line, "the score '%s' is neither a number from 0 to 100 nor 'not assessed'.".formatted(text)));
            return null;
        }
        return Double.valueOf(text);
    }

    private static LocalDate day(NamedCsvRecord line, String column, List<Reason> problems) {
        try {
            return LocalDate.parse(cell(line, column));
        } catch (DateTimeParseException noDay) {
            problems.add(problem(line, "the %s '%s' is not a day such as 2026-03-31.".formatted(column, cell(line, column))));
            return null;
        }
    }

    private static Reason problem(NamedCsvRecord line, String sentence) {
        return new Reason("row " + line.getStartingLineNumber(), "Row %d: %s".formatted(line.getStartingLineNumber(), sentence));
    }

    private static Refused refused(String sentence) {
        return new Refused("BAD_ASSESSMENTS", sentence, new Reason("file", sentence));
    }
}
