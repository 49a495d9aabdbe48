package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.ReportSchedule;
import org.tandem.shared.service.DataVersions;

/** Makes schedules. {@link ScheduleChanges} changes them, {@link ScheduleBoard} shows them, {@link ScheduleRunning} runs them. */
@Stateless
public class ReportSchedules {

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleShow show;
    @Inject
    private ScheduleChecks checks;
    @Inject
    private DataVersions versions;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Makes a schedule of the person who asks.
     *
     * @throws org.tandem.shared.service.BusinessException with what cannot be used
     */
    public ScheduleView create(ScheduleAsked asked) {
        PaperMatter matter = asked.matter();
        String whose = checks.require(asked);
        ReportSchedule schedule = new ReportSchedule(checks.title(asked, whose), authority.caller().name(), matter, asked.occasion(), clock.instant(), versions.current());
        if (asked.tell() != null) {
            schedule.tell(asked.tell());
        }
        schedules.add(schedule);
        audit.done("CREATE_SCHEDULE", "schedule " + schedule.id(), "%s, %s, %s %s".formatted(schedule.title(), matter.kind(), whose, asked.occasion().words()));
        return show.view(schedule);
    }
}
