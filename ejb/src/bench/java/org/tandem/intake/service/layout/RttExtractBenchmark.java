package org.tandem.intake.service.layout;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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

/**
 * The full extract of the waiting lists, 85 MB of text in an archive of 3.6 MB: reading it beside the floor ({@code unzip -p | wc -l})
 * and beside CSV libraries that read all fields. Five rounds after three of warming up; the median is the row {@code p0.50}.
 * The whole heap is 64 MB, so a reader that holds the file ends in an OutOfMemoryError.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx64m")
public class RttExtractBenchmark {

    private final Path archive = SharedFiles.in("data/real/rtt").stream().filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    private final LayoutFiles files = new LayoutFiles(new ShippedCatalogue().catalogue());

    @Benchmark
    public int a_floor_unzip_and_count_lines() throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "unzip -p \"$0\" | wc -l", archive.toString()).start().waitFor();
    }

    @Benchmark
    public long b_unpack_in_java() throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (var in = CsvArchive.open(archive, n -> { })) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
        }
        return bytes;
    }

    @Benchmark
    public long c_rows_only() throws IOException {
        long cells = 0;
        try (CsvFile file = CsvFile.open(CsvArchive.open(archive, n -> { }))) {
            for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
                cells += row.get().width();
            }
        }
        return cells;
    }

    @Benchmark
    public LayoutContent d_tandem_unpacks_and_parses() throws IOException {
        return files.read(archive, Optional.empty());
    }

    @Benchmark
    public long e_fastcsv_all_fields() throws IOException {
        long characters = 0;
        try (var records = CsvReader.builder().ofCsvRecord(text())) {
            for (de.siegmar.fastcsv.reader.CsvRecord record : records) {
                characters += characters(record.getFields());
            }
        }
        return characters;
    }

    @Benchmark
    public long f_commons_csv_all_fields() throws IOException {
        long characters = 0;
        try (var records = CSVFormat.RFC4180.parse(text())) {
            for (CSVRecord record : records) {
                characters += characters(record.toList());
            }
        }
        return characters;
    }

    private Reader text() throws IOException {
        ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive));
        zip.getNextEntry();
        return new InputStreamReader(zip, StandardCharsets.UTF_8);
    }

    private static long characters(List<String> fields) {
        long characters = 0;
        for (String field : fields) {
            characters += field.length();
        }
        return characters;
    }
}
