package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.audit.service.AuditTrail;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.schedule.NewRelease;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.ScheduleStatus;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.DataVersions;

/** Looks whether people may still have what their schedules make, and what has been published since the last look. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduleWatch {

    private static final Logger LOG = Logger.getLogger(ScheduleWatch.class);

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ReleaseRepository releases;
    @Inject
    private DataVersions versions;
    @Inject
    private Accounts accounts;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Stops the schedules of those who may no longer have them. */
    public void stopWhatNobodyMayHave() {
        schedules.all().stream().filter(s -> s.status() != ScheduleStatus.STOPPED && whyNot(s).isPresent()).map(ReportSchedule::id).sorted().toList().forEach(this::stop);
    }

    private Optional<String> whyNot(ReportSchedule schedule) {
        Optional<Caller> owner = accounts.find(schedule.owner());
        return owner.isEmpty() ? Optional.of("The account of the person to whom it belongs is closed.") : owner.flatMap(schedule.matter()::refusalFor);
    }

    private void stop(long id) {
        schedules.findForChange(id).filter(s -> s.status() != ScheduleStatus.STOPPED).ifPresent(schedule -> whyNot(schedule).ifPresent(why -> {
            schedule.stop(why);
            LOG.warnf("Schedule %d of %s is stopped: %s", id, schedule.owner(), why);
            audit.done("STOP_SCHEDULE", "schedule " + id, why);
        }));
    }

    /** Tells schedules of the releases of their publications that have been published since they looked last. */
    public void lookForReleases() {
        DataVersion version = versions.current();
        List<Long> waiting = schedules.all().stream().filter(s -> s.hasToLookAt(version)).map(ReportSchedule::id).sorted().toList();
        if (!waiting.isEmpty()) {
            List<Release> published = releases.in(ReleaseStatus.PUBLISHED);
            waiting.forEach(id -> schedules.findForChange(id).filter(s -> s.hasToLookAt(version))
                    .ifPresent(s -> s.looked(version, newOnes(s, published, version), clock.instant())));
        }
    }

    private static List<String> newOnes(ReportSchedule schedule, List<Release> published, DataVersion version) {
        NewRelease wanted = (NewRelease) schedule.occasion();
        return published.stream().filter(r -> wanted.publication().comesAs(r.layout())).filter(r -> r.publishedIn()
                .filter(v -> v.number() > schedule.seenVersion().number() && v.number() <= version.number()).isPresent()).map(Release::fileName).toList();
    }
}
