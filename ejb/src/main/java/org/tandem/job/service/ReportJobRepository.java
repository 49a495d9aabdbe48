package org.tandem.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.job.JobCounts;
import org.tandem.job.JobPart;
import org.tandem.job.JobStatus;
import org.tandem.job.PartStatus;
import org.tandem.job.ReportJob;

/** Jobs and their parts in the store. */
@ApplicationScoped
public class ReportJobRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected ReportJobRepository() {
    }

    ReportJobRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(ReportJob job) {
        entities.persist(job);
        entities.flush();
    }

    void add(JobPart part) {
        entities.persist(part);
    }

    Optional<ReportJob> find(long id) {
        return Optional.ofNullable(entities.find(ReportJob.class, id));
    }

    /** Locked against others until the end of the transaction, as it is now. */
    Optional<ReportJob> findForChange(long id) {
        Optional<ReportJob> job = Optional.ofNullable(entities.find(ReportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
        job.ifPresent(entities::refresh);
        return job;
    }

    /** Newest first. */
    List<ReportJob> all() {
        return entities.createQuery("select j from ReportJob j order by j.id desc", ReportJob.class).getResultList();
    }

    /** Oldest first. */
    List<Long> in(JobStatus status) {
        return entities.createQuery("select j.id from ReportJob j where j.status = :status order by j.id", Long.class)
                .setParameter("status", status).getResultList();
    }

    long count(JobStatus status) {
        return entities.createQuery("select count(j) from ReportJob j where j.status = :status", Long.class)
                .setParameter("status", status).getSingleResult();
    }

    /** Jobs that ended before a moment and whose files are still kept. */
    List<Long> withFilesEndedBefore(Instant moment) {
        return entities.createQuery("select j.id from ReportJob j where j.endedAt < :moment and j.filesRemovedAt is null"
                + " and j.status not in (:unfinished) order by j.id", Long.class).setParameter("moment", moment)
                .setParameter("unfinished", List.of(JobStatus.QUEUED, JobStatus.RUNNING)).getResultList();
    }

    Optional<JobPart> findPartForChange(long id) {
        return Optional.ofNullable(entities.find(JobPart.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By name of the provider. */
    List<JobPart> partsOf(long job) {
        return entities.createQuery("select p from JobPart p where p.jobId = :job order by p.providerName, p.provider", JobPart.class)
                .setParameter("job", job).getResultList();
    }

    List<Long> waitingPartsOf(long job) {
        return entities.createQuery("select p.id from JobPart p where p.jobId = :job and p.status = :status order by p.id", Long.class)
                .setParameter("job", job).setParameter("status", PartStatus.WAITING).getResultList();
    }

    /** Of each job that has parts. */
    Map<Long, JobCounts> counts(Collection<Long> jobs) {
        Map<Long, JobCounts> counts = new TreeMap<>();
        if (!jobs.isEmpty()) {
            entities.createQuery("select p.jobId, count(p), sum(case when p.status = :done then 1 else 0 end),"
                            + " sum(case when p.status = :failed then 1 else 0 end) from JobPart p where p.jobId in (:jobs) group by p.jobId", Object[].class)
                    .setParameter("done", PartStatus.DONE).setParameter("failed", PartStatus.FAILED).setParameter("jobs", jobs).getResultList()
                    .forEach(row -> counts.put((Long) row[0], new JobCounts(number(row[1]), number(row[2]), number(row[3]))));
        }
        return counts;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** Data versions on which the made parts of a job rest. */
    List<Long> dataVersionsOf(long job) {
        return entities.createQuery("select distinct p.dataVersion from JobPart p where p.jobId = :job and p.status = :done", Long.class)
                .setParameter("job", job).setParameter("done", PartStatus.DONE).getResultList();
    }

    /** Hashes of the files that jobs name whose files are still kept. */
    Set<String> hashesOfKeptJobs() {
        Set<String> hashes = new HashSet<>();
        for (String form : List.of("pdfSha256", "workbookSha256")) {
            hashes.addAll(entities.createQuery("select p." + form + " from JobPart p, ReportJob j where j.id = p.jobId and j.filesRemovedAt is null and p."
                    + form + " is not null", String.class).getResultList());
        }
        return hashes;
    }
}
