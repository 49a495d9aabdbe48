package org.tandem.report.boardpack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The workbook of a pack about 205 providers, with a sheet and a chart of each, in a heap of 160 MB. It stays in
 * {@code target/large-pack.xlsx} for {@code src/bench/python/workbook.py}, which writes the same cells and charts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx160m")
public class LargePackBenchmark {

    private static final int ENGLAND = 205;

    private final BoardPack pack = LargePack.about(ENGLAND);

    @Benchmark
    public long written() throws IOException {
        Path file = Path.of("target", "large-pack.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BoardPackWorkbook().write(pack, out);
        }
        return Files.size(file);
    }
}
