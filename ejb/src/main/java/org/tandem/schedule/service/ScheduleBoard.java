package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.mail.service.MailSettings;
import org.tandem.schedule.Notice;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.ScheduleRun;

/** Schedules as they are shown. */
@Stateless
public class ScheduleBoard {

    private static final int RUNS = 50;

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSight sight;
    @Inject
    private ScheduleSubjects subjects;
    @Inject
    private ToldPeople people;
    @Inject
    private MailSettings mail;
    @Inject
    private Authority authority;

    /** The schedules that the person may see, by title. */
    public List<ScheduleView> list() {
        authority.require(Permission.KEEP_SCHEDULES);
        List<ReportSchedule> seen = schedules.all().stream().filter(sight::maySee).toList();
        List<ScheduleRun> last = schedules.lastRunsOf(seen.stream().map(ReportSchedule::id).toList());
        List<Notice> notices = schedules.noticesOf(last.stream().map(ScheduleRun::id).toList());
        Map<Long, ScheduleView.Run> runs = last.stream().collect(Collectors.toMap(ScheduleRun::schedule, r -> ScheduleView.Run.of(r, notices)));
        return seen.stream().map(s -> view(s, runs.get(s.id()), null)).toList();
    }

    /** One schedule with its runs. */
    public ScheduleView find(long id) {
        return view(sight.get(id));
    }

    /** Who can be told of what a schedule makes. */
    public List<ToldPeople.Person> people(long id) {
        return people.of(sight.get(id).matter());
    }

    ScheduleView view(ReportSchedule schedule) {
        List<ScheduleRun> runs = schedules.runsOf(schedule.id(), RUNS);
        List<Notice> notices = schedules.noticesOf(runs.stream().map(ScheduleRun::id).toList());
        List<ScheduleView.Run> told = runs.stream().map(r -> ScheduleView.Run.of(r, notices)).toList();
        return view(schedule, told.isEmpty() ? null : told.get(0), told);
    }

    private ScheduleView view(ReportSchedule schedule, ScheduleView.Run lastRun, List<ScheduleView.Run> runs) {
        String name = subjects.nameOf(schedule.matter().subject()).orElse(schedule.matter().subject().code());
        return ScheduleView.of(schedule, name, mail.isOn(), sight.isOwn(schedule), lastRun, runs);
    }
}
