package org.tandem.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.tandem.report.format.ReportFormat;

/**
 * A moment as people say it, UK time.
 *
 * @param key   of the text: today, yesterday, tomorrow or another day
 * @param clock such as 14:05
 * @param day   such as 20 November 2026
 */
record TimeWords(String key, String clock, String day) {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static TimeWords of(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(UK);
        LocalDate day = then.toLocalDate();
        String key = switch ((int) Math.max(-2, Math.min(2, ChronoUnit.DAYS.between(now.atZone(UK).toLocalDate(), day)))) {
            case 0 -> "time.today";
            case -1 -> "time.yesterday";
            case 1 -> "time.tomorrow";
            default -> "time.day";
        };
        return new TimeWords(key, CLOCK.format(LocalTime.from(then)), ReportFormat.day(day));
    }
}
