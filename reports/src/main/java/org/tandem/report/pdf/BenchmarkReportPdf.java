package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.ReportStamp;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.ProviderHead;
import org.tandem.report.format.ReportFormat;

/** The benchmark report of one provider as a tagged PDF in British English. Safe for use by several threads. */
public final class BenchmarkReportPdf implements ReportRenderer<BenchmarkReport> {

    private static final String TITLE = "Benchmark report";
    private final PdfTemplate template = new PdfTemplate("benchmark-report");

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public String fileName(BenchmarkReport report) {
        return "benchmark-report-" + report.provider().odsCode() + "-" + report.stamp().asAt() + ".pdf";
    }

    @Override
    public void write(BenchmarkReport report, OutputStream out) throws IOException {
        String title = TITLE + ": " + report.provider().name() + ", " + ReportFormat.period(report.stamp().asAt());
        PdfIdentity identity = new PdfIdentity(title, report.stamp().runAt(), CanonicalJson.sha256(report));
        template.write(parameters(report, identity), BenchmarkSections.of(report), identity, out);
    }

    private static Map<String, Object> parameters(BenchmarkReport report, PdfIdentity identity) {
        ReportStamp stamp = report.stamp();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("TITLE", TITLE + " · " + ReportFormat.period(stamp.asAt()));
        parameters.put("PROVIDER", report.provider().name());
        parameters.put("FACTS", facts(report.provider()));
        parameters.put("DATES", "As at " + ReportFormat.day(stamp.asAt().lastDay()) + ". Run on "
                + ReportFormat.time(stamp.runAt()) + ". Data version " + stamp.dataVersion() + ". Rule set " + stamp.ruleSet() + ".");
        parameters.put("FOOTER", Stamps.footer(stamp, identity));
        parameters.put("PROMPT", BenchmarkReport.PROMPT);
        parameters.put("MADE_UP", stamp.madeUp());
        return parameters;
    }

    private static String facts(ProviderHead provider) {
        return provider.odsCode() + " · " + provider.type() + " · " + provider.region() + " · " + provider.icb()
                + "\nCompared with " + provider.peers();
    }
}
