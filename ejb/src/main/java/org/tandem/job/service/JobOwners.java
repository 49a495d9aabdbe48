package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.job.ReportJob;

/** The people who asked for jobs, with the rights that they have now. */
@Stateless
public class JobOwners {

    @Inject
    private ReportJobRepository jobs;
    @Inject
    private Accounts accounts;

    /** Who asked for a job; nobody when the account is no longer open, so that nothing is made in its name. */
    public Caller ownerOf(long job) {
        return jobs.find(job).map(ReportJob::requestedBy).flatMap(accounts::find).orElse(Caller.NOBODY);
    }
}
