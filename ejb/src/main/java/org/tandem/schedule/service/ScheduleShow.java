package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.mail.service.MailSettings;
import org.tandem.schedule.Notice;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.ScheduleRun;

/** Puts together how schedules are shown. */
@ApplicationScoped
class ScheduleShow {

    private static final int RUNS = 50;

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSight sight;
    @Inject
    private ScheduleSubjects subjects;
    @Inject
    private MailSettings mail;

    /** Each with its last run. */
    List<ScheduleView> rows(List<ReportSchedule> seen) {
        List<ScheduleRun> last = schedules.lastRunsOf(seen.stream().map(ReportSchedule::id).toList());
        List<Notice> notices = schedules.noticesOf(last.stream().map(ScheduleRun::id).toList());
        Map<Long, ScheduleView.Run> runs = last.stream().collect(Collectors.toMap(ScheduleRun::schedule, r -> ScheduleView.Run.of(r, notices)));
        return seen.stream().map(s -> view(s, runs.get(s.id()), null)).toList();
    }

    /** One with its runs. */
    ScheduleView view(ReportSchedule schedule) {
        List<ScheduleRun> runs = schedules.runsOf(schedule.id(), RUNS);
        List<Notice> notices = schedules.noticesOf(runs.stream().map(ScheduleRun::id).toList());
        List<ScheduleView.Run> told = runs.stream().map(r -> ScheduleView.Run.of(r, notices)).toList();
        return view(schedule, told.isEmpty() ? null : told.get(0), told);
    }

    private ScheduleView view(ReportSchedule schedule, ScheduleView.Run lastRun, List<ScheduleView.Run> runs) {
        String name = subjects.nameOf(schedule.matter().subject()).orElse(schedule.matter().subject().code());
        return ScheduleView.of(schedule, name, mail.isOn(), sight.isOwn(schedule), sight.mayEnd(schedule), lastRun, runs);
    }
}
