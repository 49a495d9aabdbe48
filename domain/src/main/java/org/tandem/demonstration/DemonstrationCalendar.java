package org.tandem.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.tandem.shared.Period;

/** The 36 months of the set, counted from 0, and when their figures come out. */
final class DemonstrationCalendar {

    static final YearMonth FIRST = YearMonth.of(2022, 4);
    static final int MONTHS = 36;
    /** How wintry a month is, January first: 1 in the worst month, below 0 in summer. */
    private static final double[] WINTER = {1.0, 0.7, 0.4, 0.0, -0.4, -0.5, -0.6, -0.7, -0.3, 0.2, 0.5, 0.9};
    private static final int LAG_OF_SICKNESS = 4;

    private DemonstrationCalendar() {
    }

    static YearMonth month(int index) {
        return FIRST.plusMonths(index);
    }

    static Period period(int index) {
        return Period.month(month(index));
    }

    static double winter(int index) {
        return WINTER[month(index).getMonthValue() - 1];
    }

    /** Second Thursday of the next month. */
    static LocalDate emergencyPublished(int index) {
        return month(index).plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
    }

    /** Last Thursday of the fourth month after. */
    static LocalDate sicknessPublished(int index) {
        return month(index).plusMonths(LAG_OF_SICKNESS).atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
    }
}
