package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.job.FileForm;
import org.tandem.job.service.JobAsked;
import org.tandem.job.service.ReportJobs;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.report.service.RegionalOverviews;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.ReportSchedule;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.standing.service.StandingBoard;

/** Has the paper of a schedule made, at the latest complete month and with the rights of the person who is asking. */
@ApplicationScoped
class ScheduledPapers {

    /**
     * What was made, or is being made.
     *
     * @param job   that makes it, null when the paper is there
     * @param place address within Tandem
     */
    record Made(Long job, String place) {
    }

    @Inject
    private ReportJobs jobs;
    @Inject
    private BenchmarkReports reports;
    @Inject
    private RegionalOverviews overviews;
    @Inject
    private BoardPacks packs;
    @Inject
    private StandingBoard board;

    /** @throws org.tandem.shared.service.BusinessException when there is nothing to report or the person may not */
    Made make(ReportSchedule schedule) {
        PaperMatter matter = schedule.matter();
        return switch (matter.kind()) {
            case BENCHMARK_REPORTS -> matter.subject().kind() == PaperSubject.Kind.PROVIDER ? ofOneTrust(matter) : ofMany(schedule.title(), matter);
            case REGIONAL_OVERVIEW -> overview(matter.subject().regionOrNull());
            case BOARD_PACK -> pack(matter);
        };
    }

    private Made ofMany(String title, PaperMatter matter) {
        long job = jobs.create(new JobAsked(title, matter.subject().regionOrNull(), null, matter.forms())).id();
        return new Made(job, "/job?id=" + job);
    }

    private Made ofOneTrust(PaperMatter matter) {
        Period month = month();
        String trust = matter.subject().code();
        Set<FileForm> forms = matter.forms();
        if (forms.contains(FileForm.PDF)) {
            reports.pdf(trust, month, null);
        }
        if (forms.contains(FileForm.XLSX)) {
            reports.workbook(trust, month, null);
        }
        // both are had on the page of the trust
        String where = forms.size() > 1 ? "/provider" : "/download/benchmark-report." + forms.iterator().next().ending();
        return new Made(null, "%s?%s=%s&asOf=%s".formatted(where, forms.size() > 1 ? "ods" : "provider", trust, month));
    }

    private Made overview(String region) {
        Period month = month();
        overviews.workbook(region, month);
        return new Made(null, "/download/regional-overview.xlsx?asOf=%s%s".formatted(month, region == null ? "" : "&region=" + region));
    }

    private Made pack(PaperMatter matter) {
        PackSubject subject = new PackSubject(PackSubject.Kind.valueOf(matter.subject().kind().name()), matter.subject().code());
        return new Made(null, "/pack?id=" + packs.create(matter.template(), subject, null, null).id());
    }

    private Period month() {
        return board.latestMonth().orElseThrow(() -> new Refused("NOTHING_PUBLISHED", "No figures are published yet, so there is nothing to report."));
    }
}
