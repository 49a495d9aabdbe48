package org.tandem.intake.service.layout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.time.YearMonth;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Monthly CSV of "NHS Sickness Absence Rates" by organisation.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, one row per organisation and month; DATE is the
 * last day of the month, the rate is in per cent with two decimals.
 * <pre>
 * DATE,NHSE_REGION_CODE,NHSE_REGION_NAME,ICS_CODE,ICS_NAME,ORG_CODE,ORG_NAME,ORG_TYPE,FTE_DAYS_LOST,FTE_DAYS_AVAILABLE,SICKNESS_ABSENCE_RATE_PERCENT
 * 31/03/2025,Y56,London,QMJ,Made-up ICB,XX1,Made-up NHS Trust,Acute,1504.83928,47183.81828,3.19
 * </pre>
 *
 * <p>Gives {@code SICKNESS} (days lost of days available, full-time equivalents), the type of each organisation and the
 * names of boards. The file prints no total. A row whose printed rate is not the rate of its days, to the second decimal,
 * is wrong, which also finds a last number that was cut off.
 *
 * <p>Refused: one organisation twice in one month. The day of publication does not stand in the file and must be given.
 */
final class SicknessMonthlyReader extends NamedColumnsReader {

    private static final String DATE = "DATE";
    private static final String CODE = "ORG_CODE";
    private static final String TYPE = "ORG_TYPE";
    private static final String BOARD_CODE = "ICS_CODE";
    private static final String BOARD_NAME = "ICS_NAME";
    private static final String LOST = "FTE_DAYS_LOST";
    private static final String AVAILABLE = "FTE_DAYS_AVAILABLE";
    private static final String RATE = "SICKNESS_ABSENCE_RATE_PERCENT";
    /** Half of the last printed decimal, and a little for the printed days being rounded themselves. */
    private static final double RATE_TOLERANCE = 0.0051;
    private static final String NO_BOARD = "QZZ";
    private static final Map<String, ProviderType> TYPES = Map.of(
            "acute", ProviderType.ACUTE,
            "acute specialist", ProviderType.ACUTE_SPECIALIST,
            "mental health", ProviderType.MENTAL_HEALTH,
            "community provider trust", ProviderType.COMMUNITY,
            "ambulance", ProviderType.AMBULANCE,
            "integrated care board", ProviderType.COMMISSIONER,
            "commissioning support unit", ProviderType.COMMISSIONER);

    @Override
    public Layout layout() {
        return Layout.SICKNESS_MONTHLY;
    }

    @Override
    public List<String> columns() {
        return List.of(DATE, BOARD_CODE, BOARD_NAME, CODE, TYPE, LOST, AVAILABLE, RATE);
    }

    @Override
    RowHandler begin(Header header, Collected into) {
        return new Rows(header, into);
    }

    private static final class Rows extends HeadedRows {

        private final Set<String> typed = new HashSet<>();
        private final Set<String> boards = new HashSet<>();

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            LocalDate date = header.date(row, DATE, Cells.DD_MM_YYYY, "31/03/2025");
            Period month = Period.month(YearMonth.from(date));
            if (!date.equals(month.lastDay())) {
                throw header.bad(row, DATE, "BAD_DATE", "The date is the last day of the month, such as 31/03/2025.");
            }
            String code = header.code(row, CODE);
            Figure figure = figure(row);
            into.once(code + month, "the organisation " + code + " in " + month, row);
            into.add(new Observation("SICKNESS", code, month, figure, row.number()));
            describe(row, code);
        }

        private Figure figure(CsvRow row) {
            double lost = header.decimalFromZero(row, LOST);
            double available = header.decimalFromZero(row, AVAILABLE);
            if (lost > available) {
                throw header.bad(row, LOST, "MORE_THAN_ALL", "The days lost are at most the days available.");
            }
            double rate = header.decimalFromZero(row, RATE);
            if (available > 0 && Math.abs(100 * lost / available - rate) > RATE_TOLERANCE) {
                throw header.bad(row, RATE, "RATE_AND_DAYS_DISAGREE", "The rate of %s of %s days is %.2f per cent.".formatted(
                        header.cell(row, LOST), header.cell(row, AVAILABLE), 100 * lost / available));
            }
            return Figure.ofCounts(lost, available);
        }

        private void describe(CsvRow row, String code) {
            ProviderType type = TYPES.get(header.cell(row, TYPE).toLowerCase(java.util.Locale.ROOT));
            if (type != null && typed.add(code)) {
                into.registry().add(new Typing(code, type, TypingBasis.ORGANISATION_TYPE, row.number()));
            }
            String board = header.cell(row, BOARD_CODE);
            String name = header.cell(row, BOARD_NAME);
            if (!board.isEmpty() && !board.equals(NO_BOARD) && !name.isEmpty() && name.length() <= 200 && board.length() <= 20 && boards.add(board)) {
                into.registry().add(new Label(Label.Kind.ICB, board, name, row.number()));
            }
        }
    }
}
