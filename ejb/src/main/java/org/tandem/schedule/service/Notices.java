package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tandem.access.service.Accounts;
import org.tandem.mail.service.MailSettings;
import org.tandem.schedule.Notice;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.ScheduleRun;

/** Puts down who is to be told that a paper is ready; {@link NoticeSending} sends it afterwards, so that mail holds up no report. */
@ApplicationScoped
class Notices {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private Accounts accounts;
    @Inject
    private MailSettings mail;
    @Inject
    private Clock clock;

    /** A notice for everybody who is to be told; none where mail is off. */
    void announce(ReportSchedule schedule, ScheduleRun run) {
        if (mail.isOn()) {
            schedule.told().stream().sorted().forEach(person -> schedules.add(whyNot(schedule, person).map(why -> Notice.notSent(run.id(), person, why))
                    .orElseGet(() -> new Notice(run.id(), person, clock.instant()))));
        }
    }

    /** Why a person is not told, empty when the person is. */
    Optional<String> whyNot(ReportSchedule schedule, String person) {
        if (accounts.find(person).filter(schedule.matter()::mayBeReadBy).isEmpty()) {
            return Optional.of("The account is closed or may no longer read the paper.");
        }
        return accounts.emailOf(person).isEmpty() ? Optional.of("No e-mail address is written down for this person.") : Optional.empty();
    }
}
