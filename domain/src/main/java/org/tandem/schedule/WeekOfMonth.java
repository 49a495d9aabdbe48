package org.tandem.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Which of the days of one name in a month. Each month has four of every day and of some a fifth. */
public enum WeekOfMonth {
    FIRST, SECOND, THIRD, FOURTH,
    /** Months without it are left out. */
    FIFTH,
    /** The fourth or fifth, whichever comes last. */
    LAST;

    /** The day in a month; empty for the fifth where there is none. */
    public Optional<LocalDate> dayIn(YearMonth month, DayOfWeek weekday) {
        LocalDate first = month.atDay(1);
        LocalDate day = first.with(this == LAST ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(ordinal() + 1, weekday));
        return Optional.of(day).filter(d -> YearMonth.from(d).equals(month));
    }

    /** Such as "second". */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
