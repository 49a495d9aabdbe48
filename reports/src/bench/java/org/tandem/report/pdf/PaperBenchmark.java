package org.tandem.report.pdf;

import static org.tandem.report.benchmark.BenchmarkReportFixture.aBenchmarkReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.report.ReportRenderer;
import org.tandem.report.benchmark.BenchmarkReport;
import org.tandem.report.benchmark.BenchmarkReportWorkbook;

/**
 * 205 benchmark reports one after another, beside the floor: the same template filled and exported as the exporter does by itself, neither
 * an archive file nor with the same bytes each time. Data books of the same records too. One round each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class PaperBenchmark {

    private static final int ENGLAND = 205;

    private final List<BenchmarkReport> reports = IntStream.range(0, ENGLAND)
            .mapToObj(i -> aBenchmarkReport().named("Trust " + i).withLinesPerDomain(12).build()).toList();

    @Benchmark
    public long a_pdf_floor() throws IOException, JRException {
        long bytes = 0;
        PdfTemplate template = new PdfTemplate("paper");
        for (BenchmarkReport report : reports) {
            PdfIdentity identity = new PdfIdentity(report.provider().name(), report.stamp().runAt(), "0".repeat(64));
            PaperHead head = new PaperHead("Benchmark report", report.provider().name(), report.provider().peers(), null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfTemplate.export(template.fill(head.parameters(report.stamp(), identity), BenchmarkSections.of(report)),
                    new JRPdfExporter(DefaultJasperReportsContext.getInstance()), PdfTemplate.tagged(identity.title()), out);
            bytes += out.size();
        }
        return bytes;
    }

    @Benchmark
    public long b_pdf_tandem() throws IOException {
        return written(new BenchmarkReportPdf());
    }

    @Benchmark
    public long c_data_book_tandem() throws IOException {
        return written(new BenchmarkReportWorkbook());
    }

    private long written(ReportRenderer<BenchmarkReport> renderer) throws IOException {
        long bytes = 0;
        for (BenchmarkReport report : reports) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.write(report, out);
            bytes += out.size();
        }
        return bytes;
    }
}
