package org.tandem.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days in England: Monday to Friday without the eight bank holidays of the year, by their rule (1 January, Good Friday,
 * Easter Monday, the first and last Monday of May, the last Monday of August, 25 and 26 December; one that falls on a weekend
 * moves to the next weekday that is none). Holidays that are declared once, such as a coronation, are not known.
 */
public final class WorkingDays {

    private WorkingDays() {
    }

    /** Whether people are at work. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !bankHolidays(day.getYear()).contains(day);
    }

    /** The n-th working day after a day; the day itself does not count. */
    public static LocalDate after(LocalDate day, int n) {
        LocalDate found = day;
        for (int left = n; left > 0; ) {
            found = found.plusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    static Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addOrNext(days, LocalDate.of(year, Month.JANUARY, 1));
        addOrNext(days, LocalDate.of(year, Month.DECEMBER, 25));
        addOrNext(days, LocalDate.of(year, Month.DECEMBER, 26));
        return days;
    }

    private static void addOrNext(Set<LocalDate> days, LocalDate day) {
        LocalDate free = day;
        while (free.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || days.contains(free)) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    /** Of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
