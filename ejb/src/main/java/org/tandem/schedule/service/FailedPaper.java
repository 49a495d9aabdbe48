package org.tandem.schedule.service;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.tandem.access.EmailAddress;
import org.tandem.mail.service.Letter;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.ScheduleStatus;
import org.tandem.shared.NumberWords;

/**
 * The words of a notice that a run failed, for the person to whom the schedule belongs. It holds as little as that of a
 * {@link ReadyPaper}: why a paper could not be made often names an organisation, so that stands on the page alone.
 */
final class FailedPaper {

    private FailedPaper() {
    }

    static Letter letter(EmailAddress to, ReportSchedule schedule, ScheduleRun run, Optional<String> publicAddress) {
        String kind = schedule.matter().kind().label();
        String where = publicAddress.map(address -> "Open it here, with your sign-in:%n%s/schedule?id=%d".formatted(address, run.schedule()))
                .orElse("Sign in to Tandem and open the page Schedules.");
        return new Letter(to, "Tandem: %s not made".formatted(kind.toLowerCase(Locale.UK)), """
                %s: a schedule of yours could not make what was %s %s.

                What to do: open the schedule, which says why. Put that right, or ask the person who runs Tandem, and choose
                "Run now". %s

                %s

                You get this notice because the schedule belongs to you.
                Nobody reads answers to this address.
                """.formatted(kind, run.cause() == RunCause.BY_HAND ? "asked for by hand on" : "due on", time(run.dueAt()), next(schedule), where));
    }

    private static String next(ReportSchedule schedule) {
        if (schedule.status() != ScheduleStatus.ACTIVE) {
            return "It is %s, so it does not try again by itself.".formatted(schedule.status().name().toLowerCase(Locale.UK));
        }
        return schedule.nextAt().map(at -> "By itself it runs again on %s.".formatted(time(at))).orElse("By itself it runs again when the next release comes.");
    }

    private static String time(Instant moment) {
        ZonedDateTime at = moment.atZone(MonthlyTime.UK);
        return "%s at %02d:%02d".formatted(NumberWords.day(at.toLocalDate()), at.getHour(), at.getMinute());
    }
}
