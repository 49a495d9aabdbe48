package org.tandem.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time that a figure belongs to. Written as {@code 2025-03} (month), {@code 2024-25Q4} (financial quarter,
 * April to June is Q1), {@code 2024-25} (financial year) or {@code 2025} (calendar year).
 *
 * @param kind    what span it is
 * @param ordinal number of spans of this kind since the year 0; neighbours differ by one. Months count from January of
 *                year 0, quarters and financial years from April of year 0
 */
public record Period(Kind kind, int ordinal) implements Comparable<Period> {

    /** The four spans. */
    public enum Kind { MONTH, QUARTER, FINANCIAL_YEAR, CALENDAR_YEAR }

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-(\\d{2})Q([1-4])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(\\d{4})");
    private static final int MONTHS_BEFORE_APRIL = 3;
    private static final String[] MONTH_NAMES = Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.UK)).toArray(String[]::new);

    public Period {
        Objects.requireNonNull(kind, "A period needs a kind.");
    }

    /** The month that holds a date. */
    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.getYear() * 12 + month.getMonthValue() - 1);
    }

    /** The month of a year; {@code month} is 1 to 12. */
    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /** A financial quarter; {@code startYear} is the year in which the financial year begins, {@code quarter} 1 to 4. */
    public static Period quarter(int startYear, int quarter) {
        return new Period(Kind.QUARTER, startYear * 4 + quarter - 1);
    }

    /** The financial year that begins in April of {@code startYear}. */
    public static Period financialYear(int startYear) {
        return new Period(Kind.FINANCIAL_YEAR, startYear);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException with the four accepted forms when the text is none of them. A text such as
     *                                  {@code 2024-03} is a month, {@code 2024-25} a financial year; where both could be
     *                                  meant ({@code 2010-11}, {@code 2011-12}) it is read as a month
     */
    public static Period parse(String text) {
        Objects.requireNonNull(text, "A period needs a text.");
        Matcher m = MONTH.matcher(text);
        if (m.matches()) {
            return month(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = QUARTER.matcher(text);
        if (m.matches() && followsOn(m)) {
            return quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)));
        }
        m = FINANCIAL_YEAR.matcher(text);
        if (m.matches() && followsOn(m)) {
            return financialYear(Integer.parseInt(m.group(1)));
        }
        m = CALENDAR_YEAR.matcher(text);
        if (m.matches()) {
            return new Period(Kind.CALENDAR_YEAR, Integer.parseInt(m.group(1)));
        }
        throw new IllegalArgumentException("'" + text + "' is not a period. Write a month as 2025-03, a financial quarter"
                + " as 2024-25Q4, a financial year as 2024-25 or a calendar year as 2025.");
    }

    private static boolean followsOn(Matcher m) {
        return (Integer.parseInt(m.group(1)) + 1) % 100 == Integer.parseInt(m.group(2));
    }

    /** The rhythm of figures that come in such periods. */
    public Rhythm rhythm() {
        return switch (kind) {
            case MONTH -> Rhythm.MONTHLY;
            case QUARTER -> Rhythm.QUARTERLY;
            case FINANCIAL_YEAR, CALENDAR_YEAR -> Rhythm.YEARLY;
        };
    }

    /** First day. */
    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    /** Last day. */
    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    private YearMonth firstMonth() {
        return yearMonth(firstMonthOf().ordinal);
    }

    private YearMonth lastMonth() {
        return yearMonth(endMonth().ordinal);
    }

    private static YearMonth yearMonth(int ordinal) {
        return YearMonth.of(Math.floorDiv(ordinal, 12), Math.floorMod(ordinal, 12) + 1);
    }

    /** The last month within this period. */
    public Period endMonth() {
        return kind == Kind.MONTH ? this : firstMonthOf().plus(kind == Kind.QUARTER ? 2 : 11);
    }

    /** The financial quarter that holds the last day of this period. */
    public Period endQuarter() {
        return new Period(Kind.QUARTER, Math.floorDiv(endMonth().ordinal - MONTHS_BEFORE_APRIL, 3));
    }

    /** The first month within this period. */
    public Period firstMonthOf() {
        return switch (kind) {
            case MONTH -> this;
            case QUARTER -> new Period(Kind.MONTH, ordinal * 3 + MONTHS_BEFORE_APRIL);
            case FINANCIAL_YEAR -> new Period(Kind.MONTH, ordinal * 12 + MONTHS_BEFORE_APRIL);
            case CALENDAR_YEAR -> new Period(Kind.MONTH, ordinal * 12);
        };
    }

    /** The period {@code n} spans later (earlier when negative). */
    public Period plus(int n) {
        return new Period(kind, ordinal + n);
    }

    /** How many spans lie between an earlier period of the same kind and this one. */
    public int since(Period earlier) {
        if (earlier.kind != kind) {
            throw new IllegalArgumentException("Periods of different kinds, " + earlier + " and " + this + ", have no distance.");
        }
        return ordinal - earlier.ordinal;
    }

    /** By last day, then by first day: a year sorts after its own last month. */
    @Override
    public int compareTo(Period other) {
        if (kind == other.kind) {
            return Integer.compare(ordinal, other.ordinal);
        }
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : other.firstDay().compareTo(firstDay());
    }

    /** The written form. */
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> firstMonth().toString();
            case QUARTER -> years(Math.floorDiv(ordinal, 4)) + "Q" + (Math.floorMod(ordinal, 4) + 1);
            case FINANCIAL_YEAR -> years(ordinal);
            case CALENDAR_YEAR -> Integer.toString(ordinal);
        };
    }

    /** For people: {@code March 2025}, {@code January to March 2025}, {@code 2024-25} or {@code 2025}. */
    public String words() {
        return wordsUntil(this);
    }

    /** The time from the beginning of this period to the end of another of the same kind: {@code April 2024 to March 2025}. */
    public String wordsUntil(Period last) {
        if (kind == Kind.FINANCIAL_YEAR || kind == Kind.CALENDAR_YEAR) {
            return equals(last) ? toString() : this + " to " + last;
        }
        YearMonth from = firstMonth();
        YearMonth to = last.lastMonth();
        if (from.equals(to)) {
            return words(to);
        }
        return (from.getYear() == to.getYear() ? MONTH_NAMES[from.getMonthValue() - 1] : words(from)) + " to " + words(to);
    }

    private static String words(YearMonth month) {
        return MONTH_NAMES[month.getMonthValue() - 1] + " " + month.getYear();
    }

    private static String years(int start) {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }
}
