package org.tandem.intake.service.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.shared.service.SharedFiles;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The 23 A&amp;E workbooks ({@code .xls}) beside a walk over their records, and the three cancer extracts ({@code .xlsx}) beside a parse
 * of all their XML in which nobody listens. Five rounds after three of warming up; the median is the row {@code p0.50}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class WorkbookBenchmark {

    private final List<Path> emergency = files("data/real/ae/xls", "", ".xls");
    private final List<Path> cancer = files("data/real/cancer", "CWT-CRS", ".xlsx");
    private final LayoutFiles layouts = new LayoutFiles(new ShippedCatalogue().catalogue());

    private static List<Path> files(String folder, String start, String end) {
        return SharedFiles.in(folder).stream().filter(f -> f.getFileName().toString().startsWith(start) && f.toString().endsWith(end)).toList();
    }

    @Benchmark
    public long a_emergency_records_only() throws IOException {
        long bytes = 0;
        for (Path file : emergency) {
            try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true); InputStream in = system.createDocumentInputStream("Workbook")) {
                RecordInputStream records = new RecordInputStream(in);
                while (records.hasNextRecord()) {
                    records.nextRecord();
                    bytes += records.readRemainder().length;
                }
            }
        }
        return bytes;
    }

    @Benchmark
    public int b_emergency_tandem() throws IOException {
        return figures(emergency);
    }

    @Benchmark
    public long c_cancer_xml_only() throws IOException, SAXException, ParserConfigurationException {
        long parts = 0;
        for (Path file : cancer) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
                    XMLReader reader = XMLHelper.newXMLReader();
                    reader.setContentHandler(new DefaultHandler());
                    reader.parse(new InputSource(zip.getInputStream(entry)));
                    parts++;
                }
            }
        }
        return parts;
    }

    @Benchmark
    public int d_cancer_tandem() throws IOException {
        return figures(cancer);
    }

    private int figures(List<Path> files) throws IOException {
        int figures = 0;
        for (Path file : files) {
            figures += layouts.read(file, Optional.empty()).observations().size();
        }
        return figures;
    }
}
