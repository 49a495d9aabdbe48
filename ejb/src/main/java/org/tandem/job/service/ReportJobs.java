package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.job.JobCounts;
import org.tandem.job.JobMatter;
import org.tandem.job.JobPart;
import org.tandem.job.PartStatus;
import org.tandem.job.ReportJob;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.WrongState;

/**
 * Jobs that make many reports: asked for, looked at, stopped and started again. Their reports are made with the rights of the
 * person who asked, so they are shown to that person and to those whose scope covers the same region.
 */
@Stateless
public class ReportJobs {

    private static final JobCounts NONE = new JobCounts(0, 0, 0);

    @Inject
    private ReportJobRepository jobs;
    @Inject
    private JobSubjects subjects;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Takes a job into the queue; {@link ReportJobQueue#create} also has it begun. */
    public ReportJobView create(JobAsked asked) {
        requireScope(asked.region());
        Period asOf = subjects.month(asked.asOf());
        String whose = subjects.nameOf(asked.region());
        List<Provider> providers = subjects.of(asked.region(), asOf);
        String title = asked.title() == null || asked.title().isBlank() ? "Benchmark reports, " + whose : asked.title().strip();
        ReportJob job = new ReportJob(new JobMatter(title, asked.region(), asOf, asked.forms()), authority.caller().name(), clock.instant());
        jobs.add(job);
        providers.forEach(p -> jobs.add(new JobPart(job.id(), p.odsCode(), p.name())));
        audit.done("ASK_FOR_REPORTS", "job " + job.id(), "%s, as at %s, %s, %d providers".formatted(whose, asOf, job.matter().forms(), providers.size()));
        return ReportJobView.of(job, new JobCounts(providers.size(), 0, 0), clock.instant());
    }

    private void requireScope(String region) {
        Caller caller = authority.require(Permission.MAKE_REPORTS);
        if (region == null ? !caller.scope().isNational() : !caller.scope().coversRegion(region)) {
            throw authority.refusal(Permission.MAKE_REPORTS.name(), region == null ? "England" : region,
                    "You may make the reports of your own region only; name it.");
        }
    }

    /** Jobs that the person may see, newest first. */
    public List<ReportJobView> list() {
        authority.require(Permission.MAKE_REPORTS);
        List<ReportJob> seen = jobs.all().stream().filter(this::maySee).toList();
        Map<Long, JobCounts> counts = jobs.counts(seen.stream().map(ReportJob::id).toList());
        return seen.stream().map(j -> ReportJobView.of(j, counts.getOrDefault(j.id(), NONE), clock.instant())).toList();
    }

    /** One job with what was made and what could not be. */
    public ReportJobView find(long id) {
        authority.require(Permission.MAKE_REPORTS);
        ReportJob job = jobs.find(id).filter(this::maySee).orElseThrow(() -> missing(id));
        return view(job);
    }

    /** Stops a job: at once while it waits, after the reports in hand while it runs. */
    public ReportJobView stop(long id) {
        ReportJob job = forChange(id);
        try {
            job.stop(clock.instant());
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
        audit.done("STOP_REPORTS", "job " + id, "");
        return view(job);
    }

    /** Has the rest made, what could not be made before too; {@link ReportJobQueue#restart} also has it begun. */
    public ReportJobView restart(long id) {
        ReportJob job = forChange(id);
        try {
            job.restart();
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
        jobs.partsOf(id).stream().filter(p -> p.status() == PartStatus.FAILED).forEach(JobPart::waitAgain);
        audit.done("RESTART_REPORTS", "job " + id, "");
        return view(job);
    }

    private ReportJob forChange(long id) {
        authority.require(Permission.MAKE_REPORTS);
        return jobs.findForChange(id).filter(this::maySee).orElseThrow(() -> missing(id));
    }

    private ReportJobView view(ReportJob job) {
        List<JobPart> parts = jobs.partsOf(job.id());
        return ReportJobView.of(job, jobs.counts(List.of(job.id())).getOrDefault(job.id(), NONE), clock.instant(), parts);
    }

    private boolean maySee(ReportJob job) {
        Caller caller = authority.caller();
        String region = job.matter().region();
        return job.requestedBy().equals(caller.name()) || (region == null ? caller.scope().isNational() : caller.scope().coversRegion(region));
    }

    private static NotFound missing(long id) {
        return new NotFound("There is no job " + id + " that you may see.");
    }
}
