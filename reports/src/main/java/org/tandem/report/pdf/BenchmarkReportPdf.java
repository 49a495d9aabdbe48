package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.ProviderHead;
import org.tandem.report.format.ReportFormat;

/** The benchmark report of one provider as a tagged PDF in British English. Safe for use by several threads. */
public final class BenchmarkReportPdf implements ReportRenderer<BenchmarkReport> {

    private static final String TITLE = "Benchmark report";

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
        String when = ReportFormat.period(report.stamp().asAt());
        PdfIdentity identity = new PdfIdentity(TITLE + ": " + report.provider().name() + ", " + when, report.stamp().runAt(),
                CanonicalJson.sha256(report));
        new PaperHead(TITLE + " · " + when, report.provider().name(), facts(report.provider()), null)
                .write(report.stamp(), identity, BenchmarkSections.of(report), out);
    }

    private static String facts(ProviderHead provider) {
        return provider.odsCode() + " · " + provider.type() + " · " + provider.region() + " · " + provider.icb()
                + "\nCompared with " + provider.peers();
    }
}
