package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.schedule.ReportSchedule;
import org.tandem.shared.service.BusinessException.NotFound;

/** Whose schedules a person sees and changes: the own; those whose papers the person may read are seen; administrators see and end all. */
@ApplicationScoped
class ScheduleSight {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private Authority authority;

    boolean isOwn(ReportSchedule schedule) {
        return schedule.owner().equals(authority.caller().name());
    }

    boolean maySee(ReportSchedule schedule) {
        return isOwn(schedule) || authority.holds(Permission.MANAGE_USERS) || schedule.matter().mayBeReadBy(authority.caller());
    }

    boolean mayEnd(ReportSchedule schedule) {
        return isOwn(schedule) || authority.holds(Permission.MANAGE_USERS);
    }

    ReportSchedule get(long id) {
        authority.require(Permission.KEEP_SCHEDULES);
        return schedules.find(id).filter(this::maySee).orElseThrow(() -> missing(id));
    }

    /** Locked, for its person. */
    ReportSchedule ownForChange(long id) {
        return forChange(id, false);
    }

    /** Locked, for its person or an administrator. */
    ReportSchedule forChange(long id) {
        return forChange(id, true);
    }

    private ReportSchedule forChange(long id, boolean orAdministrator) {
        authority.require(Permission.KEEP_SCHEDULES);
        ReportSchedule schedule = schedules.findForChange(id).filter(this::maySee).orElseThrow(() -> missing(id));
        return require(schedule, orAdministrator ? mayEnd(schedule) : isOwn(schedule));
    }

    /** For its person alone. */
    ReportSchedule getOwn(long id) {
        ReportSchedule schedule = get(id);
        return require(schedule, isOwn(schedule));
    }

    private ReportSchedule require(ReportSchedule schedule, boolean may) {
        if (!may) {
            throw authority.refusal(Permission.KEEP_SCHEDULES.name(), "schedule " + schedule.id(), "This schedule belongs to somebody else; it runs with that person's rights.");
        }
        return schedule;
    }

    private static NotFound missing(long id) {
        return new NotFound("There is no schedule " + id + " that you may see.");
    }
}
