package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * CSV "SHMI data at trust level" of the "Summary Hospital-level Mortality Indicator". Not yet seen on a published file: written to
 * the columns that the publisher documents.
 *
 * <p>Format: a header with the columns of {@link #columns()} in any order, others are passed over; one row a trust. The publisher
 * names the twelve months in the name of the file only ({@code SHMI data at trust level, Apr24-Mar25.csv}), so they are taken from
 * there; a column {@code Reporting period} with the first and the last month goes before the name.
 * <pre>
 * Provider code,Provider name,SHMI value,SHMI banding,Number of spells,Observed deaths,Expected deaths,Reporting period
 * XX1,MADE-UP NHS TRUST,1.0312,2,61235,1650,1600,April 2024 to March 2025
 * XX2,OTHER MADE-UP NHS TRUST,*,*,*,*,*,April 2024 to March 2025
 * </pre>
 *
 * <p>Gives {@code SHMI} (observed of expected deaths) for the month in which the twelve months end; {@code *} is suppressed. A row
 * whose printed value is not observed by expected deaths is wrong; expected deaths are printed rounded, so half a death of
 * difference is allowed. The banding is passed over: bands are worked out from the same counts by the publisher's method. Rows of
 * England are passed over.
 *
 * <p>Refused: one trust twice in one period; without a period. The day of publication does not stand in the file and must be given.
 */
final class ShmiReader extends EachRowReader {

    private static final String CODE = "Provider code";
    private static final String NAME = "Provider name";
    private static final String SHMI = "SHMI value";
    private static final String SPELLS = "Number of spells";
    private static final String OBSERVED = "Observed deaths";
    private static final String EXPECTED = "Expected deaths";
    private static final String PERIOD = "Reporting period";
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})[ -]?(\\d{4}|\\d{2})(?!\\d)");
    private static final int MONTHS = 12;
    /** Half of the last printed digit of the value and of the expected deaths. */
    private static final double ROUNDING = 0.5;
    private static final double VALUE_ROUNDING = 0.00006;

    @Override
    public Layout layout() {
        return Layout.SHMI_TRUSTS;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, NAME, SHMI, SPELLS, OBSERVED, EXPECTED);
    }

    @Override
    boolean recognises(Header header) {
        return header.hasOnce(columns());
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        if (!header.has(PERIOD) && months(into.fileName()).isEmpty()) {
            throw new FileRefused("NO_PERIOD", "The file does not name its twelve months. Give it the name that it was published under, such as"
                    + " 'SHMI data at trust level, Apr24-Mar25.csv', or add a column '" + PERIOD + "' with a text such as April 2024 to March 2025"
                    + " in every row, and import it again.");
        }
        return super.begin(header, into);
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        if (header.cell(row, CODE).equalsIgnoreCase("England") || header.cell(row, NAME).equalsIgnoreCase("England")) {
            into.ignore();
            return;
        }
        String code = header.code(row, CODE);
        Period month = month(row, header, into);
        Figure figure = figure(row, header);
        into.once(code + month, "the trust " + code + " in " + month, row);
        into.add(new Observation("SHMI", code, month, figure, row.number()));
    }

    private static Period month(CsvRow row, Header header, Collected into) {
        return months(header.has(PERIOD) ? header.cell(row, PERIOD) : into.fileName())
                .orElseThrow(() -> header.bad(row, PERIOD, "BAD_PERIOD", "The period is twelve months, written as April 2024 to March 2025."));
    }

    /** The last of the twelve months that a text names. */
    private static Optional<Period> months(String text) {
        List<Period> named = MONTH.matcher(text).results().flatMap(m -> TitleBlock.month(m.group(1) + " " + m.group(2)).stream()).toList();
        return named.size() == 2 && named.get(1).since(named.get(0)) == MONTHS - 1 ? Optional.of(named.get(1)) : Optional.empty();
    }

    private static Figure figure(CsvRow row, Header header) {
        if (List.of(SHMI, OBSERVED, EXPECTED).stream().anyMatch(c -> header.cell(row, c).equals("*"))) {
            return new Figure.Absent(FigureState.SUPPRESSED);
        }
        double observed = header.whole(row, OBSERVED);
        double expected = header.decimalFromZero(row, EXPECTED);
        double value = header.decimalFromZero(row, SHMI);
        if (expected <= ROUNDING || value < observed / (expected + ROUNDING) - VALUE_ROUNDING || value > observed / (expected - ROUNDING) + VALUE_ROUNDING) {
            throw header.bad(row, SHMI, "VALUE_AND_DEATHS_DISAGREE", String.format(Locale.UK, "The value is observed by expected deaths, about %.4f.",
                    expected == 0 ? 0 : observed / expected));
        }
        return Figure.ofCounts(observed, expected);
    }
}
