package org.tandem.report.service;

import java.util.List;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider.Body;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderRow;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.report.benchmark.ExceptionPart;
import org.tandem.report.benchmark.LearningPart;
import org.tandem.report.benchmark.ProviderHead;

/** Puts the benchmark report of one provider together from its profile: the figures are those of the page. */
final class BenchmarkReportWriter {

    private final Panel panel;
    private final ProviderProfile profile;
    private final LearningPart learning;
    private final ReportContext.Of context;

    BenchmarkReportWriter(Panel panel, ProviderProfile profile, LearningPart learning, ReportContext.Of context) {
        this.panel = panel;
        this.profile = profile;
        this.learning = learning;
        this.context = context;
    }

    BenchmarkReport report() {
        List<DomainTable> domains = profile.domains().stream().map(this::table).filter(t -> !t.lines().isEmpty()).toList();
        List<ExceptionPart> exceptions = exceptions();
        return new BenchmarkReport(context.stamp(), head(), BoardQuestions.front(profile), new SummarySentences(profile).all(),
                new TopicLines(profile).all(), AffectedSentences.of(profile), BoardQuestions.asked(profile, exceptions.size()), exceptions, learning,
                domains, notes());
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

    private List<ExceptionPart> exceptions() {
        TrendCharts charts = new TrendCharts(panel, profile);
        return Exceptions.of(profile).stream().map(charts::chart)
                .map(chart -> new ExceptionPart(chart, chart.finding(), Cell.absent("to be completed by the trust"))).toList();
    }

    private List<IndicatorPart> all() {
        return Exceptions.all(profile).toList();
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
