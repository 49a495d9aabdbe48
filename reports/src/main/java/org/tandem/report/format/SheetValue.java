package org.tandem.report.format;

import java.time.LocalDate;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.shared.Figure;

/**
 * A value of a workbook. Its type alone decides how the cell is written: numbers stay numbers at full precision and only
 * their display is rounded.
 */
public sealed interface SheetValue {

    /** Words. */
    record Text(String words) implements SheetValue {
    }

    /** A number shown in the format of its type. */
    record Number(double value, Shown shown) implements SheetValue {
    }

    /** A day. */
    record Day(LocalDate day) implements SheetValue {
    }

    /** No value, for a reason that stands in the cell. */
    record Absent(String reason) implements SheetValue {
    }

    /** The name of another sheet of the workbook, which leads there. */
    record Link(String sheet) implements SheetValue {
    }

    /** An empty cell, for data of charts alone: a chart draws a gap there and would draw words as zero. */
    record Blank() implements SheetValue {
    }

    /** How numbers are shown. */
    enum Shown {
        WHOLE("#,##0"), ONE_DECIMAL("#,##0.0"), TWO_DECIMALS("#,##0.00"), THREE_DECIMALS("0.000"), SHARE("0.0\\ %"), POUNDS("£#,##0");

        private final String pattern;

        Shown(String pattern) {
            this.pattern = pattern;
        }

        /** The number format of the workbook. */
        public String pattern() {
            return pattern;
        }
    }

    /** Words. */
    static SheetValue text(String words) {
        return new Text(words);
    }

    /** A whole number. */
    static SheetValue whole(long number) {
        return new Number(number, Shown.WHOLE);
    }

    /** A number with one decimal. */
    static SheetValue oneDecimal(double number) {
        return new Number(number, Shown.ONE_DECIMAL);
    }

    /** A number with two decimals. */
    static SheetValue twoDecimals(double number) {
        return new Number(number, Shown.TWO_DECIMALS);
    }

    /** A number between 0 and 1 with three decimals. */
    static SheetValue weight(double number) {
        return new Number(number, Shown.THREE_DECIMALS);
    }

    /** A fraction 0–1, shown as per cent. */
    static SheetValue share(double fraction) {
        return new Number(fraction, Shown.SHARE);
    }

    /** A day. */
    static SheetValue day(LocalDate day) {
        return new Day(day);
    }

    /** A figure in the format of its kind, or why there is none. */
    static SheetValue of(Figure figure, IndicatorKind kind) {
        return figure.isPresent() ? new Number(figure.orThrow(), shown(kind)) : new Absent(figure.state().words());
    }

    /** A number of a cell, or why there is none. */
    static SheetValue of(Cell<? extends java.lang.Number> cell, Shown shown) {
        return cell.present() ? new Number(cell.value().doubleValue(), shown) : new Absent(cell.reason());
    }

    private static Shown shown(IndicatorKind kind) {
        return switch (kind) {
            case PROPORTION -> Shown.SHARE;
            case RATE, MEAN -> Shown.ONE_DECIMAL;
            case RATIO -> Shown.TWO_DECIMALS;
            case COUNT -> Shown.WHOLE;
            case MONEY -> Shown.POUNDS;
        };
    }
}
