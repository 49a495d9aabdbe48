package org.tandem.job.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tandem.job.FileForm;
import org.tandem.job.JobCounts;
import org.tandem.job.JobMatter;
import org.tandem.job.JobPart;
import org.tandem.job.JobStatus;
import org.tandem.job.PartStatus;
import org.tandem.job.ReportJob;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * A job as it is shown; what is not there is null.
 *
 * @param dataVersion  newest that its files rest on; that of all of them once it is over
 * @param files        what was made; told of one job, not in a list of jobs
 * @param problems     what could not be made and why; told of one job, not in a list of jobs
 * @param filesRemoved when its files were cleaned away
 */
public record ReportJobView(long id, String title, String region, Period asOf, Set<FileForm> forms, JobStatus status, JobProgress progress, String requestedBy,
                            Instant requestedAt, Instant endedAt, String failure, Long dataVersion, List<MadeReport> files, List<Problem> problems,
                            Instant filesRemoved) {

    /**
     * How far a job is.
     *
     * @param done        reports that were made
     * @param failed      reports that could not be made
     * @param secondsLeft at the pace so far; null when it does not run or has only begun
     */
    public record JobProgress(int total, int done, int failed, Long secondsLeft) {
    }

    /** The report of one provider; the hash of a form is null where it was not asked for. */
    public record MadeReport(String provider, String name, String pdf, String pdfSha256, String xlsx, String xlsxSha256) {
    }

    /** A provider whose report could not be made. */
    public record Problem(String provider, String name, String sentence) {
    }

    static ReportJobView of(ReportJob job, JobCounts counts, Instant now) {
        return of(job, counts, now, null, null, null);
    }

    static ReportJobView of(ReportJob job, JobCounts counts, Instant now, List<JobPart> parts) {
        Long version = parts.stream().flatMap(p -> p.dataVersion().stream()).map(DataVersion::number).max(Long::compare).orElse(null);
        return of(job, counts, now, version, parts.stream().filter(p -> p.status() == PartStatus.DONE).map(ReportJobView::made).toList(),
                parts.stream().filter(p -> p.status() == PartStatus.FAILED)
                        .map(p -> new Problem(p.provider(), p.providerName(), p.problem().orElse(""))).toList());
    }

    private static ReportJobView of(ReportJob job, JobCounts counts, Instant now, Long version, List<MadeReport> files, List<Problem> problems) {
        JobMatter matter = job.matter();
        return new ReportJobView(job.id(), matter.title(), matter.region(), matter.asOf(), matter.forms(), job.status(), progress(job, counts, now),
                job.requestedBy(), job.requestedAt(), job.endedAt().orElse(null), job.failure().orElse(null), version, files, problems,
                job.filesRemovedAt().orElse(null));
    }

    private static JobProgress progress(ReportJob job, JobCounts counts, Instant now) {
        Long left = job.status() != JobStatus.RUNNING ? null
                : job.startedAt().map(since -> counts.secondsLeft(job.settledBefore(), since, now)).filter(s -> s.isPresent()).map(s -> s.getAsLong()).orElse(null);
        return new JobProgress(counts.total(), counts.done(), counts.failed(), left);
    }

    private static MadeReport made(JobPart part) {
        return new MadeReport(part.provider(), part.providerName(),
                part.file(FileForm.PDF).map(JobPart.MadeFile::name).orElse(null), part.file(FileForm.PDF).map(JobPart.MadeFile::sha256).orElse(null),
                part.file(FileForm.XLSX).map(JobPart.MadeFile::name).orElse(null), part.file(FileForm.XLSX).map(JobPart.MadeFile::sha256).orElse(null));
    }

    /** Whether it can be stopped. */
    public boolean stoppable() {
        return !status.isOver();
    }

    /** Whether the rest can be made. */
    public boolean restartable() {
        return status.isOver() && status != JobStatus.COMPLETED && filesRemoved == null;
    }

    /** Whether there are files to fetch. */
    public boolean fetchable() {
        return progress.done() > 0 && filesRemoved == null;
    }
}
