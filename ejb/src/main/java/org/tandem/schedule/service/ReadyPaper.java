package org.tandem.schedule.service;

import java.util.Locale;
import java.util.Optional;
import org.tandem.access.EmailAddress;
import org.tandem.mail.service.Letter;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.ScheduleRun;

/**
 * The words of a notice. Mail is read on the way and passed on, so it holds no figure, no name of an organisation and nothing that
 * a person typed: only which kind of paper is ready, and where, which asks for a sign-in.
 */
final class ReadyPaper {

    private ReadyPaper() {
    }

    static Letter letter(EmailAddress to, ReportSchedule schedule, ScheduleRun run, Optional<String> publicAddress) {
        String kind = schedule.matter().kind().label();
        String where = publicAddress.map(address -> "Open it here, with your sign-in:%n%s%s".formatted(address, run.place().orElseThrow()))
                .orElse("Sign in to Tandem and open the page Schedules.");
        return new Letter(to, "Tandem: %s ready".formatted(kind.toLowerCase(Locale.UK)), """
                %s: a schedule has made what it was asked for.

                %s

                You get this notice because a schedule in Tandem names you. The person to whom it belongs can change that.
                Nobody reads answers to this address.
                """.formatted(kind, where));
    }
}
