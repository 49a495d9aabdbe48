package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.mail.service.MailSettings;
import org.tandem.schedule.Notice;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;

/**
 * Puts down who is to be told that a paper is ready, or that none was made; {@link NoticeSending} sends it afterwards, so that mail holds
 * up no report.
 */
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

    protected Notices() {
    }

    Notices(ScheduleRepository schedules, Accounts accounts, MailSettings mail, Clock clock) {
        this.schedules = schedules;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * A notice of the end of a run for everybody who is to be told: that a paper is ready for those whom the schedule names, that none was made
     * for the person to whom it belongs, who can do something about it. None where mail is off.
     */
    void announce(ReportSchedule schedule, ScheduleRun run) {
        if (mail.isOn()) {
            Stream<String> people = run.status() == RunStatus.FAILED ? Stream.of(schedule.owner()) : schedule.told().stream().sorted();
            people.forEach(person -> schedules.add(whyNot(schedule, run, person).map(why -> Notice.notSent(run.id(), person, why))
                    .orElseGet(() -> new Notice(run.id(), person, clock.instant()))));
        }
    }

    /** Why a person is not told, empty when the person is. */
    Optional<String> whyNot(ReportSchedule schedule, ScheduleRun run, String person) {
        Optional<Caller> known = accounts.find(person);
        if (run.status() == RunStatus.FAILED ? known.isEmpty() : known.filter(schedule.matter()::mayBeReadBy).isEmpty()) {
            return Optional.of(run.status() == RunStatus.FAILED ? "The account is closed." : "The account is closed or may no longer read the paper.");
        }
        return accounts.emailOf(person).isEmpty() ? Optional.of("No e-mail address is written down for this person.") : Optional.empty();
    }
}
