package org.tandem.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A time on the n-th weekday of every month, by the clocks of the UK. A time that the clocks leave out in spring comes an hour
 * later on that day; of a time that they show twice in autumn the first counts, so each day has one moment.
 *
 * @param time to the minute
 */
public record MonthlyTime(WeekOfMonth week, DayOfWeek weekday, LocalTime time) implements Occasion {

    /** The clocks that schedules go by. */
    public static final ZoneId UK = ZoneId.of("Europe/London");

    public MonthlyTime {
        Objects.requireNonNull(week, "Say on which of the days of the month.");
        Objects.requireNonNull(weekday, "Say on which day of the week.");
        time = Objects.requireNonNull(time, "Say at what time.").truncatedTo(ChronoUnit.MINUTES);
    }

    /** The first moment after another; even fifth days come every few months. */
    public Instant after(Instant moment) {
        return from(moment).findFirst().orElseThrow();
    }

    /** So many moments after another. */
    public List<Instant> after(Instant moment, int most) {
        return from(moment).limit(most).toList();
    }

    /** Every moment from one that is such a moment to another, both included; at least the first. */
    public List<Instant> through(Instant first, Instant last) {
        return Stream.concat(Stream.of(first), from(first).takeWhile(m -> !m.isAfter(last))).toList();
    }

    private Stream<Instant> from(Instant moment) {
        return Stream.iterate(YearMonth.from(moment.atZone(UK)), month -> month.plusMonths(1)).flatMap(month -> week.dayIn(month, weekday).stream())
                .map(this::on).filter(at -> at.isAfter(moment));
    }

    private Instant on(LocalDate day) {
        return day.atTime(time).atZone(UK).toInstant();
    }

    @Override
    public String words() {
        String months = week == WeekOfMonth.FIFTH ? "every month that has one" : "every month";
        return "On the %s %s of %s at %s.".formatted(week.words(), weekday.getDisplayName(TextStyle.FULL, Locale.UK), months, time);
    }
}
