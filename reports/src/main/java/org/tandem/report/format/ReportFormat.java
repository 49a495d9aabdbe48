package org.tandem.report.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tandem.indicator.FigureWords;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.Rank;
import org.tandem.shared.Figure;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/**
 * How values are written for people, chosen by the type of the value: the same in every paper. Instants are shown in UK
 * time. The decimal point and the thousands comma do not depend on the machine.
 */
public final class ReportFormat {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private ReportFormat() {
    }

    /** A figure, or why there is none; shares as per cent. */
    public static String text(Figure figure, IndicatorKind kind) {
        return figure.isPresent() ? number(figure.orThrow(), kind) : figure.state().words();
    }

    /** A number in the unit of its kind. */
    public static String number(double value, IndicatorKind kind) {
        return FigureWords.of(value, kind);
    }

    /** A number with a fixed number of decimals and commas between thousands. */
    public static String decimals(double value, int places) {
        return NumberWords.decimals(value, places);
    }

    /** Numerator and denominator, such as "8,123 of 13,271"; empty where the publication gives none. */
    public static String counts(Figure figure) {
        if (figure instanceof Figure.Present present && present.numerator().isPresent() && present.denominator().isPresent()) {
            return decimals(present.numerator().getAsDouble(), 0) + " of " + decimals(present.denominator().getAsDouble(), 0);
        }
        return "";
    }

    /** Such as "98th of 121", or the reason. */
    public static String rank(Cell<Rank> rank) {
        return rank.present() ? ordinal(rank.value().place()) + " of " + rank.value().of() : rank.reason();
    }

    /** Such as "1st", "12th", "98th". */
    public static String ordinal(int place) {
        return NumberWords.ordinal(place);
    }

    /** Such as "31 March 2025". */
    public static String day(LocalDate day) {
        return NumberWords.day(day);
    }

    /** Such as "22 November 2026, 00:12", UK time. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }

    /** Such as "March 2025", "January to March 2025" or "2024-25". */
    public static String period(Period period) {
        return period.words();
    }

    /** Such as "Mar 25", for axes. */
    public static String shortMonth(Period period) {
        String month = MONTH.format(period.lastDay());
        return month.substring(0, 3) + " " + month.substring(month.length() - 2);
    }
}
