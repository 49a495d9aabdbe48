package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.job.JobCounts;
import org.tandem.job.JobPart;
import org.tandem.job.JobStatus;
import org.tandem.job.ReportJob;
import org.tandem.shared.service.Settings;

/** The stored steps of running a job, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportJobSteps {

    private static final String WORN_OUT = "The job broke off %d times. What was made is there; start it again, or tell the person who runs Tandem.";

    @Inject
    private ReportJobRepository jobs;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Begins the job that has waited longest, if there is room. Every server locks that one job first and counts afterwards, so
     * two of them never begin more than there is room for.
     */
    public Optional<Lease> beginNext() {
        return jobs.in(JobStatus.QUEUED).stream().findFirst().flatMap(jobs::findForChange)
                .filter(job -> job.status() == JobStatus.QUEUED && jobs.count(JobStatus.RUNNING) < settings.jobsAtOnce())
                .map(this::begin);
    }

    /** Jobs whose server has been silent for too long. */
    public List<Long> left() {
        return jobs.in(JobStatus.RUNNING).stream().flatMap(id -> jobs.find(id).stream()).filter(j -> j.isLeft(clock.instant())).map(ReportJob::id).toList();
    }

    /** Takes such a job over, unless another server was quicker. */
    public Optional<Lease> takeOver(long id) {
        ReportJob job = jobs.findForChange(id).filter(j -> j.isLeft(clock.instant())).orElse(null);
        if (job == null) {
            return Optional.empty();
        }
        if (job.isWornOut()) {
            job.end(JobStatus.FAILED, WORN_OUT.formatted(ReportJob.MOST_RUNS), clock.instant());
            return Optional.empty();
        }
        return Optional.of(begin(job));
    }

    private Lease begin(ReportJob job) {
        return new Lease(job.id(), job.begin(settings.nodeName(), counts(job).settled(), clock.instant()));
    }

    /** The holder is at work. */
    public void seen(Lease lease) {
        held(lease).ifPresent(job -> job.seen(clock.instant()));
    }

    /** Parts of a job that one of several workers is to make. */
    public List<Long> partsFor(Lease lease, int worker, int workers) {
        return jobs.waitingPartsOf(lease.job()).stream().filter(part -> part % workers == worker).toList();
    }

    /** Whether the holder of a lease is to go on. */
    public boolean goesOn(Lease lease) {
        return jobs.find(lease.job()).filter(j -> j.isHeldBy(lease.number()) && !j.isStopAsked()).isPresent();
    }

    /** A part cannot be made; the others go on. */
    public void failed(Lease lease, long part, String why) {
        if (held(lease).isPresent()) {
            jobs.findPartForChange(part).ifPresent(p -> p.failed(why));
        }
    }

    /** This server leaves off; another may go on at once. */
    public void leave(Lease lease) {
        held(lease).ifPresent(ReportJob::leave);
    }

    /** The run is over: says how the job stands. */
    public void end(Lease lease) {
        held(lease).ifPresent(job -> {
            JobCounts counts = counts(job);
            if (counts.waiting() > 0 && job.isStopAsked()) {
                job.end(JobStatus.STOPPED, null, clock.instant());
            } else if (counts.waiting() > 0) {
                job.leave();
            } else if (jobs.dataVersionsOf(job.id()).size() > 1) {
                makeOlderOnesAgain(job);
            } else {
                job.end(counts.outcome(), counts.outcome() == JobStatus.FAILED ? "No report could be made; the reasons are listed." : null, clock.instant());
            }
        });
    }

    /** Figures were published while it ran: what rests on earlier ones is made again, so that all are of one data version. */
    private void makeOlderOnesAgain(ReportJob job) {
        long newest = jobs.dataVersionsOf(job.id()).stream().max(Long::compare).orElseThrow();
        jobs.partsOf(job.id()).stream().filter(p -> p.dataVersion().filter(v -> v.number() < newest).isPresent()).forEach(JobPart::waitAgain);
        job.queueAgain();
    }

    private Optional<ReportJob> held(Lease lease) {
        return jobs.findForChange(lease.job()).filter(j -> j.isHeldBy(lease.number()));
    }

    private JobCounts counts(ReportJob job) {
        return jobs.counts(List.of(job.id())).get(job.id());
    }
}
