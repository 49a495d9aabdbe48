package org.tandem.intake.service.layout;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Floor area and backlog of a site or of all sites of a trust.
 *
 * <p>Gives {@code ERIC_BACKLOG} (cost to eradicate the backlog of maintenance, all four risks), {@code ERIC_BACKLOG_HIGH} (high
 * risk), {@code ERIC_FLOOR_AREA} and {@code ERIC_BACKLOG_M2} (backlog for each square metre). A trust that writes zero for all
 * four risks has not reported them: every estate has some backlog. A floor area of zero is not reported either.
 *
 * @param area square metres, gross internal
 * @param high pounds
 * @param all  pounds, high risk included
 */
record Estate(double area, double high, double all) {

    static final String HIGH = "Cost to eradicate high risk backlog (£)";
    static final String SIGNIFICANT = "Cost to eradicate significant risk backlog (£)";
    static final String MODERATE = "Cost to eradicate moderate risk backlog (£)";
    static final String LOW = "Cost to eradicate low risk backlog (£)";
    static final Estate NONE = new Estate(0, 0, 0);

    static Estate of(CsvRow row, Header header, String area) {
        double high = amount(row, header, HIGH);
        return new Estate(amount(row, header, area), high,
                high + amount(row, header, SIGNIFICANT) + amount(row, header, MODERATE) + amount(row, header, LOW));
    }

    private static double amount(CsvRow row, Header header, String column) {
        return header.cell(row, column).equals("Not Applicable") ? 0 : Cells.amount(row, header.column(column), column);
    }

    Estate plus(Estate other) {
        return new Estate(area + other.area, high + other.high, all + other.all);
    }

    List<Observation> observations(String code, Period year, int row) {
        boolean reported = all > 0;
        Figure backlog = reported ? Figure.of(all) : Figure.notReported();
        return Stream.of(new Observation("ERIC_BACKLOG", code, year, backlog, row),
                new Observation("ERIC_BACKLOG_HIGH", code, year, reported ? Figure.of(high) : Figure.notReported(), row),
                new Observation("ERIC_FLOOR_AREA", code, year, area > 0 ? Figure.of(area) : Figure.notReported(), row),
                new Observation("ERIC_BACKLOG_M2", code, year, reported && area > 0 ? Figure.ofCounts(all, area) : Figure.notReported(), row)).toList();
    }
}
