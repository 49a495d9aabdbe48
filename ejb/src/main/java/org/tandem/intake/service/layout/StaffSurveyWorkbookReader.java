package org.tandem.intake.service.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Organisation results of the NHS Staff Survey 2019 ({@code .xlsx}).
 *
 * <p>Format: one sheet per benchmarking group. Some sheets have a title line above the header, some a column
 * {@code Distributed} more and sums below the organisations; the columns of {@link #columns()} stand in this order
 * everywhere. Themes are scores 0–10, questions fractions 0–1, {@code …_n_2019} the respondents.
 * <pre>
 * trust  trustname             trtype …  theme_morale_2019  theme_engagement_2019 …  q4e_2019 …  theme_morale_n_2019 …  q4e_n_2019
 * XX1    Made-up NHS Trust     1      …  6.1                7.0                      0.47        3010                   3005
 * </pre>
 *
 * <p>Gives the scores of {@link StaffSurveyQuestion} for the calendar year 2019, weighted as published; burnout was not asked
 * in 2019. A blank score was suppressed because fewer than 11 answered. The parts of one trust stand under codes of their own
 * ({@code R1F1} to {@code R1F4}) and are loaded so; commissioners who answered together ({@code 01T/01V}), sums and notes
 * are ignored.
 *
 * <p>Refused: workbooks of other years, because the numbers of the questions change from year to year; an organisation twice.
 * The day of publication does not stand in the file and must be given.
 */
final class StaffSurveyWorkbookReader implements WorkbookReader {

    private static final String CODE = "trust";
    private static final String NAME = "trustname";
    private static final String GROUP = "trtype";
    private static final Period YEAR = Period.parse("2019");
    private static final List<StaffSurveyQuestion> IN_ORDER = List.of(StaffSurveyQuestion.MORALE, StaffSurveyQuestion.ENGAGEMENT,
            StaffSurveyQuestion.DEMANDS, StaffSurveyQuestion.ENOUGH, StaffSurveyQuestion.STRESS, StaffSurveyQuestion.VIOLENCE_PUBLIC,
            StaffSurveyQuestion.HARASSED_PUBLIC, StaffSurveyQuestion.HARASSED_MANAGERS, StaffSurveyQuestion.HARASSED_COLLEAGUES,
            StaffSurveyQuestion.DISCRIMINATION, StaffSurveyQuestion.RECOMMEND_WORK, StaffSurveyQuestion.RECOMMEND_CARE);

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.STAFF_SURVEY_WORKBOOK);
    }

    @Override
    public List<String> columns() {
        return Stream.of(Stream.of(CODE, NAME, GROUP), IN_ORDER.stream().map(StaffSurveyQuestion::score2019),
                IN_ORDER.stream().map(StaffSurveyQuestion::respondents2019)).flatMap(s -> s).toList();
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        List<Table> tables = sheets.stream().flatMap(s -> header(s).map(found ->
                new Table(s.name(), found.row().number(), new Rows(found.header(), into))).stream()).toList();
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Plan(Layout.STAFF_SURVEY_WORKBOOK, tables));
    }

    /** The first row that is a header by itself: a title line above it is no row of groups. */
    private Optional<SheetStart.Found> header(SheetStart sheet) {
        return sheet.rows().stream().map(r -> new SheetStart.Found(r, new Header(r)))
                .filter(f -> f.header().hasInOrder(columns())).findFirst();
    }

    private static final class Rows extends HeadedRows {

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            String text = header.cell(row, CODE);
            boolean sum = header.cell(row, GROUP).isEmpty() && !text.matches("[A-Z0-9]{3,10}");
            if (sum || text.matches("[A-Z0-9]{3}(/[A-Z0-9]{3})+")) {
                into.ignore();
                return;
            }
            String code = header.code(row, CODE);
            Map<StaffSurveyQuestion, Figure> figures = new EnumMap<>(StaffSurveyQuestion.class);
            IN_ORDER.forEach(q -> figures.put(q, figure(row, q)));
            into.once(code, "the organisation " + code, row);
            figures.forEach((q, figure) -> into.add(new Observation(q.indicator(), code, YEAR, figure, row.number())));
        }

        private Figure figure(CsvRow row, StaffSurveyQuestion q) {
            if (header.cell(row, q.score2019()).isEmpty()) {
                return new Figure.Absent(FigureState.SUPPRESSED);
            }
            double score = header.decimalFromZero(row, q.score2019());
            if (score > q.most()) {
                throw header.bad(row, q.score2019(), "OUT_OF_RANGE", "The score lies between 0 and %.0f.".formatted(q.most()));
            }
            return StaffSurveyQuestion.figure(score, header.whole(row, q.respondents2019()));
        }
    }
}
