package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.access.EmailAddress;
import org.tandem.access.service.Accounts;
import org.tandem.mail.service.Letter;
import org.tandem.schedule.Notice;
import org.tandem.schedule.NoticeStatus;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.ScheduleRun;
import org.tandem.shared.service.Settings;

/** The stored steps of sending notices, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeSteps {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private Notices notices;
    @Inject
    private Accounts accounts;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Notices for which it is time. */
    public List<Long> due() {
        return schedules.dueNotices(clock.instant());
    }

    /** Takes a notice to send it; empty when another server was quicker, or when its person may no longer be told. */
    public Optional<Letter> take(long id) {
        Notice notice = schedules.findNoticeForChange(id).filter(n -> n.isDue(clock.instant())).orElse(null);
        if (notice == null) {
            return Optional.empty();
        }
        ScheduleRun run = schedules.findRun(notice.run()).orElseThrow();
        ReportSchedule schedule = schedules.find(run.schedule()).orElseThrow();
        Optional<String> whyNot = notices.whyNot(schedule, run, notice.person());
        Optional<EmailAddress> address = accounts.emailOf(notice.person());
        if (whyNot.isPresent() || address.isEmpty()) {
            notice.drop(whyNot.orElse("No e-mail address is written down for this person."));
            return Optional.empty();
        }
        notice.take(clock.instant());
        return address.map(to -> run.status() == RunStatus.FAILED ? FailedPaper.letter(to, schedule, run, settings.publicAddress())
                : ReadyPaper.letter(to, schedule, run, settings.publicAddress()));
    }

    /** The mail server took it. */
    public void sent(long id) {
        waiting(id).ifPresent(n -> n.sent(clock.instant()));
    }

    /** The mail server did not take it. */
    public void notTaken(long id, String why) {
        waiting(id).ifPresent(n -> n.notTaken(why));
    }

    private Optional<Notice> waiting(long id) {
        return schedules.findNoticeForChange(id).filter(n -> n.status() == NoticeStatus.WAITING);
    }
}
