package org.tandem.intake.service.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Organisation results of the NHS Staff Survey since 2021, several years in one CSV file, selected questions.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, others between them; one row per organisation and
 * year. {@code …_rate} is a percentage 0–100 of the respondents {@code …_base}, weighted to the staff where the organisation
 * has groups of occupations.
 * <pre>
 * ODS code,Year,Organisation name,Benchmarking group,…,Burned_out_base,…,Burned_out_rate,…,Enough_staff_base,Enough_staff_rate,…,Respondents,…
 * XX1,2024,Made-up NHS Trust,Acute and Acute &amp; Community Trusts,…,3010,…,30.5,…,3006,33.7,…,3050,…
 * </pre>
 *
 * <p>Gives {@code STAFF_BURNOUT}, {@code STAFF_ENOUGH} and the other shares of {@link StaffSurveyQuestion} for the calendar
 * year of the survey; the numerator is the weighted share of the respondents and so no whole number. A question without a
 * rate ({@code NA}, {@code -} or empty) was suppressed because fewer than 11 answered. Commissioners who answered together
 * stand under several codes in one cell ({@code 01T/01V}) and are ignored.
 *
 * <p>Refused: one organisation and year twice. The day of publication does not stand in the file and must be given.
 */
final class StaffSurveyCsvReader extends EachRowReader {

    private static final String CODE = "ODS code";
    private static final String YEAR = "Year";
    private static final String GROUP = "Benchmarking group";
    private static final String RESPONDENTS = "Respondents";
    private static final String AFTER_RESPONDENTS = "Stress";

    @Override
    public Layout layout() {
        return Layout.STAFF_SURVEY_CSV;
    }

    @Override
    public List<String> columns() {
        Map<Boolean, List<StaffSurveyQuestion>> sides = StaffSurveyQuestion.since2021().stream()
                .collect(java.util.stream.Collectors.partitioningBy(q -> q.base().compareTo(AFTER_RESPONDENTS) < 0));
        return Stream.of(Stream.of(CODE, YEAR, GROUP), names(sides.get(true)), Stream.of(RESPONDENTS), names(sides.get(false)))
                .flatMap(s -> s).toList();
    }

    private static Stream<String> names(List<StaffSurveyQuestion> questions) {
        return questions.stream().flatMap(q -> Stream.of(q.base(), q.rate()));
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        if (header.cell(row, CODE).matches("[A-Z0-9]{3}(/[A-Z0-9]{3})+")) {
            into.ignore();
            return;
        }
        String code = header.code(row, CODE);
        Period year = Cells.year(row, header.column(YEAR), YEAR);
        double respondents = header.whole(row, RESPONDENTS);
        Map<StaffSurveyQuestion, Figure> figures = new EnumMap<>(StaffSurveyQuestion.class);
        StaffSurveyQuestion.since2021().forEach(q -> figures.put(q, figure(row, header, q, respondents)));
        into.once(code + year, "the organisation " + code + " in " + year, row);
        figures.forEach((q, figure) -> into.add(new Observation(q.indicator(), code, year, figure, row.number())));
    }

    private static Figure figure(CsvRow row, Header header, StaffSurveyQuestion q, double respondents) {
        if (header.cell(row, q.rate()).matches("|-|NA|<NA>")) {
            return new Figure.Absent(FigureState.SUPPRESSED);
        }
        double base = header.whole(row, q.base());
        if (base > respondents) {
            throw header.bad(row, q.base(), "MORE_THAN_ALL", "Those who answered a question are at most all respondents.");
        }
        double rate = header.decimalFromZero(row, q.rate());
        if (rate > 100) {
            throw header.bad(row, q.rate(), "OUT_OF_RANGE", "The rate is a percentage from 0 to 100.");
        }
        return StaffSurveyQuestion.figure(rate / 100, base);
    }
}
