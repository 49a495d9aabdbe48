package org.tandem.report.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider.Body;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderRow;
import org.tandem.report.DataNotes;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.report.benchmark.ProviderHead;
import org.tandem.report.benchmark.TrendChart;

/** Puts the benchmark report of one provider together from its profile: the figures are those of the page. */
final class BenchmarkReportWriter {

    private static final int CHARTS = 3;

    private final Panel panel;
    private final ProviderProfile profile;
    private final ReportContext.Of context;

    BenchmarkReportWriter(Panel panel, ProviderProfile profile, ReportContext.Of context) {
        this.panel = panel;
        this.profile = profile;
        this.context = context;
    }

    BenchmarkReport report() {
        List<DomainTable> domains = profile.domains().stream().map(this::table).filter(t -> !t.lines().isEmpty()).toList();
        return new BenchmarkReport(context.stamp(), head(), new SummarySentences(profile).all(),
                new TopicLines(profile).all(), domains, charts(), notes());
    }

    private ProviderHead head() {
        ProviderRow p = profile.provider();
        return new ProviderHead(p.odsCode(), p.name(), p.type().label(), nameOf(p.region(), "region"),
                nameOf(p.icb(), "integrated care board"), profile.peerSet().name() + " (" + profile.peerSet().size() + ")");
    }

    private static String nameOf(Body body, String what) {
        return Optional.ofNullable(body).map(Body::name).orElse("no " + what + " on record");
    }

    private DomainTable table(DomainPart domain) {
        IndicatorLines lines = new IndicatorLines(panel);
        return new DomainTable(domain.name(), domain.topics().stream().flatMap(t -> t.indicators().stream()).map(lines::line).toList());
    }

    private List<TrendChart> charts() {
        return all().stream().filter(i -> i.variation() != null)
                .sorted(Comparator.comparingInt(BenchmarkReportWriter::urgency))
                .limit(CHARTS).map(i -> new TrendCharts(panel, profile).chart(i)).toList();
    }

    /** Concern first, then reliable shortfall, then the lowest-placed. */
    private static int urgency(IndicatorPart i) {
        int signal = !i.trialLimits() && i.variation().isConcern() ? 0 : !i.trialLimits() && i.assurance() == org.tandem.variation.Assurance.FAIL ? 1 : 2;
        return signal * 1000 + (i.percentile() == null ? 999 : (int) Math.round(i.percentile() * 100));
    }

    private List<IndicatorPart> all() {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.indicators().stream()).toList();
    }

    private DataNotes notes() {
        List<String> caveats = all().stream().map(i -> panel.indicators().get(i.code()))
                .filter(i -> !i.caveat().isBlank()).map(BenchmarkReportWriter::caveat).toList();
        return new DataNotes(context.releases(), caveats, List.of(profile.method().split("; ")));
    }

    private static String caveat(Indicator i) {
        return i.name() + ": " + i.caveat();
    }
}
