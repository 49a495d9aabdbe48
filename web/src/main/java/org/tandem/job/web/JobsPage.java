package org.tandem.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.service.Authority;
import org.tandem.job.FileForm;
import org.tandem.job.service.JobAsked;
import org.tandem.job.service.ReportJobQueue;
import org.tandem.job.service.ReportJobView;
import org.tandem.job.service.ReportJobs;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Notices;
import org.tandem.standing.service.StandingBoard;

/** Jobs that make many reports, and the way to ask for one. */
@Named
@RequestScoped
public class JobsPage {

    private static final int MONTHS = 12;

    @Inject
    private ReportJobs jobs;
    @Inject
    private ReportJobQueue queue;
    @Inject
    private StandingBoard board;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private List<ReportJobView> rows;

    /** Asks for the job and leads to it. */
    public void create() throws IOException {
        try {
            Period month = notices.period(Faces.getRequestParameter("asOf"));
            ReportJobView made = queue.create(new JobAsked(Faces.getRequestParameter("title"), region(), month, forms()));
            Faces.redirect(Faces.getRequestContextPath() + "/job?id=" + made.id());
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private static String region() {
        String region = Faces.getRequestParameter("region");
        return region == null || region.isBlank() ? null : region;
    }

    private static Set<FileForm> forms() {
        String[] chosen = Faces.getRequestParameterValues("form");
        Set<FileForm> forms = EnumSet.noneOf(FileForm.class);
        Stream.of(FileForm.values()).filter(f -> chosen != null && List.of(chosen).contains(f.name())).forEach(forms::add);
        return forms;
    }

    public List<ReportJobView> getRows() {
        if (rows == null) {
            rows = jobs.list();
        }
        return rows;
    }

    /** Whether something is going on, so that the page looks again. */
    public boolean isBusy() {
        return getRows().stream().anyMatch(ReportJobView::stoppable);
    }

    /** Whether the person may ask for all England. */
    public boolean isNational() {
        return authority.caller().scope().isNational();
    }

    /** The region that the person is limited to, if to one. */
    public String getOwnRegion() {
        return authority.caller().scope().region();
    }

    /** Whether there are figures to report. */
    public boolean isAny() {
        return board.latestMonth().isPresent() && authority.caller().scope().isRegional();
    }

    /** Months to choose from, newest first. */
    public List<Choice> months(Formats format) {
        return board.latestMonth().map(newest -> Stream.iterate(newest, p -> p.plus(-1)).limit(MONTHS)
                .map(p -> new Choice(p.toString(), format.period(p))).toList()).orElse(List.of());
    }
}
