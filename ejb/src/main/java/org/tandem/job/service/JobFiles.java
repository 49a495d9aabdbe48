package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tandem.job.FileForm;
import org.tandem.report.sheet.StableArchive;
import org.tandem.report.service.SnapshotRepository;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.WrongState;

/** The files of a job, one by one or all in a ZIP, for those who may see the job. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobFiles {

    /** A file. */
    public record JobFile(String name, String sha256, byte[] content) {
    }

    private record Named(String name, String sha256) {
    }

    @Inject
    private ReportJobs jobs;
    @Inject
    private SnapshotRepository files;

    /** The report of one provider. */
    public JobFile file(long job, String provider, FileForm form) {
        Named named = jobs.find(job).files().stream().filter(f -> f.provider().equals(provider)).map(f -> named(f, form)).filter(f -> f.sha256() != null)
                .findFirst().orElseThrow(() -> new NotFound("Job %d has made no %s of '%s'.".formatted(job, form, provider)));
        return new JobFile(named.name(), named.sha256(), content(job, named));
    }

    /**
     * Says under which name all files are handed out.
     *
     * @throws WrongState when there are none
     */
    public String archiveName(long job) {
        ReportJobView view = jobs.find(job);
        if (!view.fetchable()) {
            throw new WrongState(view.filesRemoved() == null ? "No report of this job is made yet." : "The files of this job have been cleaned away. Make a new one.");
        }
        return "benchmark-reports-%s-%s.zip".formatted(view.region() == null ? "england" : view.region(), view.asOf());
    }

    /** Writes all files as a ZIP, one after the other, with a list of what could not be made; the same files give the same bytes. */
    public void archive(long job, OutputStream out) throws IOException {
        ReportJobView view = jobs.find(job);
        StableArchive zip = new StableArchive(out);
        for (ReportJobView.MadeReport report : view.files()) {
            for (FileForm form : view.forms()) {
                Named named = named(report, form);
                zip.add(named.name(), content(job, named));
            }
        }
        if (!view.problems().isEmpty()) {
            zip.add("not-made.txt", NotMade.list(view.problems()));
        }
        zip.finish();
    }

    private static Named named(ReportJobView.MadeReport report, FileForm form) {
        return form == FileForm.PDF ? new Named(report.pdf(), report.pdfSha256()) : new Named(report.xlsx(), report.xlsxSha256());
    }

    private byte[] content(long job, Named file) {
        return files.contentOf(file.sha256()).orElseThrow(() -> new WrongState("The files of job " + job + " have been cleaned away. Make a new one."));
    }
}
