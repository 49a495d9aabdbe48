package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.ReportFormat;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** How pages write values: as the papers do. */
@Named("format")
@ApplicationScoped
public class Formats {

    private static final long LONGEST_IN_SECONDS = 90;

    private static final double PER_CENT = 100;
    private static final String OWN_WORK = "tandem:";

    @Inject
    private Clock clock;
    @Inject
    private Texts texts;

    /** A figure, or why there is none. */
    public String value(Double value, FigureState state, IndicatorKind kind) {
        return value == null ? state.words() : ReportFormat.number(value, kind);
    }

    /** A number in the unit of its kind, empty where there is none. */
    public String number(Double value, IndicatorKind kind) {
        return value == null ? "" : ReportFormat.number(value, kind);
    }

    /** A difference of two numbers: of shares in points, empty where there is none. */
    public String difference(Double value, IndicatorKind kind) {
        return value == null ? "" : kind == IndicatorKind.PROPORTION ? ReportFormat.decimals(value * PER_CENT, 2) + " points" : ReportFormat.number(value, kind);
    }

    /** A count, with a decimal only where it has one, empty where there is none. */
    public String amount(Double value) {
        return value == null ? "" : ReportFormat.decimals(value, value == Math.rint(value) ? 0 : 1);
    }

    /** A number with decimals, empty where there is none. */
    public String decimals(Double value, int places) {
        return value == null ? "" : ReportFormat.decimals(value, places);
    }

    /** A whole number with commas. */
    public String count(long value) {
        return ReportFormat.decimals(value, 0);
    }

    /** A share as per cent without decimals. */
    public String share(Double share) {
        return share == null ? "" : ReportFormat.decimals(share * PER_CENT, 0) + " %";
    }

    /** A share of variations, rounded down as in the sentences about it: what is nearly 80 % is not called 80 %. */
    public String robustness(Double share) {
        return ReportFormat.decimals(Math.floor(share * PER_CENT), 0) + " %";
    }

    /** Such as "March 2025". */
    public String period(Period period) {
        return period == null ? "" : ReportFormat.period(period);
    }

    /** Such as "98th". */
    public String ordinal(Integer place) {
        return place == null ? "" : ReportFormat.ordinal(place);
    }

    /** Such as "31 March 2025". */
    public String day(LocalDate day) {
        return day == null ? "" : ReportFormat.day(day);
    }

    /** As people say it, such as "yesterday at 14:05" or "20 November 2026 at 00:12", UK time. */
    public String time(Instant instant) {
        if (instant == null) {
            return "";
        }
        TimeWords words = TimeWords.of(instant, clock.instant());
        return texts.get(words.key(), words.clock(), words.day());
    }

    /** Such as "22 November 2026, 00:12", UK time: where the record itself is read. */
    public String exactTime(Instant instant) {
        return instant == null ? "" : ReportFormat.time(instant);
    }

    /** A time to wait, in seconds up to a minute and a half and else in minutes, rounded up. */
    public String waiting(long seconds) {
        return seconds <= LONGEST_IN_SECONDS ? seconds + " s" : (seconds + 59) / 60 + " min";
    }

    /** Who did something; what Tandem did by itself has a name of its own in the store. */
    public String person(String name) {
        return name != null && name.startsWith(OWN_WORK) ? "Tandem" : name;
    }

    /** A number as it is drawn: shares as per cent. */
    public static Double drawn(Double value, IndicatorKind kind) {
        return value == null ? null : kind == IndicatorKind.PROPORTION ? value * PER_CENT : value;
    }

    /** The unit on an axis. */
    public static String unit(IndicatorKind kind, String unit) {
        return kind == IndicatorKind.PROPORTION ? "%" : unit;
    }
}
