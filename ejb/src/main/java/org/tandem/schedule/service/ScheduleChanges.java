package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.schedule.ReportSchedule;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.DataVersions;

/** Schedules are paused, resumed and deleted, and said who is told. */
@Stateless
public class ScheduleChanges {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSight sight;
    @Inject
    private ScheduleShow show;
    @Inject
    private ToldPeople people;
    @Inject
    private DataVersions versions;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** No runs for now. */
    public ScheduleView pause(long id) {
        ReportSchedule schedule = sight.forChange(id);
        change(schedule::pause);
        audit.done("PAUSE_SCHEDULE", subject(schedule), schedule.title());
        return show.view(schedule);
    }

    /** Runs again, if its person may still have the paper. */
    public ScheduleView resume(long id) {
        ReportSchedule schedule = sight.ownForChange(id);
        schedule.matter().refusalFor(authority.caller()).ifPresent(why -> {
            throw authority.refusal(Permission.KEEP_SCHEDULES.name(), subject(schedule), why);
        });
        change(() -> schedule.resume(clock.instant(), versions.current()));
        audit.done("RESUME_SCHEDULE", subject(schedule), schedule.title());
        return show.view(schedule);
    }

    /** Says who gets a notice. */
    public ScheduleView tell(long id, Set<String> tell) {
        ReportSchedule schedule = sight.ownForChange(id);
        Set<String> before = schedule.told();
        schedule.tell(people.required(schedule.matter(), tell));
        audit.done("TELL_OF_SCHEDULE", subject(schedule), "before: %s; after: %s".formatted(before, schedule.told()));
        return show.view(schedule);
    }

    /** Takes it away with the list of its runs; what was made stays. */
    public void delete(long id) {
        ReportSchedule schedule = sight.forChange(id);
        schedules.remove(schedule);
        audit.done("DELETE_SCHEDULE", subject(schedule), "%s of %s".formatted(schedule.title(), schedule.owner()));
    }

    private static String subject(ReportSchedule schedule) {
        return "schedule " + schedule.id();
    }

    private static void change(Runnable verb) {
        try {
            verb.run();
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
    }
}
