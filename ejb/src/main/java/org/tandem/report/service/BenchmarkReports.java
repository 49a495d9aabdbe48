package org.tandem.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.Providers;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.BenchmarkReportWorkbook;
import org.tandem.report.pdf.BenchmarkReportPdf;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.Measured;
import org.tandem.snapshot.Snapshot;
import org.tandem.standing.FirstSight;
import org.tandem.standing.StandingOverride;
import org.tandem.standing.StandingReason;

/** The benchmark report of one provider. */
@Stateless
public class BenchmarkReports {

    /** With the number of the shape of its record: a snapshot of an earlier shape stays as it is and is not read again. */
    private static final String KIND = "BENCHMARK_REPORT_2";

    private static final int HASH = 16;

    private final ReportRenderer<BenchmarkReport> pdf = new BenchmarkReportPdf();
    private final ReportRenderer<BenchmarkReport> workbook = new BenchmarkReportWorkbook();

    @Inject
    private Providers providers;
    @Inject
    private PanelHolder panels;
    @Inject
    private ReportContext context;
    @Inject
    private Learning learning;
    @Inject
    private Press press;
    @Inject
    private Authority authority;

    /**
     * The report as PDF. It shows the standing only to those who may see it; two people with different rights never share
     * a snapshot.
     *
     * @param asOf    a month, null for the latest complete one
     * @param peerSet null for the comparator group
     * @throws Refused when nothing is published about the provider
     */
    @Measured(of = "reports", step = "benchmark-report-pdf")
    public IssuedPaper pdf(String odsCode, Period asOf, String peerSet) {
        return issue(odsCode, asOf, peerSet, pdf);
    }

    /** The same record as a data book. */
    @Measured(of = "reports", step = "benchmark-report-xlsx")
    public IssuedPaper workbook(String odsCode, Period asOf, String peerSet) {
        return issue(odsCode, asOf, peerSet, workbook);
    }

    private IssuedPaper issue(String odsCode, Period asOf, String peerSet, ReportRenderer<BenchmarkReport> renderer) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        ProviderProfile profile = providers.profile(odsCode, asOf, peerSet);
        if (profile.asOf() == null || profile.domains().isEmpty()) {
            throw new Refused("NOTHING_PUBLISHED", "Nothing is published about " + profile.provider().name() + " yet, so there is no report.");
        }
        Panel panel = panels.current();
        String seenBy = learning.tellsHelpers(profile) ? " for leads" : profile.standingShown() ? " with standing" : " published figures";
        String set = Optional.ofNullable(peerSet).map(s -> " " + s).orElse("");
        Snapshot.Matter matter = new Snapshot.Matter(KIND, odsCode + seenBy + set + saidBeside(profile), profile.asOf(), profile.dataVersion());
        return press.issue(matter, BenchmarkReport.class, () -> new BenchmarkReportWriter(panel, profile, learning.of(profile), context.of(profile)).report(), renderer);
    }

    /** Names what people set and what is with the trust still, which change while the data stay as they are; empty where nothing is. */
    private static String saidBeside(ProviderProfile profile) {
        List<StandingReason> said = profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.reasons().stream())
                .filter(r -> r.rule().equals(StandingOverride.RULE) || r.rule().equals(FirstSight.RULE)).toList();
        return said.isEmpty() ? "" : " state " + CanonicalJson.sha256(said).substring(0, HASH);
    }
}
