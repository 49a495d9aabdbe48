package org.tandem.intake.service.layout;

import java.util.List;
import org.tandem.intake.Layout;
import org.tandem.provider.OversightFact;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * League table of the "NHS Oversight Framework", CSV, one file a trust type and quarter.
 *
 * <p>Format: a header with the columns of {@link #columns()} in any order, and {@code Quarter}, in whose place the first
 * quarter had {@code Reporting_date}; others are passed over.
 * <pre>
 * Quarter,Region,Trust_type,Trust_subtype,Trust_code,Trust_name,Average_score,Likely_range_of_average_score,Segment,Trust_in_financial_deficit,Rank,Likely_range_of_rank
 * Q4 2025/26,South West,Acute trust,Large,XX1,Made-up NHS Trust,2.21,1.72 to 2.73,2,No,24,6 to 49
 * </pre>
 *
 * <p>Gives the {@link OversightFact}s {@code LEAGUE_SCORE} (with rank and likely range), {@code LEAGUE_SEGMENT} and
 * {@code LEAGUE_DEFICIT} (1 for Yes). They stand apart from figures.
 *
 * <p>Refused: one trust twice in one quarter. The day of publication does not stand in the file and must be given; of two files of
 * one day the one named {@code …-v2} goes first.
 */
final class OversightLeagueReader extends NamedColumnsReader {

    private static final String FIRST_QUARTER = "Reporting_date";
    private static final String SCORE = "Average_score";
    private static final String SEGMENT = "Segment";
    private static final String DEFICIT = "Trust_in_financial_deficit";
    private static final String SCORE_RANGE = "Likely_range_of_average_score";
    private static final String RANK_RANGE = "Likely_range_of_rank";
    private static final int LONGEST = 60;

    @Override
    public Layout layout() {
        return Layout.OVERSIGHT_LEAGUE;
    }

    @Override
    public List<String> columns() {
        return List.of(OversightReader.TRUST, SCORE, SCORE_RANGE, SEGMENT, DEFICIT, OversightReader.RANK, RANK_RANGE);
    }

    @Override
    boolean recognises(Header header) {
        return header.hasOnce(columns()) && (header.has(OversightReader.QUARTER) || header.has(FIRST_QUARTER));
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, header.has(OversightReader.QUARTER) ? OversightReader.QUARTER : FIRST_QUARTER, into);
    }

    private static final class Rows extends HeadedRows {

        private final String quarterColumn;

        Rows(Header header, String quarterColumn, Collected into) {
            super(header, into);
            this.quarterColumn = quarterColumn;
        }

        @Override
        public void row(CsvRow row) {
            String code = header.code(row, OversightReader.TRUST);
            Period quarter = OversightReader.quarter(row, header, quarterColumn);
            Figure score = within(row, SCORE, 4);
            Figure segment = within(row, SEGMENT, 5);
            Figure deficit = deficit(row);
            Integer rank = OversightReader.rankOrNull(row, header);
            String scoreRange = OversightReader.text(row, header, SCORE_RANGE, LONGEST);
            String rankRange = OversightReader.text(row, header, RANK_RANGE, LONGEST);
            into.once(List.of(code, quarter), "the trust " + code + " in " + quarter, row);
            String note = (scoreRange.isEmpty() ? "" : "likely score " + scoreRange) + (rankRange.isEmpty() ? "" : "; likely rank " + rankRange);
            add(row, code, quarter, OversightFact.LEAGUE_SCORE, "Average score in the league table", "score", score, rank, note.replaceFirst("^; ", ""));
            add(row, code, quarter, OversightFact.LEAGUE_SEGMENT, "Segment in the league table", "segment", segment, null, "");
            add(row, code, quarter, OversightFact.LEAGUE_DEFICIT, "In financial deficit by the league table", "flag", deficit, null, "");
        }

        private void add(CsvRow row, String code, Period quarter, String metric, String description, String unit, Figure figure, Integer rank, String note) {
            into.registry().add(new OversightFact(code, quarter, metric, description, "", header.cell(row, quarterColumn), unit, figure,
                    null, null, null, rank, note, row.number()));
        }

        private Figure within(CsvRow row, String column, int most) {
            Figure figure = OversightReader.figure(row, header, column);
            if (figure.isPresent() && (figure.orThrow() < 1 || figure.orThrow() > most || most == 5 && figure.orThrow() != Math.rint(figure.orThrow()))) {
                throw header.bad(row, column, "OUT_OF_RANGE", "A score lies between 1 and 4, a segment is 1 to 5.");
            }
            return figure;
        }

        private Figure deficit(CsvRow row) {
            String text = header.cell(row, DEFICIT);
            if (text.equalsIgnoreCase("Yes") || text.equalsIgnoreCase("No")) {
                return Figure.of(text.equalsIgnoreCase("Yes") ? 1 : 0);
            }
            throw new BadRow(row, DEFICIT, "NOT_YES_OR_NO", "It is written as Yes or No.", text);
        }
    }
}
