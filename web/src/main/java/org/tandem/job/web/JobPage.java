package org.tandem.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.function.LongFunction;
import org.omnifaces.util.Faces;
import org.tandem.job.service.ReportJobQueue;
import org.tandem.job.service.ReportJobView;
import org.tandem.job.service.ReportJobs;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Notices;

/** One job with its progress, its files and what could not be made. */
@Named
@RequestScoped
public class JobPage {

    @Inject
    private ReportJobs jobs;
    @Inject
    private ReportJobQueue queue;
    @Inject
    private Notices notices;

    private ReportJobView job;

    public ReportJobView getJob() {
        if (job == null) {
            job = jobs.find(id());
        }
        return job;
    }

    private static long id() {
        try {
            return Long.parseLong(Faces.getRequestParameter("id"));
        } catch (NumberFormatException noNumber) {
            throw new NotFound("No job is named; its address ends with ?id= and its number.");
        }
    }

    /** Stops it. */
    public void stop() throws IOException {
        change(jobs::stop);
    }

    /** Has the rest made. */
    public void restart() throws IOException {
        change(queue::restart);
    }

    private void change(LongFunction<ReportJobView> verb) throws IOException {
        try {
            verb.apply(id());
            Faces.redirect(Faces.getRequestContextPath() + "/job?id=" + id());
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }
}
