package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.job.FileForm;
import org.tandem.job.JobPart;
import org.tandem.job.JobPart.MadeFile;
import org.tandem.job.PartStatus;
import org.tandem.job.ReportJob;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.report.service.IssuedPaper;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** One part of a job: its files and the mark that it is done are stored in one transaction, so it is done once or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneReport {

    @Inject
    private ReportJobRepository jobs;
    @Inject
    private BenchmarkReports reports;
    @Inject
    private Authority authority;

    /**
     * Makes a part that waits, if the lease is still good.
     *
     * @throws org.tandem.shared.service.BusinessException when there is nothing to report or the person may not
     */
    public void make(Lease lease, long id) {
        authority.require(Permission.MAKE_REPORTS);
        JobPart part = jobs.findPartForChange(id).filter(p -> p.status() == PartStatus.WAITING).orElse(null);
        ReportJob job = jobs.find(lease.job()).filter(j -> j.isHeldBy(lease.number())).orElse(null);
        if (part == null || job == null) {
            return;
        }
        Period asOf = job.matter().asOf();
        DataVersion version = null;
        for (FileForm form : job.matter().forms()) {
            IssuedPaper paper = form == FileForm.PDF ? reports.pdf(part.provider(), asOf, null) : reports.workbook(part.provider(), asOf, null);
            part.takeFile(form, new MadeFile(paper.fileName(), paper.sha256(), !paper.issuedBefore()));
            version = paper.dataVersion();
        }
        part.done(version);
    }
}
